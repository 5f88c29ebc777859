/** Texts that repeat what a pattern, the parser or a rule could stumble over; a test reviews them in a process of its own. */
import { createReviewer, openDocument } from '../../server/index.js';

/** UTF-16 units of each text. What takes time with the square of it is done in a moment, with the cube never. */
const LENGTH = 12_000;

const HEAD = '# Outage\n\n## Root cause\n\n';
const pumped = (text: string): string => HEAD + text.repeat(Math.ceil(LENGTH / text.length));
const numbered = (text: (index: number) => string, count: number): string =>
  HEAD + Array.from({ length: count }, (_, index) => text(index)).join('');

const WORDS = [
  'x',
  ' x',
  'x ',
  '\t',
  ' \n',
  '\n',
  '\r',
  '\0',
  '\ud83d',
  '\u202Ea\u200B',
  '数据',
  '.',
  '!"',
  "x'",
  '"\'',
  '-x',
  '@',
  '(',
  '[',
  '{',
  '|',
  '~',
  ':',
  '?#',
  '/',
  '\\',
  '&amp;',
  '<',
  '<a ',
  '<!-- ',
  '<style>\n',
  '*a',
  '_a_ ',
  '`a',
  '[a](',
  '[^1] ',
  '![',
  '> ',
  '- ',
  '1. ',
  '# T\n\n',
  'a\n===\n',
  '```\n',
  '[a]: x\n',
  '[^a]: x\n\n',
  '## Timeline\n\n',
  '- 10:00 @bob ran\n',
  '| a | b |\n| - | - |\n',
  '10:00 ',
  '1 ',
  '@a ',
  'a@b.c ',
  'Aa Bb ',
  'J.D. ',
  'by ',
  'to ',
  'should have ',
  'because it ',
  'blame on ',
  'as a ',
  'deny ',
  'with hindsight ',
  'the customers of ',
  'responsible for the ',
  'why it ',
  'how did ',
  'times are in ',
  'Ann said she ran. ',
  'user=bob ',
  'bar-raiser-disable',
  '<!-- bar-raiser-disable-line -->',
  '<!-- bar-raiser-enable-l\t\t',
  '[add ',
  'tenant-',
  'http://a.b/c?d ',
];

const TEXTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(WORDS.map((word) => [JSON.stringify(word), pumped(word)])),
  'people without end': numbered((index) => `u${String(index)}@corp.example.com `, 1000),
  'handles without end': numbered((index) => `@user${String(index)} `, 1500),
  'customers without end': numbered((index) => `Customer Zab${String(index)} Foods. `, 600),
  'front matter of aliases': `---\na: &a [x,x]\n${Array.from({ length: 30 }, (_, index) => {
    const before = index === 0 ? '*a' : `*b${String(index - 1)}`;
    return `b${String(index)}: &b${String(index)} [${before},${before}]\n`;
  }).join('')}---\n# Postmortem\n`,
  'front matter of brackets': `---\na: ${'['.repeat(LENGTH)}\n---\n# Postmortem\n`,
  'deep quotes': `${HEAD}${'> '.repeat(LENGTH / 2)}x`,
  'deep lists': numbered((index) => `${' '.repeat(2 * Math.min(index, 300))}- a\n`, 320),
  'a wide table': `${HEAD}${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n`,
};

for (const [name, text] of Object.entries(TEXTS)) {
  process.stdout.write(`${name}\n`);
  const { failures } = createReviewer().review(openDocument(text), { override: true });
  for (const { rule, message } of failures) process.stdout.write(`FAILED ${rule}: ${message}\n`);
}
process.stdout.write('done\n');

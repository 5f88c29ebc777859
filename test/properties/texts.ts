/** Generators of Markdown texts and edits that reach the odd corners of the grammar. */
import * as fc from 'fast-check';

/** Lines and fragments that open, close and interrupt blocks. */
const FRAGMENTS = [
  'x',
  'a b',
  ' ',
  '\n',
  '\n\n',
  '\n\n\n',
  '`',
  '```\n',
  '~~~\n',
  '```js\ncode\n```\n',
  '- ',
  '* ',
  '1. ',
  '2) ',
  '+ ',
  '> ',
  '>',
  '# ',
  '\n# H\n\n',
  '## Root cause\n\n',
  '|',
  '| a | b |\n| - | - |\n| 1 | 2 |\n',
  '---\n',
  '===\n',
  '***\n',
  '    ',
  '\t',
  '  ',
  '<',
  '<div>\n',
  '</div>\n',
  '<!--',
  '-->',
  '<!-- c -->\n',
  '<pre>\n',
  '</pre>\n',
  '<?',
  '?>',
  '[',
  ']',
  '(u)',
  '![i](u)',
  '[ref]: http://x\n',
  '[ref]: http://y "t"\n\n',
  '[ref]',
  '[x][ref]',
  '[^1]',
  '[^1]: note\n',
  '\n[^1]: note\n\n    more\n\n',
  '**',
  '*',
  '_',
  '~~',
  '\\',
  '\\*',
  '&amp;',
  '&#65;',
  '\n  ',
  '\n    ',
  '\n    code\n\n',
  '- [ ] t\n',
  '- a\n\n  b\n\n',
  '- a\n- b\n\n',
  'text of a paragraph\n\n',
  '14:02 @jdoe drained it.\n',
  'Priya Nair (on-call) acted.\n\n',
  '> quoted\n> more\n\n',
  '\r\n',
  '\r',
  '\uFEFF',
  '\u0000',
  '\u00a0',
  '\u2028',
  'é',
  '👩‍🚒',
  '\ud83d',
] as const;

const fragment = fc.constantFrom(...FRAGMENTS);

const FRONT = [
  '---\n',
  '---\ntitle: x\n---\n',
  '---\ntitle: x\n',
  '\uFEFF---\na: b\n---\n',
  '---\r\na: b\r\n---\r\n',
  '+++\na = "b"\n+++\n',
  '+++\n---\n',
  '--- \n---\n',
] as const;

/** A random Markdown text, sometimes with front matter or the beginning of one. */
export const markdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.option(fc.constantFrom(...FRONT), { nil: '', freq: 4 }),
    fc.array(fragment, { maxLength: 60 }),
    fc.constantFrom(undefined, undefined, undefined, '\r\n', '\r'),
  )
  .map(([front, parts, newline]) => {
    const text = front + parts.join('');
    return newline === undefined ? text : text.replace(/\r\n|\n|\r/g, newline);
  });

/** An edit by fractions, so that it fits a text of any length. */
export interface RoughEdit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
  /** True where the edit begins at the start of its line. */
  readonly snap: boolean;
}

export const roughEdit: fc.Arbitrary<RoughEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.nat(6) },
    { weight: 1, arbitrary: fc.nat(200) },
  ),
  text: fc.oneof(
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 6, arbitrary: fragment },
    { weight: 1, arbitrary: fc.constantFrom(...FRONT) },
  ),
  snap: fc.boolean(),
});

/** The edit in a given text. */
export function settle(
  edit: RoughEdit,
  text: string,
): { span: { start: number; end: number }; text: string } {
  const rough = Math.min(text.length, Math.floor(edit.at * (text.length + 1)));
  const start = edit.snap ? Math.max(text.lastIndexOf('\n', Math.max(0, rough - 1)) + 1, 0) : rough;
  return { span: { start, end: Math.min(text.length, start + edit.length) }, text: edit.text };
}

/** Markdown with parts of another kind in it, `weight` of them to two of its own. */
export function markdownWith(parts: fc.Arbitrary<string>, weight: number): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof({ weight: 2, arbitrary: markdown }, { weight, arbitrary: parts }), { maxLength: 8 })
    .map((texts) => texts.join(''));
}

/** What postmortems are made of: sections of every role, people, customers, and what stands in their way. */
const PASSAGES = [
  '# Postmortem: API outage\n\n',
  '## Summary\n\n',
  'It lasted 40 minutes.\n\n',
  '## Impact\n\n',
  'Some customers saw a small delay. The rate was 12.\n\n',
  '**Impact:** a few users. ',
  '## Timeline (UTC)\n\n',
  '## Timeline\n\n',
  '### 2026-03-04\n\n',
  '## 4 March 2026\n\n',
  '- 10:02 Deploy started by Ann Lee\n',
  '- 12:40 PST alert fired, finally detected\n',
  '- 09:15 UTC resolved\n',
  '- shortly after, @jdoe rolled back\n\n',
  '| Time | Event |\n| --- | --- |\n| 03/04/2026 10:00 | start |\n| 9:00 | mitigated |\n\n',
  '## Detection\n\n',
  'Customers told us.\n\n',
  '## Root cause\n\n',
  'The only cause was a typo.\n\n',
  'Why did it fail? Ann forgot.\n\nWhy? \n\n',
  '1. Why did it fail? The pool was full.\n2. Why? Somebody forgot it.\n',
  '**Root cause:** human error\n\n',
  '## Resolution\n\n',
  'TBD\n\n',
  '## Action items\n\n',
  '- [ ] Improve monitoring if time permits\n- [x] Done (PROJ-12)\n',
  '- Prevention:\n  - Add an alert (owner: Ann)\n\n',
  '| Action | Owner | Due |\n| --- | --- | --- |\n| Investigate | | TBD |\n\n',
  '## Lessons learned\n\n',
  'Ann Lee asked May. She did not copy it.\n\n',
  'May (payments on-call) left in May.\n\n',
  'Customer Jordan Foods called; Jordan answered. `ann` ran.\n\n',
  'Oncall 1 and on-call 2 talked.\n\n',
  '<!-- bar-raiser-disable-next-line -->\n',
  '<!-- bar-raiser-disable people -->\n\n',
  '---\ndate: 2026-03-04\ntimezone: CET\n---\n',
  '---\nprofile: lightweight\n---\n',
  '\n',
  '\n\n',
  ' ',
] as const;

const passage = fc.constantFrom(...PASSAGES);

/** A postmortem out of order. */
export const postmortem: fc.Arbitrary<string> = fc
  .tuple(fc.array(passage, { maxLength: 30 }), fc.constantFrom('\n', '\n', '\n', '\r\n'))
  .map(([parts, newline]) => parts.join('').replaceAll('\n', newline));

/** Postmortems in a row, of more blocks than one run holds. */
export const longPostmortem: fc.Arbitrary<string> = fc
  .array(passage, { minLength: 100, maxLength: 200 })
  .map((parts) => parts.map((part) => `${part}\n`).join(''));

/** An edit that puts in a passage, or a piece of Markdown. */
export const passageEdit: fc.Arbitrary<RoughEdit> = fc
  .tuple(roughEdit, fc.option(passage, { freq: 2 }))
  .map(([edit, text]) => (text === null ? edit : { ...edit, text }));

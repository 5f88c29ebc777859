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

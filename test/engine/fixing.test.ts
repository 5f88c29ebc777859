import assert from 'node:assert/strict';
import fc from 'fast-check';
import { composeEdits, editAll, fixSafely, safeEdits } from '../../server/engine/fixing.js';
import { applyEdits, openDocument, type Edit, type Finding, type Fix } from '../../server/index.js';

function finding(fixes: readonly Fix[]): Finding {
  return { rule: 'a/b', severity: 'error', span: { start: 0, end: 1 }, message: '', fixes, related: [] };
}

function fix(safe: boolean, ...edits: readonly (readonly [number, number, string])[]): Fix {
  return { title: '', safe, edits: edits.map(([start, end, text]) => ({ span: { start, end }, text })) };
}

/** Edits of a text of the given length, in order and without overlaps. */
function edits(length: number): fc.Arbitrary<Edit[]> {
  const ends = fc
    .uniqueArray(fc.nat(length), { maxLength: 8 })
    .map((offsets) => offsets.sort((a, b) => a - b));
  return fc
    .tuple(ends, fc.array(fc.constantFrom('', 'x', 'yz', '\n\n'), { minLength: 4, maxLength: 4 }))
    .map(([at, texts]) =>
      texts.flatMap((text, index) => {
        const [start, end] = [at[2 * index], at[2 * index + 1]];
        return start === undefined || end === undefined ? [] : [{ span: { start, end }, text }];
      }),
    );
}

describe('taking fixes', () => {
  it('takes the first safe fix of each finding, and equal edits once', () => {
    const everywhere = fix(true, [0, 1, 'A'], [4, 5, 'A']);
    const found = [
      finding([everywhere, fix(true, [0, 1, 'B'])]),
      finding([everywhere]),
      finding([fix(false, [7, 8, 'C'])]),
    ];
    assert.equal(applyEdits('p...p..q', safeEdits(found)), 'A...A..q');
  });

  it('takes a fix whole or not at all', () => {
    const found = [finding([fix(true, [0, 3, 'A'])]), finding([fix(true, [2, 4, 'B'], [6, 7, 'B'])])];
    assert.equal(applyEdits('abcdefgh', safeEdits(found)), 'Adefgh');
    const inside = [
      finding([fix(true, [0, 4, 'A'])]),
      finding([fix(true, [2, 2, 'B'])]),
      finding([fix(true, [4, 4, 'C'])]),
    ];
    assert.equal(applyEdits('abcdefgh', safeEdits(inside)), 'ACefgh');
  });

  it('goes on until nothing is left, and says it in edits of the first text', () => {
    const document = openDocument('a b a\n\nc\n');
    const next: Readonly<Record<string, string>> = { a: 'bb', b: 'c' };
    const findingsIn = ({ text }: { text: string }) =>
      [...text.matchAll(/[ab]/g)].map(({ 0: letter, index }) =>
        finding([fix(true, [index, index + 1, next[letter] ?? ''])]),
      );
    assert.equal(applyEdits(document.text, fixSafely(document, findingsIn)), 'cc c cc\n\nc\n');
  });

  it('stops with a rule that never settles', () => {
    const document = openDocument('a\n');
    const result = applyEdits(
      document.text,
      fixSafely(document, () => [finding([fix(true, [0, 0, 'x'])])]),
    );
    assert.match(result, /^x{1,20}a\n$/);
  });

  it('composes two rows of edits into one that does the same', function () {
    this.timeout(30_000);
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '-', ' '), maxLength: 40 });
    const rows = text.chain((first) =>
      edits(first.length).chain((row) =>
        edits(applyEdits(first, row).length).map((second) => ({ first, row, second })),
      ),
    );
    fc.assert(
      fc.property(rows, ({ first, row, second }) => {
        const between = applyEdits(first, row);
        const both = applyEdits(between, second);
        assert.equal(applyEdits(first, composeEdits(first.length, row, second)), both);
        assert.equal(editAll(openDocument(between), second).text, both);
      }),
      { numRuns: 500 },
    );
  });
});

import assert from 'node:assert/strict';
import { replaceProse, toSource } from '../../server/engine/prose.js';
import { proseOf } from '../../server/engine/prose-reader.js';
import { applyEdits, openDocument } from '../../server/index.js';

function proseIn(text: string) {
  return openDocument(text).blocks.flatMap((block) => proseOf(block).map((prose) => ({ block, prose })));
}

function texts(text: string): readonly string[] {
  return proseIn(text).map(({ prose }) => prose.text);
}

/** What the source says where the prose says `word`. */
function sourceOf(text: string, word: string): string {
  for (const { block, prose } of proseIn(text)) {
    const at = prose.text.indexOf(word);
    if (at < 0) continue;
    const span = toSource(prose, { start: at, end: at + word.length });
    return block.source.slice(span.start, span.end);
  }
  throw new Error(`no prose says ${word}`);
}

describe('prose', () => {
  it('is free of markup', () => {
    assert.deepEqual(texts('**At** [14:02](u) the *alert* `fired`; see ![graph](g.png) and <b>more</b>'), [
      'At 14:02 the alert fired; see graph and more',
    ]);
  });

  it('decodes entities and escapes, and maps them as a whole', () => {
    assert.deepEqual(texts('Tom &amp; Ann \\*ran\\* &#65;'), ['Tom & Ann *ran* A']);
    assert.equal(sourceOf('Tom &amp; Ann', 'Tom & Ann'), 'Tom &amp; Ann');
    assert.equal(sourceOf('a &amp; b', '&'), '&amp;');
  });

  it('joins hard-wrapped lines in paragraphs, quotes and lists', () => {
    assert.deepEqual(texts('one  \ntwo\r\nthree'), ['one two three']);
    assert.deepEqual(texts('> one\n> two\nthree'), ['one two three']);
    assert.deepEqual(texts('- one\n  two\n\n  > three\n  > four'), ['one two', 'three four']);
    assert.equal(sourceOf('- a\n  > one &lt; Priya\n  > Nair', 'Priya Nair'), 'Priya\n  > Nair');
  });

  it('reads table cells with their header', () => {
    const cells = proseIn('| Owner | Due |\n| - | - |\n| a \\| b | `x` |\n').map(({ prose }) => prose);
    assert.deepEqual(
      cells.map((prose) => [prose.text, prose.cell?.row, prose.cell?.header]),
      [
        ['Owner', 0, 'Owner'],
        ['Due', 0, 'Due'],
        ['a | b', 1, 'Owner'],
        ['x', 1, 'Due'],
      ],
    );
  });

  it('keeps code as its own kind', () => {
    const [inline] = proseIn('run `rm -rf` now');
    assert.deepEqual(
      inline?.prose.pieces.map((piece) => piece.kind),
      ['text', 'code', 'text'],
    );
    assert.equal(proseIn('```\nx\n```')[0]?.prose.place, 'code');
    assert.equal(sourceOf('`` @jdoe ``', '@jdoe'), '@jdoe');
  });

  it('shows the visible text of HTML and nothing else', () => {
    assert.deepEqual(
      texts('<details><summary>Ann ran it</summary><!-- Bob --><script>cy()</script></details>'),
      ['Ann ran it '],
    );
    assert.deepEqual(texts('one<br>two <!-- hidden -->'), ['one two ']);
  });

  it('reads the values of front matter fields', () => {
    const fields = proseIn('---\ntitle: "Ann\'s deploy"\nauthors: [ann, bob]\n---\n').map(
      ({ prose }) => prose,
    );
    assert.deepEqual(
      fields.map((prose) => [prose.field, prose.text]),
      [
        ['title', '"Ann\'s deploy"'],
        ['authors', '[ann, bob]'],
      ],
    );
  });
});

describe('replacing prose', () => {
  function replaced(text: string, word: string): string {
    const [first] = proseIn(text);
    assert.ok(first);
    const at = first.prose.text.indexOf(word);
    const edits = replaceProse(first.prose, { start: at, end: at + word.length }, 'Oncall 1', () => true);
    return applyEdits(first.block.source, edits);
  }

  it('leaves markup inside the span balanced', () => {
    assert.equal(replaced('**Priya** Nair ran it', 'Priya Nair'), '**Oncall 1** ran it');
    assert.equal(replaced('a *Priya Nair* ran it', 'Priya Nair'), 'a *Oncall 1* ran it');
  });

  it('takes code and links away with their whole text, not with a part of it', () => {
    assert.equal(replaced('ask `@jdoe` now', '@jdoe'), 'ask Oncall 1 now');
    assert.equal(replaced('ask [@jdoe](http://x/jdoe) now', '@jdoe'), 'ask Oncall 1 now');
    assert.equal(replaced('ask <jdoe@x.example> now', 'jdoe@x.example'), 'ask Oncall 1 now');
    assert.equal(
      replaced('see [the log of @jdoe](http://x)', '@jdoe'),
      'see [the log of Oncall 1](http://x)',
    );
  });

  it('replaces across wrapped lines', () => {
    assert.equal(replaced('> by Priya\n> Nair.', 'Priya Nair'), '> by Oncall 1.');
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { tamed, untamed } from '../../server/engine/tamed.js';
import { createReviewer, editDocument, openDocument } from '../../server/index.js';

/** Milliseconds: a guard against what would never end. All texts together take some seconds. */
const DEADLINE = 120_000;

describe('hostile texts', () => {
  it('are all reviewed, and no rule gives up', () => {
    const { stdout } = spawnSync(process.execPath, [fileURLToPath(new URL('pumped.js', import.meta.url))], {
      encoding: 'utf8',
      timeout: DEADLINE,
    });
    const lines = stdout.trim().split('\n');
    assert.equal(lines.at(-1), 'done', `it did not come to an end with ${lines.at(-1) ?? 'the first'}`);
    assert.deepEqual(
      lines.filter((line) => line.startsWith('FAILED')),
      [],
    );
  }).timeout(DEADLINE + 30_000);
});

describe('marks beyond all bounds', () => {
  it('count no more, and stand in the text as before', () => {
    const text = `${'*a'.repeat(6000)}\n\n*b*\n\n${'> '.repeat(300)}c\n`;
    assert.equal(tamed(text).length, text.length);
    assert.notEqual(tamed(text), text);
    assert.equal(untamed(tamed(text)), text);
    assert.ok(tamed(text).includes('\n\n*b*\n\n'));
  });

  it('are left alone where people write them', () => {
    const rows = Array.from(
      { length: 3000 },
      (_, index) => `- **10:${String(index % 60)}** _alert_ [page](x)`,
    ).join('\n');
    assert.equal(tamed(rows), rows);
    const rule = `Heading\n${'-'.repeat(200)}\n\n${'- '.repeat(20)}\n`;
    assert.equal(tamed(rule), rule);
  });

  it('are the same after an edit as in a text opened afresh', () => {
    let document = openDocument(`# T\n\n${'*a* '.repeat(2500)}\n\n**b** c\n`);
    for (const at of [5, 300, document.length - 3]) {
      document = editDocument(document, { span: { start: at, end: at }, text: '*d*' });
      const fresh = openDocument(document.text);
      assert.deepEqual(document.blocks, fresh.blocks);
      assert.deepEqual(createReviewer().review(document), createReviewer().review(fresh));
    }
  });
});

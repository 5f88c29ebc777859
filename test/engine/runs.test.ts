import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { plainBlock, type Block } from '../../server/engine/blocks.js';
import { RunMemory, runsAfter, runsOf } from '../../server/engine/runs.js';
import { editDocument, openDocument } from '../../server/index.js';

const blocks = (count: number, name: string): readonly Block[] =>
  Array.from({ length: count }, (_, index) => plainBlock('blank', `${name}${String(index)}`));

describe('runs of blocks', () => {
  it('hold all blocks in order, whatever took the place of what', () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      gone: fc.nat(150),
      fresh: fc.nat(150),
    });
    fc.assert(
      fc.property(fc.nat(400), fc.array(change, { maxLength: 8 }), (count, changes) => {
        let all = blocks(count, 'a');
        let runs = runsOf(all);
        for (const [round, { at, gone, fresh }] of changes.entries()) {
          const from = Math.floor(at * all.length);
          const to = Math.min(all.length, from + gone);
          const put = blocks(fresh, `f${String(round)}-`);
          runs = runsAfter(runs, from, to, put);
          all = [...all.slice(0, from), ...put, ...all.slice(to)];
          assert.deepEqual(
            runs.flatMap((run) => run.blocks),
            all,
          );
          assert.ok(runs.every((run) => run.blocks.length > 0 && run.blocks.length <= 64));
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('stay the same objects where nothing changed', () => {
    const all = blocks(640, 'a');
    const runs = runsOf(all);
    const after = runsAfter(runs, 300, 301, blocks(2, 'f'));
    assert.equal(after.filter((run) => runs.includes(run)).length, runs.length - 1);
  });
});

describe('what blocks hold', () => {
  it('is read once per block, and found where the block stands now', () => {
    const read: string[] = [];
    const memory = new RunMemory(({ source }: Block) => {
      read.push(source.trim());
      return source.startsWith('Keep') ? [source.trim()] : [];
    });
    const paragraphs = Array.from(
      { length: 500 },
      (_, index) => `${index % 100 === 7 ? 'Keep' : 'Pass'} ${String(index)}.`,
    );
    let document = openDocument(paragraphs.join('\n\n'));
    const held = () =>
      Array.from(
        memory.in(document),
        ({ item, start }) => document.text.slice(start, start + item.length) === item && item,
      );
    const expected = [7, 107, 207, 307, 407].map((index) => `Keep ${String(index)}.`);
    assert.deepEqual(held(), expected);
    read.length = 0;
    document = editDocument(document, { span: { start: 0, end: 4 }, text: 'Passed over' });
    assert.deepEqual(held(), expected);
    assert.deepEqual(read, ['Passed over 0.']);
  });
});

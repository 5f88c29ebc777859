import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  applyEdits,
  beginOpening,
  continueOpening,
  editOpening,
  finishOpening,
  openDocument,
  unparsed,
  type Document,
} from '../../server/index.js';
import { longPostmortem, markdown, passageEdit, roughEdit, settle } from './texts.js';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 600);
const seeds = process.env['PROPERTY_SEED'] ? [Number(process.env['PROPERTY_SEED'])] : [21, 22];

function shape({ blocks, labels }: Document): unknown {
  return [blocks.map(({ source, tree, labels: defined }) => ({ source, tree, defined })), [...labels].sort()];
}

describe('a text that is edited while it is opened', () => {
  const kinds = [
    {
      name: 'Markdown',
      text: fc.array(markdown, { minLength: 1, maxLength: 3 }).map((texts) => texts.join('\n\n')),
      edit: roughEdit,
      share: 1,
    },
    { name: 'postmortems', text: longPostmortem, edit: passageEdit, share: 10 },
  ];
  for (const { name, text, edit, share } of kinds)
    for (const seed of seeds)
      it(`becomes the document of its last version (${name}, seed ${String(seed)})`, () => {
        const step = fc.oneof(
          { weight: 2, arbitrary: fc.integer({ min: 1, max: 400 }) },
          { weight: 1, arbitrary: edit },
        );
        fc.assert(
          fc.property(text, fc.array(step, { maxLength: 12 }), (before, steps) => {
            let opening = beginOpening(before);
            let expected = before;
            for (const taken of steps) {
              if (typeof taken === 'number') opening = continueOpening(opening, taken);
              else {
                const settled = settle(taken, expected);
                opening = editOpening(opening, settled);
                expected = applyEdits(expected, [settled]);
              }
              assert.equal(unparsed(opening).text, expected);
            }
            assert.deepEqual(shape(finishOpening(opening)), shape(openDocument(expected)));
          }),
          { seed, numRuns: Math.ceil(numRuns / share) },
        );
      });
});

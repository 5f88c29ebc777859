import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { splitBlocks, splitText, type Block } from '../../server/engine/blocks.js';
import { markdown } from './texts.js';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 1000);
const seeds = process.env['PROPERTY_SEED'] ? [Number(process.env['PROPERTY_SEED'])] : [11, 12];

/** The whole text at once, with its own labels seeded, as every later window is parsed. */
function splitWhole(text: string): readonly Block[] {
  const labels = new Set(splitBlocks(text, new Set()).flatMap((block) => block.labels));
  return splitBlocks(text, labels);
}

describe('a text that is parsed in parts', () => {
  for (const seed of seeds) {
    it(`has the blocks of the text parsed at once (seed ${seed})`, () => {
      fc.assert(
        fc.property(
          fc.array(markdown, { minLength: 1, maxLength: 4 }),
          fc.integer({ min: 1, max: 40 }),
          (texts, size) => {
            const text = texts.join('\n\n');
            assert.deepEqual(splitText(text, size), splitWhole(text));
          },
        ),
        { seed, numRuns },
      );
    });
  }
});

import assert from 'node:assert/strict';
import { SHIPPED, sourceOfTable, train, type TrainingRun } from '../../server/tools/train/train.js';

const TINY: TrainingRun = {
  ...SHIPPED,
  seed: 7,
  templates: 300,
  bits: 12,
  data: undefined,
  plan: { ...SHIPPED.plan, epochs: 1 },
};

async function tableOf(run: TrainingRun): Promise<string> {
  const { table, inputs } = await train(run, () => undefined);
  return sourceOfTable(table, run.seed, inputs);
}

describe('training of the tagger', () => {
  it('gives the same table to the byte for the same seed, and another one for another seed', async () => {
    const table = await tableOf(TINY);
    assert.equal(await tableOf(TINY), table);
    assert.notEqual(await tableOf({ ...TINY, seed: 8 }), table);
  });

  it('names the seed and the inputs in the table', async () => {
    const table = await tableOf(TINY);
    assert.match(table, /^\/\/ seed 7$/m);
    assert.match(table, /^\/\/ @faker-js\/faker@\d/m);
  });
});

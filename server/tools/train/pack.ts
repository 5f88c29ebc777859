/** Packs a trained model into a table: sixteen values for the weights, two weights in a byte. */
import { encodeBytes } from '../../engine/people/tagger/encoding.js';
import type { TaggerTable } from '../../engine/people/tagger/trained.js';
import type { WordKind } from '../../engine/people/tagger/word-set.js';
import type { Model } from './crf.js';

const LEVELS = 16;
const ROUNDS = 25;

/** The table of a model. */
export function packModel(
  model: Model,
  bits: number,
  words: Readonly<Record<WordKind, string>>,
): TaggerTable {
  const levels = levelsOf(model.weights);
  const scale = Math.max(...levels.map(Math.abs)) / 127;
  const steps = levels.map((level) => Math.round(level / scale));
  const packed = new Uint8Array(2 ** bits);
  for (let bucket = 0; bucket < packed.length; bucket++) {
    const begin = nearest(levels, model.weights[bucket * 2] ?? 0);
    const inside = nearest(levels, model.weights[bucket * 2 + 1] ?? 0);
    packed[bucket] = (begin << 4) | inside;
  }
  return {
    bits,
    scale: Number(scale.toPrecision(8)),
    transitions: [...model.transitions].map((value) => Number(value.toPrecision(6))),
    levels: steps,
    weights: encodeBytes(packed),
    words,
  };
}

/** The values that cost the least when each weight takes the nearest one (Lloyd's algorithm); zero is one of them. */
function levelsOf(weights: Float32Array): number[] {
  const used = weights.filter((weight) => Math.abs(weight) > 1e-3).sort();
  let levels = Array.from({ length: LEVELS - 1 }, (_, index) => quantile(used, (index + 0.5) / (LEVELS - 1)));
  levels = withZero(levels);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(LEVELS);
    const counts = new Float64Array(LEVELS);
    for (const weight of used) {
      const level = nearest(levels, weight);
      sums[level] = (sums[level] ?? 0) + weight;
      counts[level] = (counts[level] ?? 0) + 1;
    }
    levels = levels.map((level, index) =>
      level === 0 || !counts[index] ? level : (sums[index] ?? 0) / counts[index],
    );
  }
  return levels;
}

function quantile(sorted: Float32Array, share: number): number {
  return sorted[Math.floor(share * sorted.length)] ?? 0;
}

function withZero(levels: readonly number[]): number[] {
  return [...levels, 0].sort((a, b) => a - b);
}

/** The index of the level nearest to a weight; the levels are in ascending order. */
function nearest(levels: readonly number[], weight: number): number {
  let low = 0;
  let high = levels.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (weight <= ((levels[middle] ?? 0) + (levels[middle + 1] ?? 0)) / 2) high = middle;
    else low = middle + 1;
  }
  return low;
}

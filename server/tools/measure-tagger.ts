/** Measures the name tagger: `npm run measure-tagger`. Prints the size of its table, its loading time and its speed. */
import { performance } from 'node:perf_hooks';
import { tokensOf } from '../engine/people/tagger/tokens.js';
import { loadTagger } from '../engine/people/tagger/tagger.js';

const TEXTS = [
  'At 14:05 UTC Miriam Oduya paged Stefan, who told K. Lindqvist that the replica on db-3 had fallen behind.',
  'Kafka and PostgreSQL failed over while the Payments team restarted the workers in Virginia and Oregon.',
  'Thanks to Ana, Bram and the whole Search team; the follow-up is owned by Hugo van Dijk.',
  'The certificate expired on Tuesday, March 14, and no alert fired because the check ran against the old host.',
];

const ROUNDS = 2_000;
const REPEATS = 5;

const before = performance.now();
const { table } = await import('../engine/people/tagger/table.js');
const tagger = loadTagger(table);
const loaded = performance.now() - before;

/** Milliseconds for one pass over the texts, many times over. */
function pass(): number {
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++)
    for (const text of TEXTS) tagger.tag(text, { place: 'paragraph' });
  return performance.now() - start;
}

pass();
const tokens = ROUNDS * TEXTS.reduce((sum, text) => sum + tokensOf(text).length, 0);
const times = Array.from({ length: REPEATS }, pass).sort((a, b) => a - b);
const median = times[Math.floor(REPEATS / 2)] ?? NaN;

console.log(`table: ${JSON.stringify(table).length} bytes`);
console.log(`loading: ${loaded.toFixed(1)} ms, reading the module included`);
console.log(`warm: ${((1000 * median) / tokens).toFixed(2)} µs per token, median of ${REPEATS}`);

/** Samples as the trainer sees them: the features and labels of every run of tokens that may be names. */
import { Label } from '../../engine/people/tagger/chain.js';
import { FEATURE_COUNT, writeFeatures } from '../../engine/people/tagger/features.js';
import { readLine, type Line } from '../../engine/people/tagger/line.js';
import type { Token } from '../../engine/people/tagger/tokens.js';
import { WORD_KINDS } from '../../engine/people/tagger/word-set.js';
import { withoutNameKinds, wordOf, type Word, type WordSets } from '../../engine/people/tagger/words.js';
import { overlaps, type Span } from '../../engine/text.js';
import type { Random } from './random.js';
import type { Sample } from './sample.js';

/** One run of tokens. */
export interface Example {
  /** Buckets, {@link FEATURE_COUNT} for each token. */
  readonly features: Int32Array;
  readonly labels: Uint8Array;
}

/** In so many samples the lists do not know the names, so that the clause has to tell. */
const BLANKED_SAMPLES = 0.3;
const BLANKED_NAMES = 0.75;
const BLANKED_THINGS = 0.25;

const THING_KINDS = WORD_KINDS.product | WORD_KINDS.place;

/** Turns samples into examples, with some words blanked at random. */
export function exampleMaker(
  random: Random,
  sets: WordSets,
  bits: number,
): (sample: Sample) => readonly Example[] {
  const known = new Map<string, Word>();
  const lookUp = (token: string) => {
    let word = known.get(token);
    if (!word) known.set(token, (word = wordOf(token, sets)));
    return word;
  };
  return ({ text, names, context, unsure = [] }) => {
    const line = readLine(text, context, lookUp);
    const labels = labelsOf(line.tokens, names);
    const seen = random.chance(BLANKED_SAMPLES) ? blanked(line, labels, random) : line;
    const sure = line.runs.filter(
      (run) => !unsure.some((span) => overlaps(span, extentOf(line.tokens, run))),
    );
    return sure.map(({ start, end }) => {
      const features = new Int32Array((end - start) * FEATURE_COUNT);
      for (let index = start; index < end; index++)
        writeFeatures(seen, index, bits, features, (index - start) * FEATURE_COUNT);
      return { features, labels: beginning(labels.slice(start, end)) };
    });
  };
}

/** Where a run of tokens stands in the text. */
function extentOf(tokens: readonly Token[], run: Span): Span {
  return { start: tokens[run.start]?.start ?? 0, end: tokens[run.end - 1]?.end ?? 0 };
}

function labelsOf(tokens: readonly Token[], names: readonly Span[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (const name of names) {
    let first = true;
    for (const [index, token] of tokens.entries()) {
      if (token.end <= name.start || token.start >= name.end) continue;
      labels[index] = first ? Label.begin : Label.inside;
      first = false;
    }
  }
  return labels;
}

/** A name that goes on over a sign, such as a bracket, begins anew behind it. */
function beginning(labels: Uint8Array): Uint8Array {
  if (labels[0] === Label.inside) labels[0] = Label.begin;
  return labels;
}

function blanked(line: Line, labels: Uint8Array, random: Random): Line {
  const words = line.words.map((word, index) => {
    if (labels[index] !== Label.outside) return random.chance(BLANKED_NAMES) ? withoutNameKinds(word) : word;
    return random.chance(BLANKED_THINGS) ? { ...word, kinds: word.kinds & ~THING_KINDS } : word;
  });
  return { ...line, words };
}

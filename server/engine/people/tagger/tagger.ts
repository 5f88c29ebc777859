import type { Span } from '../../text.js';
import { bestLabels, Label, LABELS, newLattice, probability, sumLabellings, type Lattice } from './chain.js';
import { decodeBytes } from './encoding.js';
import { FEATURE_COUNT, writeFeatures } from './features.js';
import { hashOf } from './hash.js';
import { readLine, type Line, type TagContext } from './line.js';
import type { TaggerTable } from './trained.js';
import { WORD_KINDS, WordSet, type WordKind } from './word-set.js';
import { foldCase, wordOf, type Word, type WordSets } from './words.js';

/** A stretch that may name a person; offsets in UTF-16 units of the text. */
export interface TaggedName extends Span {
  /**
   * The log-odds that it is a name, of its least sure word: 0 is even, 1.5 is 82 %. Scores of the same words at several
   * places of a document may be pooled.
   */
  readonly score: number;
  /** True where the lists know its first word as a first name, and as nothing else that names are given to. */
  readonly firstName: boolean;
}

/** From this score on a name is worth a warning; from -0.5 on it is worth a hint. */
export const WARNING_SCORE = 0.6;

/** Below this score nothing is reported. */
const FLOOR = -4;

const FIRST_NAMES = WORD_KINDS.firstName | WORD_KINDS.englishFirstName;

/**
 * What ordinary words are: dates, or of two kinds at once, for each list by itself holds names as well ("mike", "john") and
 * claims some words it was not given.
 */
const ORDINARY: readonly (readonly WordKind[])[] = [
  ['calendar'],
  ['common', 'dictionary'],
  ['place', 'dualUse'],
];

const WORDS_KEPT = 20_000;

/** Finds names of people. Keeps the words it looked up, nothing else; the same text always gives the same names. */
export interface Tagger {
  /** The names of a text, in order, none overlapping another; also doubtful ones, down to a score of -4. */
  tag(text: string, context: TagContext): readonly TaggedName[];
  /** True where the lists hold a word for something that texts speak of more often than of people named so. */
  isOrdinary(word: string): boolean;
}

/** Makes a tagger of a trained table. */
export function loadTagger(table: TaggerTable): Tagger {
  return new ChainTagger(table);
}

/** The sets of words of a trained table. */
export function wordSetsOf(words: Readonly<Record<WordKind, string>>): WordSets {
  const kinds = Object.keys(WORD_KINDS) as WordKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, new WordSet(decodeBytes(words[kind]))])) as WordSets;
}

class ChainTagger implements Tagger {
  readonly #bits: number;
  readonly #transitions: readonly number[];
  /** One byte per bucket, as in the table. */
  readonly #weights: Uint8Array;
  readonly #levels: Float64Array;
  readonly #sets: WordSets;
  readonly #words = new Map<string, Word>();
  readonly #features = new Int32Array(FEATURE_COUNT);
  #lattice: Lattice = newLattice(64);

  constructor(table: TaggerTable) {
    this.#bits = table.bits;
    this.#transitions = table.transitions;
    this.#weights = decodeBytes(table.weights);
    this.#levels = Float64Array.from(table.levels, (level) => level * table.scale);
    this.#sets = wordSetsOf(table.words);
  }

  tag(text: string, context: TagContext): readonly TaggedName[] {
    const line = readLine(text, context, (token) => this.#lookUp(token));
    return line.runs.flatMap((run) => this.#tagRun(line, run));
  }

  #lookUp(token: string): Word {
    let word = this.#words.get(token);
    if (!word) {
      if (this.#words.size >= WORDS_KEPT) this.#words.clear();
      this.#words.set(token, (word = wordOf(token, this.#sets)));
    }
    return word;
  }

  isOrdinary(word: string): boolean {
    const hash = hashOf(foldCase(word));
    return ORDINARY.some((kinds) => kinds.every((kind) => this.#sets[kind].has(hash)));
  }

  #tagRun(line: Line, run: Span): readonly TaggedName[] {
    const length = run.end - run.start;
    if (this.#lattice.scores.length < length * LABELS) this.#lattice = newLattice(length * 2);
    const lattice = this.#lattice;
    for (let token = 0; token < length; token++) this.#score(line, run.start + token, token * LABELS);
    sumLabellings(lattice, length, this.#transitions);
    const odds = Float64Array.from({ length }, (_, token) =>
      logOdds(probability(lattice, token, Label.outside)),
    );
    if (odds.every((value) => value < FLOOR)) return [];
    return segmentsOf(bestLabels(lattice, length, this.#transitions), odds).map(({ start, end }) => ({
      start: line.tokens[run.start + start]?.start ?? 0,
      end: line.tokens[run.start + end - 1]?.end ?? 0,
      score: Math.min(...odds.subarray(start, end)),
      firstName: isFirstName(line.words[run.start + start]),
    }));
  }

  #score(line: Line, index: number, at: number): void {
    writeFeatures(line, index, this.#bits, this.#features, 0);
    let begin = 0;
    let inside = 0;
    for (let feature = 0; feature < FEATURE_COUNT; feature++) {
      const pair = this.#weights[this.#features[feature] ?? 0] ?? 0;
      begin += this.#levels[pair >> 4] ?? 0;
      inside += this.#levels[pair & 15] ?? 0;
    }
    this.#lattice.scores[at + Label.outside] = 0;
    this.#lattice.scores[at + Label.begin] = begin;
    this.#lattice.scores[at + Label.inside] = inside;
  }
}

function isFirstName(word: Word | undefined): boolean {
  const kinds = word?.kinds ?? 0;
  return (kinds & FIRST_NAMES) !== 0 && (kinds & (WORD_KINDS.dualUse | WORD_KINDS.product)) === 0;
}

/** The log-odds against a probability, kept within what doubles can tell apart. */
function logOdds(outside: number): number {
  const kept = Math.min(1 - 1e-9, Math.max(1e-9, outside));
  return Math.log((1 - kept) / kept);
}

/** The names of the best labelling, and the stretches that it leaves out but that are not ruled out. */
function segmentsOf(labels: Uint8Array, odds: Float64Array): readonly Span[] {
  const segments: Span[] = [];
  for (let start = 0; start < labels.length;) {
    const outside = labels[start] === Label.outside;
    let end = start + 1;
    while (end < labels.length && (outside ? doubtful(labels, odds, end) : labels[end] === Label.inside))
      end++;
    if (!outside || doubtful(labels, odds, start)) segments.push({ start, end });
    start = end;
  }
  return segments;
}

function doubtful(labels: Uint8Array, odds: Float64Array, token: number): boolean {
  return labels[token] === Label.outside && (odds[token] ?? FLOOR) >= FLOOR;
}

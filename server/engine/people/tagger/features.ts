import { mix } from './hash.js';
import type { Line } from './line.js';
import { OPAQUE } from './tokens.js';
import { Shape, type Word } from './words.js';

/** How many features each token has. */
export const FEATURE_COUNT = 54;

/** How far from a run of capitals the features look for its first ordinary word. */
const REACH = 4;

const NOTHING: Word = {
  lower: OPAQUE,
  shape: Shape.opaque,
  capital: false,
  particle: false,
  sign: false,
  kinds: 0,
  hash: 0,
  prefix2: 0,
  prefix3: 0,
  suffix2: 0,
  suffix3: 0,
  suffix4: 0,
  length: 0,
  accented: false,
  stop: false,
};

/** A token and what stands around it. */
interface Scene {
  readonly word: Word;
  readonly before: Word;
  readonly before2: Word;
  readonly after: Word;
  readonly after2: Word;
  /** The first words without a capital on either side, and how many capitals stand between. */
  readonly left: Word;
  readonly leftGap: number;
  readonly right: Word;
  readonly rightGap: number;
  readonly position: number;
  /** 1 where the same word also occurs in lower case. */
  readonly lowered: number;
  readonly cue: number;
  readonly setting: number;
  readonly writing: number;
}

/** Writes the buckets of the features of one token, one after the other. */
class FeatureWriter {
  #feature = 0;

  constructor(
    private readonly out: Int32Array,
    private readonly offset: number,
    private readonly mask: number,
  ) {}

  add(a: number, b: number): void {
    this.out[this.offset + this.#feature] = mix(this.#feature, a, b) & this.mask;
    this.#feature++;
  }
}

/**
 * Writes the features of a token as bucket numbers to `out`, from `offset` on.
 *
 * @param bits the number of buckets, as a power of two
 */
export function writeFeatures(
  line: Line,
  index: number,
  bits: number,
  out: Int32Array,
  offset: number,
): void {
  const scene = sceneOf(line, index);
  const writer = new FeatureWriter(out, offset, 2 ** bits - 1);
  addSpelling(scene, writer);
  addNeighbours(scene, writer);
  addKinds(scene, writer);
  addClause(scene, writer);
  addSurroundings(scene, writer);
}

function sceneOf(line: Line, index: number): Scene {
  const { words } = line;
  const at = (place: number) => words[place] ?? NOTHING;
  const word = at(index);
  let right = index + 1;
  while (right < index + REACH && at(right).capital) right++;
  let left = index - 1;
  while (left > index - REACH && at(left).capital) left--;
  return {
    word,
    before: at(index - 1),
    before2: at(index - 2),
    after: at(index + 1),
    after2: at(index + 2),
    left: at(left),
    leftGap: index - 1 - left,
    right: at(right),
    rightGap: right - index - 1,
    position: line.positions[index] ?? 0,
    lowered: word.capital && line.lowerCaseWords.has(word.lower) ? 1 : 0,
    cue: line.cues[index] ?? 0,
    setting: line.setting,
    writing: line.writing,
  };
}

/** 12 features: the word itself and how it is written. */
function addSpelling({ word, before, after, position }: Scene, to: FeatureWriter): void {
  const { shape } = word;
  to.add(word.hash, shape);
  to.add(word.hash, after.hash);
  to.add(word.hash, before.hash);
  to.add(word.hash, after.shape | (before.shape << 4));
  to.add(shape, position);
  to.add(word.suffix2, shape);
  to.add(word.suffix3, shape);
  to.add(word.suffix4, shape);
  to.add(word.prefix2, shape);
  to.add(word.prefix3, shape);
  to.add(word.accented ? 1 : 0, shape);
  to.add(word.length, word.kinds | (shape << 9));
}

/** 11 features: the words next to it. */
function addNeighbours({ word, before, before2, after, after2 }: Scene, to: FeatureWriter): void {
  const { shape } = word;
  to.add(before.hash, shape);
  to.add(before2.hash, shape);
  to.add(after.hash, shape);
  to.add(after2.hash, shape);
  to.add(shape | (before.shape << 4), after.shape);
  to.add(before.shape | (shape << 4), before2.shape);
  to.add(shape | (after.shape << 4), after2.shape);
  to.add(before.hash, after.hash ^ shape);
  to.add(before.hash, before2.hash ^ (shape << 3));
  to.add(after.hash, after2.hash ^ (shape << 3));
  to.add(after.suffix3, after.shape | (shape << 4));
}

/** 14 features: which lists hold the word and its neighbours. */
function addKinds(
  { word, before, before2, after, after2, position, lowered }: Scene,
  to: FeatureWriter,
): void {
  const { shape, kinds } = word;
  const standing = kinds | (lowered << 9) | (position << 10);
  to.add(kinds, shape);
  to.add(standing, shape);
  to.add(kinds, before.kinds | (shape << 9));
  to.add(kinds, after.kinds | (shape << 9));
  to.add(kinds | (before.kinds << 9), after.kinds | (shape << 9));
  to.add(kinds, after.hash);
  to.add(kinds, before.hash);
  to.add(kinds | (after.shape << 9), after2.hash);
  to.add(before2.kinds | (before.kinds << 9), kinds | (shape << 9));
  to.add(after.kinds | (after2.kinds << 9), kinds | (shape << 9));
  to.add(standing, before.sign ? before.hash : 7);
  to.add(standing, after.sign ? after.hash : 7);
  to.add(after.suffix2, kinds | (position << 9));
  to.add(before.suffix2, kinds | (shape << 9));
}

/** 9 features: the words that the run of capitals hangs on, above all the verb behind it. */
function addClause(
  { word, left, leftGap, right, rightGap, after, after2, position }: Scene,
  to: FeatureWriter,
): void {
  const { shape, kinds } = word;
  to.add(right.hash, rightGap);
  to.add(left.hash, leftGap);
  to.add(kinds | (rightGap << 9), right.hash);
  to.add(kinds | (leftGap << 9), left.hash);
  to.add(right.suffix3, kinds | (rightGap << 9));
  to.add(right.suffix2, position | (shape << 2) | (rightGap << 7));
  to.add(left.hash ^ Math.imul(right.hash, 31), leftGap);
  to.add(word.hash, right.suffix2);
  to.add(after.sign ? after.hash : after.suffix2, after2.hash ^ (shape << 4));
}

/** 8 features: where in the document it stands. */
function addSurroundings(scene: Scene, to: FeatureWriter): void {
  const { word, before, after, right, leftGap, rightGap, position, cue, setting, writing } = scene;
  const { shape, kinds } = word;
  to.add(setting | (writing << 4), shape | (kinds << 4));
  to.add(setting | (writing << 4), shape | (leftGap << 4) | (rightGap << 7));
  to.add(cue | (setting << 2), shape | (kinds << 4));
  to.add(cue | (setting << 2), shape | (leftGap << 4) | (rightGap << 7));
  to.add(
    (before.sign ? before.hash : 7) ^ Math.imul(after.sign ? after.hash : 9, 17),
    shape | (setting << 4),
  );
  to.add(right.hash, (setting & 3) | (position << 2) | (shape << 4) | (rightGap << 8));
  to.add(leftGap | (rightGap << 3), kinds | (shape << 9));
  to.add(word.hash, position | ((setting & 3) << 2));
}

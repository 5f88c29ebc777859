import type { WordKind } from './word-set.js';

/** What training leaves behind; `table.ts` holds the one that is shipped. */
export interface TaggerTable {
  /** The number of buckets, as a power of two. */
  readonly bits: number;
  /** What a weight of 1 is worth. */
  readonly scale: number;
  /** Scores of one label following another. */
  readonly transitions: readonly number[];
  /** The sixteen values that weights may have, in units of the scale, each within -127 to 127. */
  readonly levels: readonly number[];
  /** Base64; one byte per bucket: the level of `begin` in the upper half, that of `inside` in the lower. */
  readonly weights: string;
  /** Base64; the bytes of the word sets. */
  readonly words: Readonly<Record<WordKind, string>>;
}

import { mix } from './hash.js';

/** How many bits a word sets; with nine bits of room for each word, about one stranger in eighty is taken for a member. */
const PROBES = 5;

/** The kinds of words that the tagger knows of, as bits of {@link Word.kinds}. A word may be of several. */
export const WORD_KINDS = {
  firstName: 1,
  englishFirstName: 2,
  surname: 4,
  product: 8,
  place: 16,
  calendar: 32,
  common: 64,
  dictionary: 128,
  dualUse: 256,
} as const;

export type WordKind = keyof typeof WORD_KINDS;

/** A Bloom filter: a set of words, known by hash, that may rarely claim a word it was not given. */
export class WordSet {
  constructor(readonly bytes: Uint8Array) {}

  /** @param hash the hash of the word in lower case */
  has(hash: number): boolean {
    const bits = this.bytes.length * 8;
    if (bits === 0) return false;
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = mix(probe, hash, 0) % bits;
      if (((this.bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    }
    return true;
  }
}

/** The bytes of the set of the words with these hashes. */
export function buildWordSet(hashes: Iterable<number>, bitsPerWord: number): Uint8Array {
  const distinct = [...new Set(hashes)];
  const bytes = new Uint8Array(Math.ceil((distinct.length * bitsPerWord) / 8));
  for (const hash of distinct) {
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = mix(probe, hash, 0) % (bytes.length * 8);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return bytes;
}

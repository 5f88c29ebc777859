import { hashOf } from './hash.js';
import { OPAQUE } from './tokens.js';
import { WORD_KINDS, type WordKind, type WordSet } from './word-set.js';

/** What a token looks like; the numbers go into the trained table. */
export const Shape = {
  lower: 0,
  lowerMixed: 1,
  capitalised: 2,
  initial: 3,
  acronym: 4,
  allCapitals: 5,
  hyphenatedName: 6,
  prefixedName: 7,
  camel: 8,
  capitalMixed: 9,
  number: 10,
  mixedNumber: 11,
  sign: 12,
  opaque: 13,
} as const;

export type Shape = (typeof Shape)[keyof typeof Shape];

/** What the tagger knows about a token wherever it stands. All hashes ignore case. */
export interface Word {
  readonly lower: string;
  readonly shape: Shape;
  /** Begins with a capital, so it may be a part of a name. */
  readonly capital: boolean;
  /** May stand inside a name in lower case: "van", "de". */
  readonly particle: boolean;
  readonly sign: boolean;
  /** Bits of {@link WORD_KINDS}. */
  readonly kinds: number;
  readonly hash: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** In UTF-16 units, at most 12. */
  readonly length: number;
  readonly accented: boolean;
  /** A sign or word that ends a sentence, so that the next capital says little. */
  readonly stop: boolean;
}

export type WordSets = Readonly<Record<WordKind, WordSet>>;

const PARTICLES = new Set(
  'van de der den von la le di da del della bin ibn al el ter ten dos du af av zu zum zur y e ben abu st'.split(
    ' ',
  ),
);
const STOPS = new Set(['.', '!', '?', ':', ';', '…']);
const NAME_KINDS = WORD_KINDS.firstName | WORD_KINDS.englishFirstName | WORD_KINDS.surname;

/** Looks a token up. */
export function wordOf(text: string, sets: WordSets): Word {
  const lower = foldCase(text);
  const shape = shapeOf(text, lower);
  const capital = isCapital(shape);
  const hash = hashOf(lower);
  const length = lower.length;
  return {
    lower,
    shape,
    capital,
    particle: shape === Shape.lower && PARTICLES.has(lower),
    sign: shape === Shape.sign,
    kinds: isWord(shape) ? kindsOf(lower, hash, shape, sets) : 0,
    hash,
    prefix2: hashOf(lower, 0, Math.min(2, length), 1),
    prefix3: hashOf(lower, 0, Math.min(3, length), 1),
    suffix2: hashOf(lower, Math.max(0, length - 2), length, 2),
    suffix3: hashOf(lower, Math.max(0, length - 3), length, 2),
    suffix4: hashOf(lower, Math.max(0, length - 4), length, 2),
    length: Math.min(12, length),
    accented: shape !== Shape.sign && shape !== Shape.opaque && /[^\0-\x7f]/.test(lower),
    stop: STOPS.has(text),
  };
}

/** The word as if no list of names held it. */
export function withoutNameKinds(word: Word): Word {
  return { ...word, kinds: word.kinds & ~NAME_KINDS };
}

/** How lists of words are keyed. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return /[^\0-\x7f]/.test(lower) ? lower.normalize('NFC').replaceAll('’', "'") : lower;
}

function kindsOf(lower: string, hash: number, shape: Shape, sets: WordSets): number {
  let kinds = 0;
  const key = shape === Shape.hyphenatedName ? hashOf(lower.split(/[-']/)[0] ?? lower) : hash;
  for (const kind of Object.keys(WORD_KINDS) as WordKind[]) {
    if (sets[kind].has(hash) || (key !== hash && sets[kind].has(key))) kinds |= WORD_KINDS[kind];
  }
  return isCapital(shape) ? kinds : kinds & (WORD_KINDS.common | WORD_KINDS.dictionary);
}

function isCapital(shape: Shape): boolean {
  return shape >= Shape.capitalised && shape <= Shape.capitalMixed;
}

function isWord(shape: Shape): boolean {
  return shape <= Shape.capitalMixed;
}

function shapeOf(text: string, lower: string): Shape {
  if (text === OPAQUE) return Shape.opaque;
  if (/^\p{N}/u.test(text)) return /^\d+$/.test(text) ? Shape.number : Shape.mixedNumber;
  if (!/\p{L}/u.test(text)) return Shape.sign;
  if (!/^\p{Lu}/u.test(text))
    return text === lower && /^[\p{L}\p{M}]+$/u.test(text) ? Shape.lower : Shape.lowerMixed;
  if (/^\p{Lu}\.?$/u.test(text)) return Shape.initial;
  if (/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(text)) return Shape.capitalised;
  if (/^\p{Lu}+$/u.test(text)) return text.length > 4 ? Shape.allCapitals : Shape.acronym;
  if (/^(?:Mc|Mac|De|Di|La|Le|Van|Von|Fitz|[ODL]['’])\p{Lu}[\p{Ll}\p{M}]+$/u.test(text))
    return Shape.prefixedName;
  if (/^\p{Lu}[\p{Ll}\p{M}]+(?:[-'’]\p{Lu}?[\p{Ll}\p{M}]+)+$/u.test(text)) return Shape.hyphenatedName;
  if (/^\p{Lu}[\p{Ll}\p{M}]+\p{Lu}[\p{L}\p{M}]*$/u.test(text)) return Shape.camel;
  return Shape.capitalMixed;
}

/** What a reader sees of a text: without the characters that hide in it, and with the letters that others pretend to be. */

/** Characters without width or with none but direction: soft hyphens, joiners, marks of direction. */
const HIDDEN = '\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF';

/** Letters of other scripts that look like Latin ones, each with the one that it looks like. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  [
    'аa еe оo рp сc уy хx іi јj ѕs ԁd һh ԛq ԝw АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS',
    'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo ιi νv ɑa ɡg',
  ]
    .join(' ')
    .split(' ')
    .map(([like = '', latin = '']) => [like, latin]),
);

const LETTERS_ALIKE = [...ALIKE.keys()].join('');
const SUSPECT = new RegExp(`[${HIDDEN}${LETTERS_ALIKE}\uFF21-\uFF3A\uFF41-\uFF5A]|\uD835[\uDC00-\uDFFF]`);
const PARTS = new RegExp(`[${HIDDEN}]+|\uD835[\uDC00-\uDFFF]`, 'g');
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const FULL_WIDTH = /[\uFF21-\uFF3A\uFF41-\uFF5A]/g;

/** A stretch of a text as it is seen; offsets in the text. */
export interface SeenPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** True for the few texts in which something is not as it looks. */
export function isSuspect(text: string): boolean {
  return SUSPECT.test(text);
}

/** The text as it is seen, in stretches that correspond to the original unit by unit or as a whole. */
export function* seenParts(text: string): Generator<SeenPart> {
  // A letter takes the place of one of the same length, so that the offsets stay.
  const plain = text.replace(FULL_WIDTH, (letter) => letter.normalize('NFKC')).replace(WORD, withLatin);
  let at = 0;
  for (const match of plain.matchAll(PARTS)) {
    if (match.index > at) yield { text: plain.slice(at, match.index), start: at, end: match.index };
    at = match.index + match[0].length;
    const letter = match[0].startsWith('\uD835') ? match[0].normalize('NFKC') : '';
    if (letter !== '') yield { text: letter, start: match.index, end: at };
  }
  if (at < plain.length) yield { text: plain.slice(at), start: at, end: plain.length };
}

/** The text as it is seen. */
export function seen(text: string): string {
  return isSuspect(text) ? Array.from(seenParts(text), (part) => part.text).join('') : text;
}

/** A word of Latin letters among which others hide; words of another script stay as they are. */
function withLatin(word: string): string {
  if (!/[A-Za-z]/.test(word)) return word;
  const latin = Array.from(word, (letter) => ALIKE.get(letter) ?? letter).join('');
  return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(latin) ? word : latin;
}

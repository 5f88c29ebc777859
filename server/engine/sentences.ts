import type { Span } from './text.js';

/** Words whose full stop does not end a sentence. Lower case, without the last stop. */
const ABBREVIATIONS = new Set(
  'e.g i.e etc vs cf approx ca no nos fig figs sec min mins max hrs hr jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr prof sr jr st inc ltd co corp dept est a.m p.m u.s u.k resp incl excl'.split(
    ' ',
  ),
);

/**
 * The sentences of a prose text, as offsets in it, without the blanks between them. Times, versions, host names,
 * abbreviations, initials and file names do not end one.
 */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const stop of text.matchAll(/[.!?…]+["'”’)\]]*(?=\s|$)/g)) {
    const end = stop.index + stop[0].length;
    if (stop[0].startsWith('.') && stop[0].length === 1 && !endsSentence(text, start, stop.index, end))
      continue;
    take(sentences, text, start, end);
    start = end;
  }
  take(sentences, text, start, text.length);
  return sentences;
}

/** The sentence that holds the offset, or the whole text. */
export function sentenceAt(text: string, offset: number): Span {
  return (
    sentencesOf(text).find(({ start, end }) => start <= offset && offset < end) ?? {
      start: 0,
      end: text.length,
    }
  );
}

function take(sentences: Span[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  const end = from + part.trimEnd().length;
  if (start < end) sentences.push({ start, end });
}

function endsSentence(text: string, start: number, stop: number, end: number): boolean {
  const word = /[^\s("'“‘[]*$/.exec(text.slice(Math.max(start, stop - 40), stop))?.[0] ?? '';
  const next = /^\s*(\S)/.exec(text.slice(end, end + 20))?.[1] ?? '';
  if (ABBREVIATIONS.has(word.toLowerCase()))
    return /^(?:etc|a\.m|p\.m|inc|ltd|co)$/i.test(word) && /\p{Lu}/u.test(next);
  if (/^\p{Lu}$/u.test(word) && /\p{Lu}/u.test(next)) return false;
  if (/^\d{1,3}$/.test(word) && text.slice(start, stop).trim() === word) return false;
  return !/\p{Ll}/u.test(next);
}

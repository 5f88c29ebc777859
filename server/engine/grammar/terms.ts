/** Words and phrases looked up in the text of a sentence. */
import { literal, type Span } from '../text.js';
import type { Wording } from '../rule.js';
import type { Sentence } from './sentence.js';

/** Words and phrases to look for. */
export interface Terms {
  readonly pattern: RegExp;
  /** The first word of each, in lower case: a sentence without any of them is not searched. Absent where one is no plain word. */
  readonly firstWords?: ReadonlySet<string>;
}

/** Looks for any of the words, as whole words and without regard to case; longer ones first. */
export function termsOf(words: Iterable<string>): Terms {
  const list = [...words].sort((a, b) => b.length - a.length);
  const forms = list.map((word) => literal(word).replace(/ /g, '\\s+'));
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}_-])(?:${forms.join('|')})(?![\p{L}\p{N}_]|-\p{L})`,
    'giu',
  );
  const firstWords = list.map((word) => word.toLowerCase().split(' ')[0] ?? '');
  return firstWords.every((word) => /^\p{L}+(?:-\p{L}+)*$/u.test(word))
    ? { pattern, firstWords: new Set(firstWords) }
    : { pattern };
}

/** Every place in a block where one of the terms stands; offsets in the sentence. */
export function* termsSaid(
  wording: Wording,
  terms: Terms,
): Generator<{ readonly sentence: Sentence; readonly span: Span }> {
  for (const sentence of wording.sentences())
    for (const span of termsIn(sentence, terms)) yield { sentence, span };
}

/** Where the terms stand, as offsets in the sentence. */
export function termsIn(sentence: Sentence, { pattern, firstWords }: Terms): readonly Span[] {
  if (firstWords && !sentence.tokens.some(({ lower }) => firstWords.has(lower))) return [];
  return [...sentence.text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

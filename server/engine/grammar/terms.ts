/** Words and phrases looked up in the text of a sentence. */
import { literal, type Span } from '../text.js';
import type { Wording } from '../rule.js';
import type { Sentence } from './sentence.js';

/** Words and phrases to look for. */
export interface Terms {
  readonly pattern: RegExp;
  /** A word of each, in lower case: a sentence without any of them is not searched. Absent where one is no plain word. */
  readonly telling?: ReadonlySet<string>;
  /** The pattern for text in lower case, which is several times as fast. */
  readonly glance?: RegExp;
}

/** Looks for any of the words, as whole words and without regard to case; longer ones first. */
export function termsOf(words: Iterable<string>): Terms {
  const list = [...words].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(sourceOf(list), 'giu');
  const inLowerCase = list.map((word) => word.toLowerCase());
  const telling = inLowerCase.map(tellingWord);
  return telling.every((word) => /^\p{L}+(?:-\p{L}+)*$/u.test(word))
    ? { pattern, telling: new Set(telling), glance: new RegExp(sourceOf(inLowerCase), 'gu') }
    : { pattern };
}

function sourceOf(words: readonly string[]): string {
  const forms = words.map((word) => literal(word).replace(/ /g, '\\s+'));
  return String.raw`(?<![\p{L}\p{N}_-])(?:${forms.join('|')})(?![\p{L}\p{N}_]|-\p{L})`;
}

/** Words that are everywhere, so that none of them tells a term. */
const COMMON =
  /^(?:\p{L}{1,2}|about|after|and|any|for|her|his|its|not|off|before|could|every|first|from|have|into|known|more|never|over|part|right|should|take|that|the|their|only|our|they|this|time|track|under|what|when|with|would|your)$/u;

/** The word of a term that tells it best: its longest that is not everywhere. */
export function tellingWord(term: string): string {
  const words = term.split(' ').filter((word) => /^\p{L}/u.test(word));
  const rare = words.filter((word) => !COMMON.test(word));
  const longest = (best: string, word: string) => (word.length > best.length ? word : best);
  return (rare.length > 0 ? rare : words).reduce(longest, '');
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
export function termsIn(sentence: Sentence, { pattern, telling, glance }: Terms): readonly Span[] {
  if (telling && !sentence.tokens.some(({ lower }) => telling.has(lower))) return [];
  const matches = glance ? sentence.lower.matchAll(glance) : sentence.text.matchAll(pattern);
  return [...matches].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Words and phrases looked up in the text of a sentence. */
import type { Span } from '../text.js';
import type { Sentence } from './sentence.js';

/** Matches any of the words, as whole words and without regard to case; longer ones first. */
export function termPattern(words: Iterable<string>): RegExp {
  const forms = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
  return new RegExp(String.raw`(?<![\p{L}\p{N}_-])(?:${forms.join('|')})(?![\p{L}\p{N}_]|-\p{L})`, 'giu');
}

/** Where a pattern of terms matches, as offsets in the sentence. */
export function termsIn(sentence: Sentence, pattern: RegExp): readonly Span[] {
  return [...sentence.text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

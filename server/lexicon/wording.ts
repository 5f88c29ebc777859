/** The form in which the words of the wording rules are kept: every entry with a sentence to flag and one to leave. */

/** A group of words that are judged alike. */
export interface WordingEntry {
  /**
   * Verbs in their base form, with what must follow them: "take down", "drop the ball". For adjectives, adverbs and
   * nouns the form in which they stand in the text. Lower case.
   */
  readonly words: readonly string[];
  /** A sentence that must be flagged because of the first of the words. */
  readonly flag: string;
  /** A sentence with a look-alike that must be left alone. */
  readonly leave: string;
}

/** Splits a list that is written one behind the other, with commas. */
export function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}

/** All words of some entries. */
export function wordsIn(entries: readonly WordingEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ words }) => words));
}

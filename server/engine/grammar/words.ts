/** The words that the analysis of clauses needs; `server/lexicon` holds them with their examples. */
export interface GrammarWords {
  /** Nouns for people and teams, singular and plural, in lower case. */
  readonly people: ReadonlySet<string>;
  /** Those among them that name software as often, where a product stands in front of them. Lower case. */
  readonly ambiguous: ReadonlySet<string>;
  /** Nouns that stand for people where a word of the pattern stands in front of them. Lower case. */
  readonly compounds: ReadonlyMap<string, RegExp>;
  /** Departments that act without an article. Lower case. */
  readonly departments: ReadonlySet<string>;
  /** Nouns for things that the tagger takes for verbs or adjectives: "alert", "commit". Lower case. */
  readonly things: ReadonlySet<string>;
  /** Lemmas by the forms of verbs that rules ask about, in lower case. */
  readonly verbForms: ReadonlyMap<string, string>;
  /** Forms among them that are nothing but verbs: "forgot", "fat-fingered". */
  readonly onlyVerbs: ReadonlySet<string>;
  /** True for a sentence that some rule on wording may ask about; the others are not analysed. */
  readonly worthReading: (sentence: string, people: ReadonlySet<string>, named: boolean) => boolean;
  /** Terms of the trade that no rule on wording hears. */
  readonly termsOfArt: readonly string[];
}

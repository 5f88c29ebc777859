import type { Clause } from './clauses.js';
import type { Sentence } from './sentence.js';

/** Verbs by lemma, each with the words that must follow it; none where the verb says enough alone. */
export type VerbPhrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads phrases such as "forget" and "drop the ball". */
export function verbPhrases(phrases: Iterable<string>): VerbPhrases {
  const result = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [lemma = '', ...rest] = phrase.split(' ');
    result.set(lemma, [...(result.get(lemma) ?? []), rest]);
  }
  for (const rests of result.values()) rests.sort((a, b) => b.length - a.length);
  return result;
}

/** How many tokens may stand between a verb and its particle: "took the whole site down". */
const REACH = 6;

/** The index of the last token of the phrase that the clause's verb makes; nothing where it makes none. */
export function phraseEnd({ tokens }: Sentence, clause: Clause, phrases: VerbPhrases): number | undefined {
  const candidates = phrases.get(clause.verb.lemma) ?? [];
  for (const rest of candidates) {
    if (rest.length === 0) return clause.verb.last;
    for (let from = clause.verb.last + 1; from <= clause.verb.last + REACH; from++) {
      if (rest.every((word, offset) => tokens[from + offset]?.lower === word)) return from + rest.length - 1;
      const token = tokens[from];
      if (!token || token.part === 'PUNCT' || token.part === 'CCONJ' || token.part === 'SCONJ') break;
    }
  }
  return undefined;
}

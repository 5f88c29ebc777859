import type { Remark } from '../finding.js';
import type { Wording } from '../rule.js';
import { remarkOn } from './charge.js';
import { termsOf, termsSaid } from './terms.js';

/** Remarks on the phrases that a team's settings add to a rule. */
export type TeamPhrases = (rule: string, wording: Wording) => Iterable<Remark>;

/** @param phrases by the id of the rule */
export function teamPhrases(phrases: Readonly<Record<string, readonly string[]>> = {}): TeamPhrases {
  const terms = new Map(Object.entries(phrases).map(([rule, words]) => [rule, termsOf(words)]));
  return function* (rule, wording) {
    const own = terms.get(rule);
    if (!own) return;
    for (const said of termsSaid(wording, own))
      yield* remarkOn(
        { ...said, agent: 'human' },
        'Your settings list this phrase for this rule. Write what happened, or what the system allowed, in its place.',
      );
  };
}

import { isTold, remarkOn, spanOf } from '../../engine/grammar/charge.js';
import type { Clause } from '../../engine/grammar/clauses.js';
import { deedsIn, doerOf } from '../../engine/grammar/deeds.js';
import { verbPhrases } from '../../engine/grammar/verb-phrases.js';
import { rewritesFor } from '../../engine/grammar/rewrite.js';
import { defineRule } from '../../engine/rule.js';
import { violations } from '../../lexicon/deeds.js';
import { wordsIn } from '../../lexicon/wording.js';
import { REWRITES } from '../../lexicon/rewrites.js';

const VIOLATIONS = verbPhrases(wordsIn(violations));
const MESSAGE =
  'Rules are broken where keeping them is harder than the work allows. Write which path was taken and what it offered, and what made the rule hard to keep.';
/** What is gone without when a rule is not kept. */
const WITHOUT =
  /\bwithout (?:(?:any|an?|the|proper|prior|requiring|getting|asking for|waiting for|seeking) )*(?:approval|sign-?off|permission|authori[sz]ation|review(?:ing)?|asking|telling|checking|testing|merging|confirmation|clearance|(?:second|closer|proper) (?:look|thought)|double-?check(?:ing)?|notice|notifying|informing|consulting|looking|thinking|reading|verifying|backups?)\b/i;

export default defineRule({
  scope: 'block',
  summary: 'A rule or a procedure that was not kept.',
  severity: 'warning',
  *check({ block, wording }) {
    for (const deed of deedsIn(wording, VIOLATIONS))
      if (deed.agent === 'human' || deed.agent === 'named')
        yield* remarkOn(deed, MESSAGE, rewritesFor(block, deed.sentence, REWRITES.rule));
    for (const sentence of wording.sentences()) {
      for (const clause of sentence.clauses)
        if (isUnauthorised(clause) && wording.agentOf(sentence, clause.subject) === 'human')
          yield* remarkOn(
            { sentence, span: spanOf(sentence, clause), agent: 'human' },
            MESSAGE,
            rewritesFor(block, sentence, REWRITES.rule),
          );
      const without = WITHOUT.exec(sentence.text);
      const clause =
        without && sentence.clauses.findLast(({ verb }) => tokenEnd(sentence, verb.last) <= without.index);
      if (without && clause && clause.verb.form !== 'infinitive' && isTold(sentence, clause)) {
        const agent = doerOf(wording, sentence, clause);
        const span = { start: spanOf(sentence, clause).start, end: without.index + without[0].length };
        if (agent === 'human' || agent === 'named')
          yield* remarkOn(
            { sentence, span, agent, accused: clause.agent ?? clause.subject },
            MESSAGE,
            rewritesFor(block, sentence, REWRITES.rule),
          );
      }
    }
  },
});

/** "was not authorised to". */
function isUnauthorised({ verb }: Clause): boolean {
  return (
    verb.negated &&
    verb.passive &&
    /^(?:authori[sz]e|permit|qualify|clear|allow)$/.test(verb.lemma) &&
    verb.modal === undefined
  );
}

function tokenEnd(
  { tokens }: { readonly tokens: readonly { readonly end: number }[] },
  index: number,
): number {
  return tokens[index]?.end ?? 0;
}

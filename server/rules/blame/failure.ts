import type { Agent } from '../../engine/grammar/agents.js';
import { isTold, remarkOn, spanOf } from '../../engine/grammar/charge.js';
import type { Clause } from '../../engine/grammar/clauses.js';
import type { Sentence } from '../../engine/grammar/sentence.js';
import { rewritesFor } from '../../engine/grammar/rewrite.js';
import { defineRule, type Wording } from '../../engine/rule.js';
import { humanOnlyVerbs } from '../../lexicon/deeds.js';
import { REWRITES } from '../../lexicon/rewrites.js';

export default defineRule({
  scope: 'block',
  summary: 'Somebody failed to do something.',
  severity: 'error',
  *check({ block, wording }) {
    for (const sentence of wording.sentences())
      for (const [index, clause] of sentence.clauses.entries()) {
        const act = sentence.clauses[index + 1];
        if (!isFailing(sentence, clause, act)) continue;
        const agent = agentOfFailure(wording, sentence, clause, act);
        const span = spanOf(sentence, clause, act?.verb.last);
        yield* remarkOn(
          { sentence, span, agent, accused: clause.subject },
          '"Failed to" measures people by a result that they could not see. Write what they saw and did at that time, and what kept the signal or the step from them.',
          rewritesFor(block, sentence, REWRITES.unseen),
        );
      }
  },
});

/** "failed to notice", also "failing to" behind who is blamed for it. */
function isFailing(sentence: Sentence, clause: Clause, act: Clause | undefined): boolean {
  const { verb } = clause;
  if (verb.lemma !== 'fail' || act?.verb.form !== 'infinitive' || act.verb.first > verb.last + 3)
    return false;
  if (verb.negated || verb.form === 'infinitive') return false;
  if (verb.form === 'gerund') return /^for$/.test(sentence.tokens[verb.first - 1]?.lower ?? '');
  return isTold(sentence, clause);
}

/** An organisation fails to take measures, a service fails to start: the verb tells which it is. */
function agentOfFailure(
  wording: Wording,
  sentence: Sentence,
  clause: Clause,
  act: Clause | undefined,
): Agent {
  const agent = wording.agentOf(sentence, clause.subject);
  const humanOnly = act !== undefined && humanOnlyVerbs.has(act.verb.lemma) && !act.verb.passive;
  if (agent === 'named') return humanOnly ? 'human' : 'named';
  return agent === 'none' ? 'system' : agent;
}

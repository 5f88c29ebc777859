import { mayBePerson } from '../../engine/grammar/agents.js';
import { remarkOn, spanOf, type Charge } from '../../engine/grammar/charge.js';
import type { Clause } from '../../engine/grammar/clauses.js';
import type { Sentence } from '../../engine/grammar/sentence.js';
import { rewritesFor } from '../../engine/grammar/rewrite.js';
import { defineRule, type Wording } from '../../engine/rule.js';
import { humanOnlyVerbs } from '../../lexicon/deeds.js';
import { REWRITES } from '../../lexicon/rewrites.js';

export default defineRule({
  scope: 'block',
  summary: 'What somebody should, could or would have done instead.',
  severity: 'error',
  *check({ block, wording }) {
    for (const sentence of wording.sentences())
      for (const clause of sentence.clauses) {
        const charge = chargeOf(wording, sentence, clause);
        if (charge)
          yield* remarkOn(
            charge,
            'This describes a past that did not happen, which hides what people saw at the time. Write what was known at that moment, and what made the step that was taken look right.',
            rewritesFor(block, sentence, REWRITES.otherwise),
          );
      }
  },
});

function chargeOf(wording: Wording, sentence: Sentence, clause: Clause): Charge | undefined {
  const agent = wording.agentOf(sentence, clause.subject);
  const person = mayBePerson(agent);
  const charge: Charge = { sentence, span: spanOf(sentence, clause), agent, accused: clause.subject };
  if (isSupposed(sentence, clause))
    return person ? { ...charge, span: supposedSpan(sentence, clause), severity: 'warning' } : undefined;
  if (isWish(sentence, clause)) return person ? { ...charge, span: wishSpan(sentence, clause) } : undefined;
  if (/\?\W*$/.test(sentence.text)) return undefined;
  const { modal, perfect } = clause.verb;
  if (modal === undefined || !perfect || clause.mood === 'question') return undefined;
  if (/^(?:should|ought|must|need|needed)$/.test(modal)) return normCharge(charge, clause);
  if (!/^(?:could|would|might|'d)$/.test(modal) || !person || clause.verb.passive) return undefined;
  // "They could have waited, but tried the next thing": an alternative that was rightly left.
  if (/^[^.;]*, but\b/.test(sentence.text.slice(charge.span.end))) return undefined;
  return { ...charge, severity: 'warning' };
}

/** A norm that was not met. What nobody in particular should have checked informs; how things should be is a requirement. */
function normCharge(charge: Charge, { verb: { lemma, passive } }: Clause): Charge | undefined {
  switch (charge.agent) {
    case 'human':
    case 'first person':
      return passive && /^(?:be|allow|see|able)$/.test(lemma) ? undefined : charge;
    case 'named':
      return !passive && humanOnlyVerbs.has(lemma) ? { ...charge, agent: 'human' } : charge;
    case 'none':
    case 'system':
      return passive && HUMAN_WORK.test(lemma) ? { ...charge, agent: 'none' } : undefined;
  }
}

/** What only people do, in the passive: "should have been reviewed". */
const HUMAN_WORK =
  /^(?:catch|test|check|review|perform|notice|communicate|verify|consider|escalate|document|plan|anticipate|spot|question|discuss|approve|coordinate|do)$/;

/** "was supposed to catch it". */
function isSupposed({ tokens }: Sentence, { verb }: Clause): boolean {
  return verb.passive && verb.lemma === 'suppose' && tokens[verb.last + 1]?.lower === 'to';
}

function supposedSpan(sentence: Sentence, clause: Clause): Charge['span'] {
  const act = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  return spanOf(sentence, clause, act?.verb.last);
}

/** "if only they had", "had they asked": a condition that was not met. */
function isWish({ tokens, text }: Sentence, { verb, subject }: Clause): boolean {
  if (!verb.perfect) return false;
  if (verb.inverted && tokens[verb.first]?.lower === 'had') return !text.trimEnd().endsWith('?');
  const start = subject?.start ?? verb.first;
  return tokens[start - 1]?.lower === 'only' && tokens[start - 2]?.lower === 'if';
}

function wishSpan(sentence: Sentence, clause: Clause): Charge['span'] {
  const first = clause.verb.inverted ? clause.verb.first : (clause.subject?.start ?? clause.verb.first) - 2;
  return { start: sentence.tokens[first]?.start ?? 0, end: sentence.tokens[clause.verb.last]?.end ?? 0 };
}

import { mayBePerson } from '../../engine/grammar/agents.js';
import { remarkOn, spanOf, type Charge } from '../../engine/grammar/charge.js';
import type { Clause } from '../../engine/grammar/clauses.js';
import { phrasesIn, singleWord } from '../../engine/grammar/phrases.js';
import type { Token } from '../../engine/grammar/tokens.js';
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
  const agent = addressed(sentence, clause) ?? wording.agentOf(sentence, clause.subject);
  const person = mayBePerson(agent);
  const charge: Charge = { sentence, span: spanOf(sentence, clause), agent, accused: clause.subject };
  if (isSupposed(sentence, clause))
    return person ? { ...charge, span: supposedSpan(sentence, clause), severity: 'warning' } : undefined;
  if (isTrivialised(sentence, clause)) return person ? charge : undefined;
  if (isWish(sentence, clause)) return person ? { ...charge, span: wishSpan(sentence, clause) } : undefined;
  if (/\?\W*$/.test(sentence.text)) return undefined;
  const { modal, perfect } = clause.verb;
  if (modal === undefined || !perfect || clause.mood === 'question') return undefined;
  if (/^(?:should|ought|must|need|needed)$/.test(modal)) return normCharge(charge, clause);
  if (!/^(?:could|would|might|'d)$/.test(modal)) return undefined;
  if (clause.verb.passive) return preventedBy(wording, sentence, clause);
  if (!person) return easyFor(wording, sentence, clause);
  // "They could have waited, but tried the next thing": an alternative that was rightly left.
  if (/^[^.;]*, but\b/.test(sentence.text.slice(charge.span.end))) return undefined;
  return { ...charge, severity: 'warning' };
}

/** Whoever is told what they should have done is a person; "anyone would have" speaks of nobody. */
function addressed({ tokens }: Sentence, { subject, verb }: Clause): Charge['agent'] | undefined {
  const head = tokens[subject?.head ?? -1]?.lower ?? '';
  if (head === 'you') return /^(?:should|ought|could)$/.test(verb.modal ?? '') ? 'human' : undefined;
  return /^(?:anyone|anybody|everyone|everybody)$/.test(head) && verb.modal === 'would' ? 'none' : undefined;
}

/** "could have been caught by a reviewer". */
function preventedBy(wording: Wording, sentence: Sentence, clause: Clause): Charge | undefined {
  const agent = wording.agentOf(sentence, clause.agent);
  if (
    agent !== 'human' ||
    !/^(?:prevent|avoid|catch|spot|notice|stop|see|find|detect|avert)$/.test(clause.verb.lemma)
  )
    return undefined;
  const span = spanOf(sentence, clause, (clause.agent?.end ?? 0) - 1);
  return { sentence, span, agent, accused: clause.agent, severity: 'warning' };
}

/** "would have been enough for the developer to …". */
function easyFor(wording: Wording, sentence: Sentence, clause: Clause): Charge | undefined {
  const { tokens } = sentence;
  const { verb } = clause;
  if (!/^(?:be|suffice|cost|take|tell|show|prevent|avoid|catch|reveal|spare|save)$/.test(verb.lemma))
    return undefined;
  const at = tokens.findIndex(
    ({ lower }, index) => index > verb.last && index < verb.last + 4 && lower === 'for',
  );
  if (isGlance(wording, sentence, clause))
    return { sentence, span: spanOf(sentence, clause), agent: 'human', severity: 'warning' };
  const cost = /^(?:cost|take)$/.test(verb.lemma) ? verb.last + 1 : at + 1;
  if (cost === 0 || (cost === verb.last + 1 && at >= 0)) return undefined;
  const from = /^(?:the|a|an|their|our)$/.test(tokens[cost]?.lower ?? '') ? cost + 1 : cost;
  const accused = [from, from + 1]
    .map(singleWord)
    .find((word) => wording.agentOf(sentence, word) === 'human');
  if (!accused) return undefined;
  const easy =
    /\b(?:enough|sufficient|sufficed?|easy|trivial|simple|nothing|seconds?|minutes?|little|no effort)\b/i;
  return easy.test(sentence.text)
    ? {
        sentence,
        span: spanOf(sentence, clause, accused.end - 1),
        agent: 'human',
        accused,
        severity: 'warning',
      }
    : undefined;
}

/** "One look at the dashboard would have told the on-call everything": a small act that nobody in the sentence did. */
function isGlance(wording: Wording, sentence: Sentence, { subject }: Clause): boolean {
  const { tokens } = sentence;
  const small = /^(?:look|glance|call|check|question|test|read|message|minute|search|grep|note|word)$/;
  if (!subject || !small.test(tokens[subject.head]?.lower ?? '')) return false;
  return phrasesIn(tokens, 0, tokens.length).some(
    (phrase) =>
      /^(?:NOUN|PROPN)$/.test(tokens[phrase.head]?.part ?? '') &&
      wording.agentOf(sentence, phrase) === 'human',
  );
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
  if (!verb.passive || tokens[verb.last + 1]?.lower !== 'to') return false;
  if (verb.lemma === 'suppose') return true;
  const act = tokens[verb.last + 2]?.lemma ?? '';
  return (
    /^(?:expect|mean)$/.test(verb.lemma) &&
    /^(?:was|were|been)$/.test(tokens[verb.last - 1]?.lower ?? '') &&
    /^(?:catch|check|verify|notice|spot|review|prevent|stop|know|read|test|watch|monitor|report|escalate|act|respond)$/.test(
      act,
    )
  );
}

function supposedSpan(sentence: Sentence, clause: Clause): Charge['span'] {
  const act = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  return spanOf(sentence, clause, act?.verb.last);
}

/** "All the operator had to do was …", "the reviewer only had to read it". */
function isTrivialised({ tokens, text }: Sentence, { verb, subject }: Clause): boolean {
  if (verb.lemma !== 'have' && verb.lemma !== 'need') return false;
  if (tokens[verb.last + 1]?.lower !== 'to' || !/^(?:had|needed)$/.test(tokens[verb.main]?.lower ?? ''))
    return false;
  const behind = text.slice(tokens[verb.last]?.end ?? 0);
  if (
    /^all$/.test(tokens[subject?.start ?? 0]?.lower ?? '') ||
    /^(?:all|thing)$/.test(tokens[(subject?.start ?? 0) - 1]?.lower ?? '')
  )
    return /^ to \p{L}+ (?:here )?was\b/iu.test(behind);
  return tokens[verb.first - 1]?.lower === 'only';
}

/** "if only they had", "had they asked": a condition that was not met. */
function isWish({ tokens, text }: Sentence, { verb, subject }: Clause): boolean {
  const lead = tokens[(subject?.start ?? verb.first) - 1]?.lower;
  if (lead === 'if' && /\?\W*$/.test(text)) return false;
  if (lead === 'if' && !verb.perfect && !verb.modal && OUTCOME.test(text))
    return isPastForm(tokens[verb.main]) && !GRATEFUL.test(text);
  if (!verb.perfect) return false;
  if (/^wish(?:es|ed)?$/.test(lead ?? '')) return true;
  if (isUnmet(text, lead, tokens[verb.first]?.lower)) return true;
  if (verb.inverted && tokens[verb.first]?.lower === 'had') return !text.trimEnd().endsWith('?');
  const start = subject?.start ?? verb.first;
  return tokens[start - 1]?.lower === 'only' && tokens[start - 2]?.lower === 'if';
}

/** An outcome that did not come: "would not have happened". */
const OUTCOME = /\b(?:would|could|might)(?: not|n['’]t)?(?: \p{L}+)? have\b/iu;
/** A worse outcome, which somebody spared us. */
const GRATEFUL = /\b(?:longer|worse|larger|more|bigger|later|permanent\w*|lost)\b/i;

function isPastForm(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.lower.endsWith('ed') || token.lower !== token.lemma) &&
    !/(?:s|ing)$/.test(token.lower)
  );
}

/** "if the operator had read it, … would", where the outcome would have been better. */
function isUnmet(text: string, lead: string | undefined, auxiliary: string | undefined): boolean {
  return (
    lead === 'if' &&
    /^(?:had|'d)$/.test(auxiliary ?? '') &&
    /\b(?:would|could|might)(?:n['’]t)?\b/i.test(text) &&
    !GRATEFUL.test(text)
  );
}

function wishSpan(sentence: Sentence, clause: Clause): Charge['span'] {
  const steps = sentence.tokens[(clause.subject?.start ?? clause.verb.first) - 1]?.lower === 'only' ? 2 : 1;
  const first = clause.verb.inverted
    ? clause.verb.first
    : (clause.subject?.start ?? clause.verb.first) - steps;
  return { start: sentence.tokens[first]?.start ?? 0, end: sentence.tokens[clause.verb.last]?.end ?? 0 };
}

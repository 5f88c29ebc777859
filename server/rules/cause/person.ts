import { mayBePerson, type Agent } from '../../engine/grammar/agents.js';
import { isTold, remarkOn, spanOf, type Charge } from '../../engine/grammar/charge.js';
import type { Sentence } from '../../engine/grammar/sentence.js';
import { rewritesFor } from '../../engine/grammar/rewrite.js';
import { defineRule, type Wording } from '../../engine/rule.js';
import { stateVerbs } from '../../lexicon/deeds.js';
import { REWRITES } from '../../lexicon/rewrites.js';

/** The label that makes a cause of what follows, on the same line. */
const LABEL = /^(?:the )?(?:root |direct |primary |main |proximate )?causes?(?: of [^:]{1,60})?:\s*/i;

const MESSAGE =
  'An act of a person is where the chain ended, not where it began. Write what the system accepted, and why nothing stopped it.';

/** What is told as an incident, in front of its cause. */
const INCIDENT =
  /\b(?:outage|incident|downtime|failure|breach|disruption|accident|data loss|leak|problem|issue|this) (?:\p{L}+ ){0,4}?(?:happened|occurred|began|started|arose|was possible|went unnoticed|took (?:so|this) long|lasted)\b|\b(?:lost|expired|crashed|leaked|exposed|deleted|corrupted|went down|was down|were down|went offline|was offline|were offline|went unnoticed|filled up|ran out|broke|delayed|unavailable|dropped|overwritten|wiped|missed)\b/iu;

export default defineRule({
  scope: 'block',
  summary: 'A cause whose subject is a person.',
  severity: 'error',
  *check({ block, wording }) {
    for (const charge of becauseOf(wording))
      yield* remarkOn(charge, MESSAGE, rewritesFor(block, charge.sentence, REWRITES.cause));
    for (const sentence of wording.sentences()) {
      const label = LABEL.exec(sentence.text);
      const clause =
        label &&
        sentence.clauses.find(
          ({ subject, verb }) =>
            subject && verb.form === 'finite' && startsBehind(sentence, subject.start, label[0].length),
        );
      if (!clause || !isTold(sentence, clause)) continue;
      const agent: Agent = wording.agentOf(sentence, clause.subject);
      if (mayBePerson(agent))
        yield* remarkOn(
          { sentence, span: spanOf(sentence, clause), agent, accused: clause.subject },
          MESSAGE,
          rewritesFor(block, sentence, REWRITES.cause),
        );
    }
  },
});

/** "The outage happened because an engineer removed the lock": a deed that is given as the cause of the incident. */
function* becauseOf(wording: Wording): Generator<Charge> {
  for (const sentence of wording.sentences())
    for (const clause of sentence.clauses) {
      const { subject, verb } = clause;
      const lead = sentence.tokens[(subject?.start ?? 0) - 1];
      if (!subject || lead?.lower !== 'because' || verb.form !== 'finite' || verb.negated || verb.passive)
        continue;
      if (stateVerbs.has(verb.lemma) || !isTold(sentence, clause)) continue;
      const before = sentence.text.slice(0, lead.start);
      const behind = sentence.text.slice(sentence.tokens[verb.last]?.end ?? 0);
      if (!INCIDENT.test(lead.start > 0 ? before : behind)) continue;
      const agent = wording.agentOf(sentence, subject);
      if (agent === 'human') yield { sentence, span: spanOf(sentence, clause), agent, accused: subject };
    }
}

function startsBehind({ tokens }: Sentence, token: number, offset: number): boolean {
  return (tokens[token]?.start ?? 0) >= offset && (tokens[token]?.start ?? 0) <= offset + 5;
}

import { mayBePerson, type Agent } from '../../engine/grammar/agents.js';
import { isTold, remarkOn, spanOf } from '../../engine/grammar/charge.js';
import type { Sentence } from '../../engine/grammar/sentence.js';
import { rewritesFor } from '../../engine/grammar/rewrite.js';
import { defineRule } from '../../engine/rule.js';
import { REWRITES } from '../../lexicon/rewrites.js';

/** The label that makes a cause of what follows, on the same line. */
const LABEL = /^(?:the )?(?:root |direct |primary |main |proximate )?causes?(?: of [^:]{1,60})?:\s*/i;

export default defineRule({
  scope: 'block',
  summary: 'A cause whose subject is a person.',
  severity: 'error',
  *check({ block, wording }) {
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
          'An act of a person is where the chain ended, not where it began. Write what the system accepted, and why nothing stopped it.',
          rewritesFor(block, sentence, REWRITES.cause),
        );
    }
  },
});

function startsBehind({ tokens }: Sentence, token: number, offset: number): boolean {
  return (tokens[token]?.start ?? 0) >= offset && (tokens[token]?.start ?? 0) <= offset + 5;
}

import { mayBePerson } from '../../engine/grammar/agents.js';
import { isTold, remarkOn, spanOf } from '../../engine/grammar/charge.js';
import { framedDeeds } from '../../engine/grammar/frames.js';
import { defineRule } from '../../engine/rule.js';
import { habits } from '../../lexicon/frames.js';

const MESSAGE =
  '"Always" and "never" describe a character, not an incident. Write how often, in which period, and what made it the usual way.';
const ABSOLUTE = /^(?:always|never|constantly|repeatedly|continually|habitually)$/;

export default defineRule({
  scope: 'block',
  summary: 'Always and never, said of people.',
  severity: 'warning',
  *check({ wording }) {
    for (const deed of framedDeeds(wording, habits)) yield* remarkOn(deed, MESSAGE);
    for (const sentence of wording.sentences())
      for (const clause of sentence.clauses) {
        const adverb = sentence.tokens
          .slice(clause.verb.first - 1, clause.verb.main)
          .find(({ lower }) => ABSOLUTE.test(lower));
        if (!adverb || clause.verb.passive || !isTold(sentence, clause)) continue;
        const agent = wording.agentOf(sentence, clause.subject);
        if (mayBePerson(agent))
          yield* remarkOn(
            { sentence, span: spanOf(sentence, clause), agent, accused: clause.subject },
            MESSAGE,
          );
      }
  },
});

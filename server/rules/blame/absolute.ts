import { mayBePerson } from '../../engine/grammar/agents.js';
import { isTold, remarkOn, spanOf } from '../../engine/grammar/charge.js';
import { framedDeeds } from '../../engine/grammar/frames.js';
import { defineRule } from '../../engine/rule.js';
import { again, habits } from '../../lexicon/frames.js';

const MESSAGE =
  '"Always" and "never" describe a character, not an incident. Write how often, in which period, and what made it the usual way.';
const FRAMES = [...habits, ...again];
const ABSOLUTE = /^(?:always|never|constantly|repeatedly|continually|habitually)$/;

export default defineRule({
  scope: 'block',
  summary: 'Always and never, said of people.',
  severity: 'warning',
  *check({ wording }) {
    for (const deed of framedDeeds(wording, FRAMES)) yield* remarkOn(deed, MESSAGE);
    for (const sentence of wording.sentences())
      for (const clause of sentence.clauses) {
        const adverb = sentence.tokens
          .slice(clause.verb.first - 1, clause.verb.main)
          .find(({ lower }) => ABSOLUTE.test(lower));
        if (!adverb || clause.verb.passive || !isTold(sentence, clause)) continue;
        const agent = wording.agentOf(sentence, clause.subject);
        const { start, end } = spanOf(sentence, clause);
        if (mayBePerson(agent))
          yield* remarkOn(
            {
              sentence,
              span: { start: Math.min(start, adverb.start), end },
              agent,
              accused: clause.subject,
            },
            MESSAGE,
          );
      }
  },
});

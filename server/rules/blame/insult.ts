import { remarkOn, speakerOr } from '../../engine/grammar/charge.js';
import { termsOf, termsSaid } from '../../engine/grammar/terms.js';
import { defineRule } from '../../engine/rule.js';
import { insults } from '../../lexicon/judgements.js';
import { wordsIn } from '../../lexicon/wording.js';

const INSULTS = termsOf(wordsIn(insults));

export default defineRule({
  scope: 'block',
  summary: 'Insults and profanities.',
  severity: 'error',
  *check({ wording }) {
    for (const said of termsSaid(wording, INSULTS))
      yield* remarkOn(
        { ...said, agent: speakerOr(said.sentence) },
        'An insult ends every conversation about causes. Delete it, and write what the person saw and did.',
      );
  },
});

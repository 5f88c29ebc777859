import { remarkOn, speakerOr } from '../../engine/grammar/charge.js';
import { termsOf, termsIn } from '../../engine/grammar/terms.js';
import { defineRule } from '../../engine/rule.js';
import { insults } from '../../lexicon/judgements.js';
import { wordsIn } from '../../lexicon/wording.js';

const INSULTS = termsOf(wordsIn(insults));

export default defineRule({
  scope: 'block',
  summary: 'Insults and profanities.',
  severity: 'error',
  *check({ wording }) {
    for (const sentence of wording.sentences())
      for (const span of termsIn(sentence, INSULTS))
        yield* remarkOn(
          { sentence, span, agent: speakerOr(sentence) },
          'An insult ends every conversation about causes. Delete it, and write what the person saw and did.',
        );
  },
});

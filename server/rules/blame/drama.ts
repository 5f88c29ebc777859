import { remarkOn, speakerOr } from '../../engine/grammar/charge.js';
import { termsOf, termsIn } from '../../engine/grammar/terms.js';
import { defineRule } from '../../engine/rule.js';
import { drama } from '../../lexicon/judgements.js';
import { wordsIn } from '../../lexicon/wording.js';

const DRAMA = termsOf(wordsIn(drama));

export default defineRule({
  scope: 'block',
  summary: 'Words that make a scene of what happened.',
  severity: 'warning',
  *check({ wording }) {
    for (const sentence of wording.sentences())
      for (const span of termsIn(sentence, DRAMA))
        yield* remarkOn(
          { sentence, span, agent: speakerOr(sentence) },
          'This word asks for outrage, and a measure tells more. Write how many, how long, or how much instead.',
        );
  },
});

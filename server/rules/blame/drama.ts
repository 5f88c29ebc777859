import { remarkOn, speakerOr } from '../../engine/grammar/charge.js';
import { termsOf, termsSaid } from '../../engine/grammar/terms.js';
import { defineRule } from '../../engine/rule.js';
import { drama } from '../../lexicon/judgements.js';
import { wordsIn } from '../../lexicon/wording.js';

const DRAMA = termsOf(wordsIn(drama));

export default defineRule({
  scope: 'block',
  summary: 'Words that make a scene of what happened.',
  severity: 'warning',
  *check({ wording }) {
    for (const said of termsSaid(wording, DRAMA))
      yield* remarkOn(
        { ...said, agent: speakerOr(said.sentence) },
        'This word asks for outrage, and a measure tells more. Write how many, how long, or how much instead.',
      );
  },
});

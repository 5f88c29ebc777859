import { remarkOn } from '../../engine/grammar/charge.js';
import { leaveOut } from '../../engine/grammar/rewrite.js';
import { termsOf, termsSaid } from '../../engine/grammar/terms.js';
import { defineRule } from '../../engine/rule.js';
import { bareAdverbs } from '../../lexicon/judgements.js';
import { wordsIn } from '../../lexicon/wording.js';

const ADVERBS = termsOf(wordsIn(bareAdverbs));

export default defineRule({
  scope: 'block',
  summary: 'Adverbs that make little of a step or know better: just, simply, obviously, unfortunately.',
  severity: 'off',
  *check({ wording }) {
    for (const said of termsSaid(wording, ADVERBS))
      yield* remarkOn(
        { ...said, agent: 'human' },
        'This word makes the step look easy, or the outcome foreseeable. Leave it out: the fact stands without it.',
        [leaveOut(said.sentence, said.span)],
      );
  },
});

import { remarkOn } from '../../engine/grammar/charge.js';
import { termsOf, termsSaid } from '../../engine/grammar/terms.js';
import { defineRule } from '../../engine/rule.js';
import { heroes } from '../../lexicon/judgements.js';
import { wordsIn } from '../../lexicon/wording.js';

const HEROES = termsOf(wordsIn(heroes));

export default defineRule({
  scope: 'block',
  summary: 'Praise that makes a hero.',
  severity: 'info',
  *check({ wording }) {
    for (const said of termsSaid(wording, HEROES))
      yield* remarkOn(
        { ...said, agent: 'human' },
        'Where one person is the hero, the rest of the system stays unseen. Write the role, what was done, and what made it possible.',
      );
  },
});

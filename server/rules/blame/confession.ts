import { mayBePerson } from '../../engine/grammar/agents.js';
import { remarkOn } from '../../engine/grammar/charge.js';
import { deedsIn } from '../../engine/grammar/deeds.js';
import { verbPhrases } from '../../engine/grammar/verb-phrases.js';
import { defineRule } from '../../engine/rule.js';
import { confessions } from '../../lexicon/deeds.js';
import { wordsIn } from '../../lexicon/wording.js';

const CONFESSIONS = verbPhrases(wordsIn(confessions));

export default defineRule({
  scope: 'block',
  summary: 'Words of a hearing: admitted, confessed, accused.',
  severity: 'warning',
  *check({ wording }) {
    for (const deed of deedsIn(wording, CONFESSIONS))
      if (mayBePerson(deed.agent))
        yield* remarkOn(
          deed,
          'This word turns a report into a hearing. Write what was done and when, as the role told it.',
        );
  },
});

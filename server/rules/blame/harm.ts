import { mayBePerson } from '../../engine/grammar/agents.js';
import { remarkOn } from '../../engine/grammar/charge.js';
import { deedsIn } from '../../engine/grammar/deeds.js';
import { verbPhrases } from '../../engine/grammar/verb-phrases.js';
import { rewritesFor } from '../../engine/grammar/rewrite.js';
import { defineRule } from '../../engine/rule.js';
import { harms } from '../../lexicon/deeds.js';
import { wordsIn } from '../../lexicon/wording.js';
import { REWRITES } from '../../lexicon/rewrites.js';

const HARMS = verbPhrases(wordsIn(harms));

export default defineRule({
  scope: 'block',
  summary: 'A person or team as the cause of the damage.',
  severity: 'error',
  *check({ block, wording }) {
    for (const deed of deedsIn(wording, HARMS))
      if (mayBePerson(deed.agent))
        yield* remarkOn(
          deed,
          'This makes a person the cause, who was only the last in a chain. Let the change or the command be the subject, and write what let it reach production.',
          rewritesFor(block, deed.sentence, REWRITES.deed),
        );
  },
});

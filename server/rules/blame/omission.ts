import { remarkOn } from '../../engine/grammar/charge.js';
import { deedsIn } from '../../engine/grammar/deeds.js';
import { verbPhrases } from '../../engine/grammar/verb-phrases.js';
import { rewritesFor } from '../../engine/grammar/rewrite.js';
import { defineRule } from '../../engine/rule.js';
import { omissions } from '../../lexicon/deeds.js';
import { wordsIn } from '../../lexicon/wording.js';
import { REWRITES } from '../../lexicon/rewrites.js';

const OMISSIONS = verbPhrases(wordsIn(omissions));

export default defineRule({
  scope: 'block',
  summary: 'Somebody forgot, skipped or ignored something.',
  severity: 'error',
  *check({ block, wording }) {
    for (const deed of deedsIn(wording, OMISSIONS))
      yield* remarkOn(
        deed,
        'This tells of a lapse, and every procedure that rests on memory has one some day. Write what should have carried the step instead: a check, a default, a line in the procedure.',
        rewritesFor(block, deed.sentence, REWRITES.unseen),
      );
  },
});

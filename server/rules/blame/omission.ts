import { remarkOn } from '../../engine/grammar/charge.js';
import { deedsIn } from '../../engine/grammar/deeds.js';
import { framedDeeds } from '../../engine/grammar/frames.js';
import { verbPhrases } from '../../engine/grammar/verb-phrases.js';
import { rewritesFor } from '../../engine/grammar/rewrite.js';
import { defineRule } from '../../engine/rule.js';
import { omissions } from '../../lexicon/deeds.js';
import { leftUndone } from '../../lexicon/frames.js';
import { wordsIn } from '../../lexicon/wording.js';
import { REWRITES } from '../../lexicon/rewrites.js';

const OMISSIONS = verbPhrases(wordsIn(omissions));

const MESSAGE =
  'This tells of a lapse, and every procedure that rests on memory has one some day. Write what should have carried the step instead: a check, a default, a line in the procedure.';

export default defineRule({
  scope: 'block',
  summary: 'Somebody forgot, skipped or ignored something.',
  severity: 'error',
  *check({ block, wording }) {
    for (const deed of [...deedsIn(wording, OMISSIONS), ...framedDeeds(wording, leftUndone)])
      yield* remarkOn(deed, MESSAGE, rewritesFor(block, deed.sentence, REWRITES.unseen));
  },
});

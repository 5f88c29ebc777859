import { defineRule } from '../../engine/rule.js';
import { sectionAt } from '../../engine/outline.js';
import { timelinesOf } from '../../engine/timeline/timeline.js';
import { TIMELINE_WORDS } from '../../lexicon/timeline.js';

/** Adverbs that tell how the author felt about the time it took. */
const JUDGING =
  /\b(?:finally|at last|belatedly|(?:un)?fortunately|(?:un)?luckily|thankfully|sadly|surprisingly|inexplicably|simply|for some reason)\b,?\s*/i;

export default defineRule({
  scope: 'section',
  role: 'timeline',
  summary: 'A row of a timeline that judges instead of telling.',
  severity: 'info',
  *check({ document, sections }) {
    for (const { events } of timelinesOf(document, sections, TIMELINE_WORDS))
      for (const { span } of events) {
        const row = document.slice(span);
        const found = JUDGING.exec(row);
        const start = span.start + (found?.index ?? 0);
        if (!found || sectionAt(sections, start)?.role === 'lessons') continue;
        const word = found[0].trimEnd().replace(/,$/, '');
        yield {
          span: { start, end: start + word.length },
          message:
            'This word judges how long it took, and the times beside it say that already. Leave it out, and let the row tell what was done on which signal.',
          fixes: [
            {
              title: `Leave out "${word}"`,
              edits: [{ span: { start, end: start + found[0].length }, text: '' }],
              safe: false,
            },
          ],
        };
      }
  },
});

import { openItems } from '../../engine/actions/field-gap.js';
import { actionSections } from '../../engine/actions/read-actions.js';
import { defineRule } from '../../engine/rule.js';
import { isDay } from '../../engine/timeline/local-time.js';
import { ACTION_WORDS } from '../../lexicon/actions.js';

const DAY = /\b(?:19|20)\d\d-\d\d-\d\d\b/;

export default defineRule({
  scope: 'document',
  summary: 'Open action items whose due date has passed.',
  severity: 'info',
  *check({ document, sections, profile, today }) {
    if (today === undefined) return;
    for (const { section, lists } of actionSections(document, sections, ACTION_WORDS)) {
      const open = lists.flatMap((list) => openItems(list, profile));
      const late = open.filter(({ fields }) => {
        const day = DAY.exec(fields.due?.text ?? '')?.[0];
        return day !== undefined && isDay(day) && day < today;
      });
      if (late.length === 0) continue;
      const share =
        open.length === 1
          ? 'The only open action item is'
          : late.length === open.length
            ? `All ${String(open.length)} open action items are`
            : `${String(late.length)} of ${String(open.length)} open action items ${late.length === 1 ? 'is' : 'are'}`;
      yield {
        span: section.headingSpan,
        message: `${share} past the due date, so what they prevent may still happen. Mark those that are done, and agree on new dates for the others.`,
        related: late.map(({ span }) => ({ span, message: 'This item is past its due date.' })),
      };
    }
  },
});

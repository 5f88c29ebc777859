import { openItems } from '../../engine/actions/field-gap.js';
import { actionSections } from '../../engine/actions/read-actions.js';
import { defineRule } from '../../engine/rule.js';
import { ACTION_WORDS } from '../../lexicon/actions.js';

/** What a team can be expected to finish. */
const MOST = 10;

export default defineRule({
  scope: 'section',
  role: 'action-items',
  summary: 'More than ten open action items without an order among them.',
  severity: 'hint',
  *check({ document, sections, profile }) {
    for (const { section, lists } of actionSections(document, sections, ACTION_WORDS)) {
      const open = lists.flatMap((list) => openItems(list, profile));
      if (open.length <= MOST || open.every(({ fields }) => fields.priority)) continue;
      yield {
        span: section.headingSpan,
        message: `${String(open.length)} action items are more than a team finishes soon. Give each a priority, or keep the few that prevent most.`,
      };
    }
  },
});

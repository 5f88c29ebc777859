import { fieldGaps, fixesOf, shareOf } from '../../engine/actions/field-gap.js';
import { defineRule } from '../../engine/rule.js';
import { ACTION_WORDS } from '../../lexicon/actions.js';

export default defineRule({
  scope: 'section',
  role: 'action-items',
  summary: 'Open action items without a ticket, where a ticket is asked for.',
  severity: 'info',
  *check(context) {
    for (const gap of fieldGaps(
      context,
      { field: 'ticket', header: 'Ticket', blank: '[ticket]' },
      ACTION_WORDS,
    ))
      if (gap.asked)
        yield {
          span: gap.section.headingSpan,
          message: `${shareOf(gap.without.length, gap.open)} no ticket in a tracker, where the plan of a team would show it. Link a ticket to each.`,
          fixes: fixesOf('Ask for the missing tickets', gap),
        };
  },
});

import { fieldGaps, fixesOf, shareOf } from '../../engine/actions/field-gap.js';
import { defineRule } from '../../engine/rule.js';
import { ACTION_WORDS } from '../../lexicon/actions.js';

export default defineRule({
  scope: 'section',
  role: 'action-items',
  summary: 'Open action items without a due date.',
  severity: 'warning',
  *check(context) {
    for (const gap of fieldGaps(
      context,
      { field: 'due', header: 'Due', blank: '[YYYY-MM-DD]' },
      ACTION_WORDS,
    ))
      yield {
        span: gap.section.headingSpan,
        ...(gap.asked ? {} : { severity: 'info' as const }),
        message: `${shareOf(gap.without.length, gap.open)} no due date, so nobody can tell when the incident may come back. Give each a date that its owner agreed to.`,
        fixes: fixesOf('Ask for the missing dates', gap),
      };
  },
});

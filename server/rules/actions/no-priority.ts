import { fieldGaps, fixesOf, shareOf } from '../../engine/actions/field-gap.js';
import { actionSections } from '../../engine/actions/read-actions.js';
import { defineRule } from '../../engine/rule.js';
import { ACTION_WORDS } from '../../lexicon/actions.js';

/** Fewer items than this need no order among them. */
const WORTH_ORDERING = 3;

export default defineRule({
  scope: 'section',
  role: 'action-items',
  summary: 'Action items without a priority where one is asked for, or all with the same.',
  severity: 'warning',
  *check(context) {
    const prompt = { field: 'priority', header: 'Priority', blank: '[P1]' } as const;
    for (const gap of fieldGaps(context, prompt, ACTION_WORDS))
      if (gap.asked && gap.open >= WORTH_ORDERING)
        yield {
          span: gap.section.headingSpan,
          message: `${shareOf(gap.without.length, gap.open)} no priority, so the one that prevents most may come last. Say which comes first.`,
          fixes: fixesOf('Ask for the missing priorities', gap),
        };
    for (const { section, lists } of actionSections(context.document, context.sections, ACTION_WORDS)) {
      const given = lists
        .flatMap(({ items }) => items)
        .map(({ fields }) => fields.priority?.text.toLowerCase());
      if (given.length >= WORTH_ORDERING && given[0] !== undefined && new Set(given).size === 1)
        yield {
          span: section.headingSpan,
          severity: 'info',
          message:
            'All action items have the same priority, which orders nothing. Say which one would have helped most.',
        };
    }
  },
});

import { fieldGaps, fixesOf, shareOf } from '../../engine/actions/field-gap.js';
import { defineRule } from '../../engine/rule.js';
import { overlaps } from '../../engine/text.js';
import { ACTION_WORDS } from '../../lexicon/actions.js';

export default defineRule({
  scope: 'document',
  summary: 'Open action items that name no owner.',
  severity: 'warning',
  *check(context) {
    const named = context.people.identities.flatMap(({ mentions }) => mentions.map(({ span }) => span));
    for (const gap of fieldGaps(
      context,
      { field: 'owner', header: 'Owner', blank: '[team]' },
      ACTION_WORDS,
    )) {
      // Whoever is named in an item is meant to do it; that it is a person is another finding.
      const without = gap.without.filter(({ span }) => !named.some((name) => overlaps(name, span)));
      if (without.length === 0) continue;
      yield {
        span: gap.section.headingSpan,
        ...(gap.asked ? {} : { severity: 'info' as const }),
        message: `${shareOf(without.length, gap.open)} no owner, and work that belongs to nobody stays undone. Name one team or role for each.`,
        fixes: fixesOf('Ask for the missing owners', gap),
      };
    }
  },
});

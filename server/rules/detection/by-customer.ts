import { actionSections } from '../../engine/actions/read-actions.js';
import { defineRule } from '../../engine/rule.js';
import { answersIn, outermost, sentencesIn } from '../../engine/section-prose.js';
import { ACTION_WORDS, DETECTS } from '../../lexicon/actions.js';
import { NO_ANSWER } from '../../lexicon/causes.js';
import { TOLD_BY_CUSTOMERS } from '../../lexicon/impact.js';

export default defineRule({
  scope: 'document',
  summary: 'Customers noticed first, and no action item changes that.',
  severity: 'warning',
  *check({ document, sections, profile }) {
    const lists = actionSections(document, sections, ACTION_WORDS).flatMap((section) => section.lists);
    const items = lists.flatMap((list) => list.items);
    // Where nothing is planned at all, other rules say so.
    if (
      items.length === 0 ||
      items.some(({ text, fields }) => DETECTS.test(fields.kind?.text ?? '') || DETECTS.test(text))
    )
      return;
    for (const section of outermost(sections, 'detection'))
      for (const { text, span } of sentencesIn(answersIn(document, section, profile, NO_ANSWER)))
        if (TOLD_BY_CUSTOMERS.test(text) && !/\b(?:not|no|before|n't)\b/i.test(text)) {
          yield {
            span,
            message:
              'Customers noticed this before any alert did, and no action item would change that. Add one that detects it: the signal, its threshold and whom it calls.',
          };
          return;
        }
  },
});

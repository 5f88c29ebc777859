import { openItems } from '../../engine/actions/field-gap.js';
import { actionSections } from '../../engine/actions/read-actions.js';
import { defineRule } from '../../engine/rule.js';
import { ACTION_WORDS, SOFTENED } from '../../lexicon/actions.js';

export default defineRule({
  scope: 'section',
  role: 'action-items',
  summary: 'Prevention that is promised only as far as it is convenient.',
  severity: 'info',
  *check({ document, sections, profile }) {
    for (const { lists } of actionSections(document, sections, ACTION_WORDS))
      for (const item of lists.flatMap((list) => openItems(list, profile)))
        if (SOFTENED.test(item.description.text))
          yield {
            span: item.description.span,
            message:
              'A promise with a way out is seldom kept. Say what will be done and by when, or write down that the risk is accepted and who decided it.',
          };
  },
});

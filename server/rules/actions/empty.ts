import { defineRule } from '../../engine/rule.js';
import { unansweredSections } from '../../engine/unanswered.js';
import { NO_ANSWER } from '../../lexicon/causes.js';

export default defineRule({
  scope: 'section',
  role: 'action-items',
  summary: 'An action items section that holds none.',
  severity: 'warning',
  *check(context) {
    for (const { headingSpan } of unansweredSections(context, 'action-items', NO_ANSWER))
      yield {
        span: headingSpan,
        message:
          'The action items are not written yet. Say what will change so that this does not come back, or that the risk is accepted and who decided it.',
      };
  },
});

import { defineRule } from '../../engine/rule.js';
import { unansweredSections } from '../../engine/unanswered.js';
import { NO_ANSWER } from '../../lexicon/causes.js';

export default defineRule({
  scope: 'section',
  role: 'resolution',
  summary: 'A resolution section without an answer.',
  severity: 'warning',
  *check(context) {
    for (const { headingSpan } of unansweredSections(context, 'resolution', NO_ANSWER))
      yield {
        span: headingSpan,
        message:
          'The resolution is not written yet, and the next responder could use it. Say which steps were tried, which one ended the impact, and when.',
      };
  },
});

import { defineRule } from '../../engine/rule.js';
import { unansweredSections } from '../../engine/unanswered.js';
import { NO_ANSWER } from '../../lexicon/causes.js';

export default defineRule({
  scope: 'section',
  role: 'impact',
  summary: 'An impact section without an answer.',
  severity: 'warning',
  *check(context) {
    for (const { headingSpan } of unansweredSections(context, 'impact', NO_ANSWER))
      yield {
        span: headingSpan,
        message:
          'The impact is not written yet, so nobody can weigh the action items against it. Say who could not do what, how many they were, and for how long.',
      };
  },
});

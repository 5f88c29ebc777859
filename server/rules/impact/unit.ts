import { defineRule } from '../../engine/rule.js';
import { answersIn, outermost, sentencesIn } from '../../engine/section-prose.js';
import { NO_ANSWER } from '../../lexicon/causes.js';
import { BARE_NUMBER } from '../../lexicon/impact.js';

export default defineRule({
  scope: 'section',
  role: 'impact',
  summary: 'A number without a unit.',
  severity: 'info',
  *check({ document, sections, profile }) {
    for (const section of outermost(sections, 'impact'))
      for (const { text, span } of sentencesIn(answersIn(document, section, profile, NO_ANSWER)))
        if (BARE_NUMBER.test(text))
          yield {
            span,
            message:
              'The number has no unit, so nobody can tell whether it is much. Say of what it is a count or a share, and what is usual.',
          };
  },
});

import { defineRule } from '../../engine/rule.js';
import { answersIn, outermost, sentencesIn } from '../../engine/section-prose.js';
import { NO_ANSWER } from '../../lexicon/causes.js';
import { SOFTENED_IMPACT } from '../../lexicon/impact.js';

export default defineRule({
  scope: 'section',
  role: 'impact',
  summary: 'An impact made small by words instead of told by a figure.',
  severity: 'info',
  *check({ document, sections, profile }) {
    for (const section of outermost(sections, 'impact'))
      for (const { text, span } of sentencesIn(answersIn(document, section, profile, NO_ANSWER)))
        if (SOFTENED_IMPACT.test(text) && !/\d/.test(text))
          yield {
            span,
            message:
              'This makes the impact small without saying how small it was. Give the figure and let it speak.',
          };
  },
});

import { defineRule } from '../../engine/rule.js';
import { answersIn, outermost, sentencesIn } from '../../engine/section-prose.js';
import { NO_ANSWER } from '../../lexicon/causes.js';
import { VAGUE_QUANTITY } from '../../lexicon/impact.js';

export default defineRule({
  scope: 'section',
  role: 'impact',
  summary: 'A count of customers or requests told by a word such as "some".',
  severity: 'info',
  *check({ document, sections, profile }) {
    for (const section of outermost(sections, 'impact'))
      for (const { text, span } of sentencesIn(answersIn(document, section, profile, NO_ANSWER)))
        if (VAGUE_QUANTITY.test(text) && !/\d/.test(text))
          yield {
            span,
            message:
              'A reader cannot tell how many these are. Give the count or the share, and how it was measured; an estimate will do.',
          };
  },
});

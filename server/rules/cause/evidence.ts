import { defineRule } from '../../engine/rule.js';
import { answersIn, outermost } from '../../engine/section-prose.js';
import { EVIDENCE, NO_ANSWER } from '../../lexicon/causes.js';

/** Shorter than this, other rules ask for more. Words. */
const ACCOUNT = 25;

export default defineRule({
  scope: 'section',
  role: 'root-cause',
  summary: 'A root cause without a figure, link, ticket or line of code to check it by.',
  severity: 'info',
  *check({ document, sections, profile }) {
    for (const section of outermost(sections, 'root-cause')) {
      const runs = [...answersIn(document, section, profile, NO_ANSWER)];
      const words = runs.reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0);
      if (words < ACCOUNT || runs.some(({ block }) => EVIDENCE.test(block.source))) continue;
      yield {
        span: section.headingSpan,
        message:
          'Nothing here lets a reader check the cause. Link the graph, query, change or log that shows it, or quote the figure.',
      };
    }
  },
});

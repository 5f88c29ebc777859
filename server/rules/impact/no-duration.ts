import { defineRule } from '../../engine/rule.js';
import { answersIn, outermost, proseIn } from '../../engine/section-prose.js';
import { NO_ANSWER } from '../../lexicon/causes.js';
import { DURATION, FIGURE } from '../../lexicon/impact.js';

export default defineRule({
  scope: 'document',
  summary: 'An impact of which nothing says how long it lasted.',
  severity: 'info',
  *check({ document, sections, profile }) {
    const elsewhere = sections.some(
      (section) =>
        (section.role === 'timeline' || section.role === 'summary') &&
        [...proseIn(document, section)].some(({ text }) => DURATION.test(text)),
    );
    if (elsewhere) return;
    for (const section of outermost(sections, 'impact')) {
      const texts = [...answersIn(document, section, profile, NO_ANSWER)].map(({ text }) => text);
      // Without any number, another rule asks for one.
      if (!texts.some((text) => FIGURE.test(text)) || texts.some((text) => DURATION.test(text))) continue;
      yield {
        span: section.headingSpan,
        message:
          'Nothing says how long the impact lasted. Give the time at which it began and the time at which it ended, as customers saw it.',
      };
    }
  },
});

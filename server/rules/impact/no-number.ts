import { defineRule } from '../../engine/rule.js';
import { promptOf } from '../../engine/profile.js';
import { answersIn, outermost, proseIn } from '../../engine/section-prose.js';
import { NO_ANSWER } from '../../lexicon/causes.js';
import { FIGURE } from '../../lexicon/impact.js';

export default defineRule({
  scope: 'document',
  summary: 'An impact without a number.',
  severity: 'warning',
  *check({ document, sections, profile }) {
    const figures = (section: (typeof sections)[number]) =>
      [...answersIn(document, section, profile, NO_ANSWER)].map(({ text }) => FIGURE.test(text));
    const told = outermost(sections, 'summary').some((section) => figures(section).includes(true));
    for (const section of outermost(sections, 'impact')) {
      const found = figures(section);
      // A prompt that still stands there is reported as such.
      if ([...proseIn(document, section)].some(({ text }) => profile.prompts.has(promptOf(text)))) continue;
      // A table or a picture may hold the figures without a word.
      if (found.length === 0 || found.includes(true) || /!\[|\d/.test(document.slice(section.body))) continue;
      yield {
        span: section.headingSpan,
        ...(told ? { severity: 'info' as const } : {}),
        message:
          'The impact has no number, and without one nobody can tell whether the next incident is smaller. Give a share, a count or a duration, and how it was measured; an estimate will do.',
      };
    }
  },
});

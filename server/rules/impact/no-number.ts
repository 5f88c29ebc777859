import { promptOf } from '../../engine/profile.js';
import { defineRule } from '../../engine/rule.js';
import { sectionFacts } from '../../engine/section-memory.js';
import { answersIn, proseIn } from '../../engine/section-prose.js';
import { NO_ANSWER } from '../../lexicon/causes.js';
import { FIGURE } from '../../lexicon/impact.js';

/** Whether a section gives a figure, and whether it should. */
const figures = sectionFacts(({ document, profile }, section) => {
  const found = [...answersIn(document, section, profile, NO_ANSWER)].map(({ text }) => FIGURE.test(text));
  const told = found.includes(true);
  const lacking =
    found.length > 0 &&
    !told &&
    // A table or a picture may hold the figures without a word.
    !/!\[|\d/.test(document.slice(section.body)) &&
    // A prompt that still stands there is reported as such.
    ![...proseIn(document, section)].some(({ text }) => profile.prompts.has(promptOf(text)));
  return { told, lacking };
});

export default defineRule({
  scope: 'document',
  summary: 'An impact without a number.',
  severity: 'warning',
  *check(context) {
    const lacking = figures(context, 'impact').filter(({ fact }) => fact.lacking);
    const told = lacking.length > 0 && figures(context, 'summary').some(({ fact }) => fact.told);
    for (const { section } of lacking)
      yield {
        span: section.headingSpan,
        ...(told ? { severity: 'info' as const } : {}),
        message:
          'The impact has no number, and without one nobody can tell whether the next incident is smaller. Give a share, a count or a duration, and how it was measured; an estimate will do.',
      };
  },
});

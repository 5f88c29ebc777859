import { defineRule } from '../../engine/rule.js';
import { answersIn, outermost } from '../../engine/section-prose.js';
import { unansweredSections } from '../../engine/unanswered.js';
import { NO_ANSWER } from '../../lexicon/causes.js';

/** Fewer words cannot name the alert, the time and whom it called. */
const TERSE = 4;

const MESSAGE =
  'How the incident was noticed decides how long the next one lasts. Name the alert or report that came first, when it came, and which role it called.';

export default defineRule({
  scope: 'section',
  role: 'detection',
  summary: 'A detection section that is empty, or answers in a word.',
  severity: 'warning',
  *check(context) {
    const { document, sections, profile } = context;
    for (const { headingSpan } of unansweredSections(context, 'detection', NO_ANSWER))
      yield { span: headingSpan, message: MESSAGE };
    for (const section of outermost(sections, 'detection')) {
      const runs = [...answersIn(document, section, profile, NO_ANSWER)];
      const words = runs.flatMap(({ text }) => text.trim().split(/\s+/));
      const evidence = /\d|https?:|`|!\[|\]\(/.test(document.slice(section.body));
      if (words.length > 0 && words.length < TERSE && !evidence)
        yield { span: section.headingSpan, message: MESSAGE };
    }
  },
});

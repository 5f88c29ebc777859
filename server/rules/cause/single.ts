import { defineRule } from '../../engine/rule.js';
import { answersIn, outermost, sentencesIn } from '../../engine/section-prose.js';
import { NO_ANSWER, SOLE_CAUSE } from '../../lexicon/causes.js';

export default defineRule({
  scope: 'section',
  role: 'root-cause',
  summary: 'One cause claimed to be the only one.',
  severity: 'info',
  *check({ document, sections, profile }) {
    for (const section of outermost(sections, 'root-cause'))
      for (const { text, span } of sentencesIn(answersIn(document, section, profile, NO_ANSWER))) {
        const claim = SOLE_CAUSE.exec(text);
        if (claim && !/\b(?:not|n't|never|rarely|seldom)\b/i.test(text.slice(0, claim.index)))
          yield {
            span,
            message:
              'An incident takes several conditions at once, and a single cause hides the others. Name what else had to be true: the missing check, the late signal, the default that was unsafe.',
          };
      }
  },
});

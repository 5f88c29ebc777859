import { shortcomingOf, type Shortcoming } from '../../engine/cause/depth.js';
import { appendTo } from '../../engine/insertion.js';
import { defineRule } from '../../engine/rule.js';
import { answersIn, outermost, sentencesIn } from '../../engine/section-prose.js';
import { DEPTH_WORDS, NO_ANSWER } from '../../lexicon/causes.js';

const MESSAGES: Readonly<Record<Shortcoming, string>> = {
  unknown:
    'The cause is not known yet, and it is good to say so. Add what has been ruled out and how, and who will look further by when.',
  'only-the-fix':
    'This tells how the incident ended, not what made it possible. Move the fix to the resolution, and write here which condition let the failure happen.',
  symptom:
    'This repeats what was seen from outside. Write what made it possible: the condition, the change that met it, and why nothing stopped it.',
  shallow:
    'This names a cause without a reason behind it. Ask why it was possible, and go on until an answer points at the design or the process.',
};

const QUESTIONS =
  '1. Why was that possible? [describe the condition]\n2. Why did nothing stop it? [describe the missing check]';

export default defineRule({
  scope: 'section',
  role: 'root-cause',
  summary: 'A root cause that stops at the surface: the symptom again, only the fix, or a few words.',
  severity: 'warning',
  *check({ document, sections, profile }) {
    for (const section of outermost(sections, 'root-cause')) {
      const runs = [...answersIn(document, section, profile, NO_ANSWER)];
      const sentences = [...sentencesIn(runs)];
      const first = sentences[0];
      if (!first || runs.some(({ prose }) => prose.place === 'code')) continue;
      const texts = sentences.map(({ text }) => text);
      const shortcoming = shortcomingOf(texts, DEPTH_WORDS);
      if (!shortcoming) continue;
      yield {
        span: { start: first.span.start, end: sentences.at(-1)?.span.end ?? first.span.end },
        message: MESSAGES[shortcoming],
        ...(shortcoming === 'unknown' ? { severity: 'info' as const } : {}),
        fixes:
          section.form === 'heading'
            ? [
                {
                  title: 'Ask why it was possible',
                  edits: [appendTo(document, section, QUESTIONS)],
                  safe: false,
                  fillIn: true,
                },
              ]
            : [],
      };
    }
  },
});

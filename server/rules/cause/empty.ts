import { defineRule } from '../../engine/rule.js';
import { unansweredSections } from '../../engine/unanswered.js';
import { NO_ANSWER } from '../../lexicon/causes.js';

export default defineRule({
  scope: 'section',
  role: 'root-cause',
  summary: 'A root cause section without an answer.',
  severity: 'error',
  *check(context) {
    const { document, profile } = context;
    for (const section of unansweredSections(context, 'root-cause', NO_ANSWER)) {
      const body = profile.sections.find((candidate) => candidate.role === 'root-cause')?.body;
      const blank = document.slice(section.body).trim() === '';
      const newline = document.newline;
      const at = section.headingSpan.end;
      const text = `${newline}${newline}${(body ?? '').replaceAll('\n', newline)}`;
      yield {
        span: section.headingSpan,
        message:
          'The root cause is not written yet. Say what made the failure possible and why nothing stopped it, so that the action items can prevent the next one.',
        fixes:
          blank && body && section.form === 'heading'
            ? [
                {
                  title: 'Insert the questions to answer',
                  edits: [{ span: { start: at, end: at }, text }],
                  safe: false,
                },
              ]
            : [],
      };
    }
  },
});

import { defineRule } from '../../engine/rule.js';
import { timelinesOf } from '../../engine/timeline/timeline.js';
import { TIMELINE_WORDS } from '../../lexicon/timeline.js';

export default defineRule({
  scope: 'section',
  role: 'timeline',
  summary: 'A timeline whose times have no zone.',
  severity: 'warning',
  *check({ document, sections }) {
    for (const { section, events } of timelinesOf(document, sections, TIMELINE_WORDS)) {
      const timed = events.filter(({ time }) => time.clock);
      if (timed.length === 0 || timed.some(({ zoneName }) => zoneName !== undefined)) continue;
      const newline = document.newline;
      const at = section.headingSpan.end;
      const text = `${newline}${newline}All times are in UTC.`;
      yield {
        span: section.headingSpan,
        message:
          'These times have no zone, so nobody elsewhere can match them with a graph or a log. Say once which zone they are in, best UTC.',
        fixes:
          section.form === 'heading'
            ? [
                {
                  title: 'State that all times are in UTC',
                  edits: [{ span: { start: at, end: at }, text }],
                  safe: false,
                },
              ]
            : [],
      };
    }
  },
});

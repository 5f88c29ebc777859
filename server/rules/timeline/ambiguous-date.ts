import { DateTime } from 'luxon';
import { defineRule } from '../../engine/rule.js';
import { timelinesOf, type TimelineEvent } from '../../engine/timeline/timeline.js';
import { TIMELINE_WORDS } from '../../lexicon/timeline.js';

export default defineRule({
  scope: 'section',
  role: 'timeline',
  anyLanguage: true,
  summary: 'A date whose day and month could be the other way round.',
  severity: 'info',
  *check({ document, sections }) {
    for (const { events } of timelinesOf(document, sections, TIMELINE_WORDS)) {
      const unclear = events.filter(({ time }) => time.day?.ambiguous);
      const [first] = unclear;
      if (!first) continue;
      yield {
        span: first.at,
        message:
          'Half of the world reads this date with the day first, the other half with the month first. Write it as year, month and day: 2026-04-03.',
        fixes: [false, true].map((swapped) => ({
          title: `Read ${document.slice(first.at).split(/\s/)[0] ?? ''} as ${written(first, swapped)}`,
          edits: unclear.map((event) => ({
            span: event.at,
            text: document
              .slice(event.at)
              .replace(/\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})/, written(event, swapped)),
          })),
          safe: false,
        })),
        related: unclear.slice(1, 4).map(({ at }) => ({ span: at, message: 'Another one.' })),
      };
    }
  },
});

function written({ time }: TimelineEvent, swapped: boolean): string {
  const { year = 0, month = 1, day = 1 } = time.day ?? {};
  const date = swapped ? { year, month: day, day: month } : { year, month, day };
  return DateTime.fromObject(date, { zone: 'UTC' }).toISODate() ?? '';
}

import { defineRule } from '../../engine/rule.js';
import { inOrder } from '../../engine/timeline/edits.js';
import { timelinesOf, type TimelineEvent } from '../../engine/timeline/timeline.js';
import { TIMELINE_WORDS } from '../../lexicon/timeline.js';

export default defineRule({
  scope: 'section',
  role: 'timeline',
  anyLanguage: true,
  summary: 'Rows of a timeline that are out of order.',
  severity: 'warning',
  *check({ document, sections }) {
    for (const timeline of timelinesOf(document, sections, TIMELINE_WORDS)) {
      const timed = timeline.events.filter(({ wholeDay }) => !wholeDay);
      const index = timed.findIndex((event, at) => isEarlier(event, timed[at - 1]));
      const early = timed[index];
      const before = timed[index - 1];
      if (!early || !before || isNewestFirst(timed)) continue;
      const edits = inOrder(document, timeline, early.parent);
      yield {
        span: early.at,
        message:
          'This row is earlier than the one above it. Put the rows in the order in which things happened, or correct the time or the date.',
        fixes: edits.length > 0 ? [{ title: 'Put the rows in order of time', edits, safe: false }] : [],
        related: [{ span: before.at, message: 'This is later, and stands above.' }],
      };
    }
  },
});

function isEarlier(event: TimelineEvent, before: TimelineEvent | undefined): boolean {
  return before?.parent === event.parent && event.begins < before.begins;
}

/** A log that is written upwards is in order, too. */
function isNewestFirst(events: readonly TimelineEvent[]): boolean {
  return (
    events.length > 2 &&
    events.every((event, at) => at === 0 || event.begins <= (events[at - 1]?.begins ?? 0))
  );
}

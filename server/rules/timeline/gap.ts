import { defineRule } from '../../engine/rule.js';
import { duration, milestonesOf } from '../../engine/timeline/facts.js';
import { timelinesOf, type TimelineEvent } from '../../engine/timeline/timeline.js';
import { TIMELINE_WORDS } from '../../lexicon/timeline.js';

const MINUTE = 60_000;

export default defineRule({
  scope: 'section',
  role: 'timeline',
  anyLanguage: true,
  summary: 'A long time within an incident of which the timeline says nothing.',
  severity: 'info',
  *check({ document, sections, settings }) {
    if (settings.timelineGap === 0) return;
    for (const timeline of timelinesOf(document, sections, TIMELINE_WORDS)) {
      const { detected, resolved } = milestonesOf(timeline);
      if (!detected || !resolved) continue;
      const inside = timeline.events.filter(
        ({ begins, wholeDay }) => !wholeDay && begins >= detected.begins && begins <= resolved.begins,
      );
      const gaps = inside.slice(1).map((event, index) => {
        const before = inside[index] ?? event;
        return { before, event, length: event.begins - Math.max(before.begins, before.ends ?? -Infinity) };
      });
      const longest = gaps.sort((a, b) => b.length - a.length)[0];
      if (!longest || longest.length <= settings.timelineGap * MINUTE) continue;
      const { before, event, length } = longest;
      const row = gapRow(document.slice(before.span), before, document.slice(event.at).trim());
      const at = before.span.end;
      yield {
        span: event.at,
        message: `Nothing is told of the ${duration(length)} before this row, while the incident went on. Say what was tried, read or waited for, and what it showed.`,
        fixes: row
          ? [
              {
                title: 'Add a row for the time between',
                edits: [{ span: { start: at, end: at }, text: `${document.newline}${row}` }],
                safe: false,
                fillIn: true,
              },
            ]
          : [],
        related: [{ span: before.at, message: 'The row before.' }],
      };
    }
  },
});

/** A row of the same form for what lies between two rows. */
function gapRow(source: string, { form, time, at, span }: TimelineEvent, until: string): string | undefined {
  const written = source.slice(at.start - span.start, at.end - span.start).trim();
  const from = time.until ? written.replace(/^.*?(?:-|–|—|to)\s?/, '') : written;
  const between = `${from}–${until} [describe what was tried or waited for]`;
  if (form === 'table') {
    const columns = (source.match(/(?<!\\)\|/g) ?? []).length - 1;
    return columns > 1 ? `| ${between.replace(' [', ' | [')} |${' |'.repeat(columns - 2)}` : undefined;
  }
  const mark = /^(?:[-*+]|\d+[.)])\s+/.exec(source)?.[0];
  return form === 'list' && mark !== undefined ? `${mark}${between}` : undefined;
}

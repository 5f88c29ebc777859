/** Edits that put the times of a timeline into one zone, or order. */
import { DateTime } from 'luxon';
import type { Document } from '../document.js';
import type { Edit } from '../text.js';
import type { Timeline, TimelineEvent } from './timeline.js';

/** The zone that most rows are in, as they write it. */
export function commonZone(events: readonly TimelineEvent[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { zoneName } of events)
    if (zoneName !== undefined) counts.set(zoneName, (counts.get(zoneName) ?? 0) + 1);
  // Where it is even, the zone that everybody can convert from wins.
  const weight = ([name, count]: [string, number]) => count + (/^(?:UTC|GMT|Z)$/i.test(name) ? 0.5 : 0);
  return [...counts].sort((a, b) => weight(b) - weight(a))[0]?.[0];
}

/** The edits that write the rows of other zones in the common one, with the original in brackets. */
export function toOneZone(document: Document, events: readonly TimelineEvent[], zoneName: string): Edit[] {
  const zone = events.find((event) => event.zoneName === zoneName)?.readings[0]?.zone;
  if (zone === undefined) return [];
  return events
    .filter(
      (event) => event.time.zone && event.zoneName !== zoneName && event.time.clock && !event.time.until,
    )
    .map((event) => {
      const written = document.slice(event.at);
      const seconds = /\d:\d\d:\d\d/.test(written);
      const date = event.time.day?.year === undefined ? '' : 'yyyy-MM-dd ';
      const time = DateTime.fromMillis(event.begins, { zone }).toFormat(
        `${date}HH:mm${seconds ? ':ss' : ''}`,
      );
      return { span: event.at, text: `${time} ${zoneName} (${written.trim()})` };
    });
}

/**
 * The edits that put rows beside each other in order of time, each row as a whole; empty where the order cannot be told
 * for certain from what the rows say.
 */
export function inOrder(document: Document, { events }: Timeline, parent: string): Edit[] {
  const rows = events.filter((event) => event.parent === parent && event.form !== 'heading');
  const dated = rows.filter(({ time }) => time.day !== undefined).length;
  const certain =
    rows.every(({ wholeDay, time }) => !wholeDay && time.clock) &&
    (dated === rows.length || (dated === 0 && isOneDay(rows)));
  if (!certain) return [];
  const sorted = rows.toSorted((a, b) => a.begins - b.begins);
  return rows.flatMap((row, index) => {
    const other = sorted[index];
    return !other || other === row ? [] : [{ span: row.span, text: document.slice(other.span) }];
  });
}

const HALF_A_DAY = 12 * 60 * 60_000;

function isOneDay(rows: readonly TimelineEvent[]): boolean {
  const begins = rows.map((row) => row.begins);
  return Math.max(...begins) - Math.min(...begins) < HALF_A_DAY;
}

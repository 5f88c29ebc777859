import { DateTime } from 'luxon';
import { timelinesIn, type Document, type Section } from '../../index.js';

/**
 * The zone that a timeline says its times are in, as the date library takes it; UTC where it says none, or one whose
 * short name stands for several.
 */
export function zoneOf(document: Document, sections: readonly Section[], timeline: Section): string {
  const found = timelinesIn(document, sections).find(
    ({ section }) => section.span.start <= timeline.span.start && timeline.span.start < section.span.end,
  );
  const [reading, ...others] = found?.readings ?? [];
  return reading && others.length === 0 ? reading.zone : 'UTC';
}

/** A moment in a zone as `YYYY-MM-DD` and `HH:MM`. */
export function timeIn(zone: string, now: Date): { readonly date: string; readonly time: string } {
  const moment = DateTime.fromJSDate(now, { zone });
  return { date: moment.toFormat('yyyy-MM-dd'), time: moment.toFormat('HH:mm') };
}

import type { Document, Section } from '../../index.js';

/**
 * The time zone that a timeline says its times are in: UTC, a name such as `Europe/Berlin`, or an offset such as
 * `+02:00`; UTC where it says none, or one whose short name stands for several.
 */
export function zoneOf(document: Document, timeline: Section): string {
  const head = document.slice({
    start: timeline.span.start,
    end: Math.min(timeline.span.end, timeline.span.start + 500),
  });
  const zone =
    /\b[A-Z][a-z]+\/[A-Z][A-Za-z_]+\b|\b(?:UTC|GMT)(?:[+-]\d{1,2}(?::?\d\d)?)?/.exec(head)?.[0] ?? 'UTC';
  const offset = /^(?:UTC|GMT)([+-])(\d{1,2}):?(\d\d)?$/.exec(zone);
  if (!offset) return zone === 'GMT' ? 'UTC' : zone;
  return `${offset[1]}${(offset[2] ?? '').padStart(2, '0')}:${offset[3] ?? '00'}`;
}

/** A moment in a zone as `YYYY-MM-DD` and `HH:MM`; in UTC where the host does not know the zone. */
export function timeIn(zone: string, now: Date): { readonly date: string; readonly time: string } {
  const parts = formatIn(zone).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const options = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  }
}

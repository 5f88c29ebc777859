/** The times of a timeline on another clock than the one they are written for. */
import { DateTime, IANAZone } from 'luxon';
import type { Timeline, TimelineEvent } from './timeline.js';

/** True for the name of a zone that the date library knows, such as "Europe/Berlin". */
export function isZone(name: string): boolean {
  return IANAZone.isValidZone(name);
}

/** True for a day of the calendar in `YYYY-MM-DD`. */
export function isDay(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && DateTime.fromISO(day, { zone: 'utc' }).isValid;
}

/**
 * A time of day on the clock of a zone, such as "Mon 3 Mar, 15:02". Where the day is not known and the zone changes its
 * clock within the year, both that it can be; nothing where the text does not say in which zone the time is, or the clock
 * of that zone shows the same.
 *
 * @param zone a name that {@link isZone} knows
 */
export function onClockOf(zone: string, event: TimelineEvent, { dated }: Timeline): readonly string[] {
  const written = event.readings[0]?.zone;
  if (event.wholeDay || written === undefined) return [];
  const seconds = event.time.clock?.second ? ':ss' : '';
  const there = DateTime.fromMillis(event.begins, { zone: written });
  const days = dated ? [there] : [1, 7].map((month) => there.set({ month }));
  const here = days.map((day) => ({ day, own: day.setZone(zone).setLocale('en') }));
  if (here.every(({ day, own }) => day.offset === own.offset)) return [];
  const format = `${dated ? 'ccc d LLL, ' : ''}HH:mm${seconds}`;
  return [...new Set(here.map(({ own }) => own.toFormat(format)))];
}

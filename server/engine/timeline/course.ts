/** The course of an incident, from its trigger to its end, as far as it can be drawn. It holds times and no words of the text. */
import { DateTime } from 'luxon';
import { duration, milestonesOf } from './facts.js';
import { MILESTONE_TITLES, MILESTONES } from './milestone.js';
import type { Timeline, TimelineEvent } from './timeline.js';

/** A point of the course. */
export interface Point {
  /** Milliseconds since 1970 in UTC; without a date counted from an unknown day. */
  readonly at: number;
  /** On the clock of the timeline, for people: "14:02", or "3 Mar 14:02" where the incident went over midnight. */
  readonly clock: string;
}

/** A point at which a milestone was reached, and how long after the start. */
export interface Reached extends Point {
  readonly title: string;
  /** For people: "12 min"; absent for the start itself. */
  readonly after?: string;
}

/** A stretch that no row tells of. */
export interface Gap {
  readonly from: Point;
  readonly to: Point;
  /** For people. */
  readonly length: string;
}

export interface Course {
  readonly from: Point;
  readonly to: Point;
  /** In the order of time; those of the start and the end are among them, where rows tell of them. */
  readonly milestones: readonly Reached[];
  /** When rows begin, in the order of time. */
  readonly rows: readonly Point[];
  readonly gaps: readonly Gap[];
  /** The zone of the clock as it is written. */
  readonly zone?: string;
  /** The zone of the clock as the date library takes it. */
  readonly clockZone: string;
  readonly dated: boolean;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The course that a timeline tells; nothing where it has fewer than two times to draw between.
 *
 * @param longestGap minutes without a row that need no word; 0 allows every gap
 */
export function courseOf(timeline: Timeline, longestGap: number): Course | undefined {
  const timed = timeline.events.filter(({ wholeDay }) => !wholeDay).toSorted((a, b) => a.begins - b.begins);
  const milestones = milestonesOf(timeline);
  const first = milestones.started ?? milestones.detected ?? timed[0];
  const last = milestones.resolved ?? timed.at(-1);
  if (!first || !last || last.begins <= first.begins) return undefined;
  const rows = timed.filter(({ begins }) => begins >= first.begins && begins <= last.begins);
  const clockZone = first.readings[0]?.zone ?? 'UTC';
  const clock = clockOf(rows, clockZone, timeline.dated);
  const point = (at: number): Point => ({ at, clock: clock(at) });
  const reached = MILESTONES.flatMap((name): readonly Reached[] => {
    const event = milestones[name];
    if (!event || !rows.includes(event)) return [];
    const since = event.begins - first.begins;
    const after = since > 0 ? { after: duration(since) } : {};
    return [{ ...point(event.begins), title: MILESTONE_TITLES[name], ...after }];
  });
  return {
    from: point(first.begins),
    to: point(last.begins),
    milestones: reached,
    rows: rows.map(({ begins }) => point(begins)),
    gaps: [...gapsIn(rows, longestGap * MINUTE)].map(([from, to]) => ({
      from: point(from),
      to: point(to),
      length: duration(to - from),
    })),
    ...(first.zoneName === undefined ? {} : { zone: first.zoneName }),
    clockZone,
    dated: timeline.dated,
  };
}

/** @param longest milliseconds; 0 allows every gap */
function* gapsIn(rows: readonly TimelineEvent[], longest: number): Generator<readonly [number, number]> {
  let told = rows[0]?.begins ?? 0;
  for (const { begins, ends } of rows) {
    if (longest > 0 && begins - told > longest) yield [told, begins];
    told = Math.max(told, begins, ends ?? begins);
  }
}

/** Tells the time of day, with as much besides as the rows need. */
function clockOf(rows: readonly TimelineEvent[], zone: string, dated: boolean): (at: number) => string {
  const [first, last] = [rows[0]?.begins ?? 0, rows.at(-1)?.begins ?? 0];
  if (rows.every(({ time }) => time.sinceStart !== undefined))
    return (at) => (at === first ? 'T+0' : `T+${duration(at - first)}`);
  const at = (time: number) => DateTime.fromMillis(time, { zone }).setLocale('en');
  const days = dated && (last - first >= DAY || at(first).day !== at(last).day);
  const seconds = last - first < 10 * MINUTE && rows.some(({ time }) => time.clock?.second);
  const format = `${days ? 'd LLL ' : ''}HH:mm${seconds ? ':ss' : ''}`;
  return (time) => at(time).toFormat(format);
}

/** The course in sentences, for who hears it instead of seeing it. */
export function courseInWords({ from, to, milestones, gaps, zone }: Course): string {
  const zoned = zone === undefined ? '' : ` ${zone}`;
  return [
    `From ${from.clock} to ${to.clock}${zoned}, ${duration(to.at - from.at)}.`,
    ...milestones.map(
      ({ title, clock, after }) => `${title} ${clock}${after === undefined ? '' : `, after ${after}`}.`,
    ),
    ...gaps.map(
      ({ from: start, to: end, length }) => `No row from ${start.clock} to ${end.clock}, ${length}.`,
    ),
  ].join(' ');
}

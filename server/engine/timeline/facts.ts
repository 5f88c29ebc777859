/** What a timeline tells in figures: when the milestones were reached, and how long it took. */
import { Duration } from 'luxon';
import { MILESTONES, type Milestone } from './milestone.js';
import type { Timeline, TimelineEvent } from './timeline.js';

/** The events that reach each milestone, as far as rows tell of them. */
export type Milestones = Readonly<Partial<Record<Milestone, TimelineEvent>>>;

/** A span of an incident by its name, in milliseconds. */
export interface Phase {
  readonly name: string;
  readonly milliseconds: number;
}

/**
 * The start is the first row that tells of one before anything was detected, else the first row of all, for authors begin
 * with what came first. The resolution is the last row that tells of one, the others the first after the one before.
 */
export function milestonesOf({ events }: Timeline): Milestones {
  const timed = events.filter((event) => !event.wholeDay).toSorted((a, b) => a.begins - b.begins);
  const first = (milestone: Milestone, from: number) =>
    timed.find((event) => event.milestone === milestone && event.begins >= from);
  const detected = first('detected', -Infinity);
  const started = timed.find(
    (event) => event.milestone === 'started' && event.begins <= (detected?.begins ?? Infinity),
  );
  const start = started ?? (timed[0] === detected ? undefined : timed[0]);
  const from = detected?.begins ?? start?.begins ?? -Infinity;
  const engaged = first('engaged', from);
  const mitigated = first('mitigated', from);
  const resolved = timed.findLast((event) => event.milestone === 'resolved' && event.begins >= from);
  const found = { started: start, detected, engaged, mitigated, resolved };
  return Object.fromEntries(MILESTONES.flatMap((name) => (found[name] ? [[name, found[name]]] : [])));
}

/** How long it took from the start to each milestone; those that no row tells of are left out. */
export function phasesOf(milestones: Milestones): readonly Phase[] {
  const { started, detected, engaged, mitigated, resolved } = milestones;
  const start = started ?? detected;
  if (!start) return [];
  const since = (event: TimelineEvent | undefined, from: TimelineEvent, name: string): readonly Phase[] =>
    event && event !== from && event.begins >= from.begins
      ? [{ name, milliseconds: event.begins - from.begins }]
      : [];
  return [
    ...since(detected, start, 'Time to detect'),
    ...since(engaged, start, 'Time to engage'),
    ...since(mitigated, start, 'Time to mitigate'),
    ...since(resolved, start, 'Time to resolve'),
  ];
}

/** "1 h 5 min", "3 d 2 h", "40 s" for people. */
export function duration(milliseconds: number): string {
  const whole = Duration.fromMillis(Math.abs(milliseconds));
  if (whole.as('minutes') < 1) return `${String(Math.round(whole.as('seconds')))} s`;
  const { days, hours, minutes } = whole.shiftTo('days', 'hours', 'minutes', 'seconds');
  const parts = [
    [days, 'd'],
    [hours, 'h'],
    [days > 0 ? 0 : minutes, 'min'],
  ] as const;
  return parts.flatMap(([count, unit]) => (count > 0 ? [`${String(count)} ${unit}`] : [])).join(' ');
}

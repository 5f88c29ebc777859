import { DateTime } from 'luxon';
import type { Document } from '../document.js';
import { scopesOf, SectionMemory, type SectionScope } from '../section-memory.js';
import type { Section } from '../outline.js';
import { shift, type Span } from '../text.js';
import { milestoneIn, timelineLines, type TimedRow, type TimelineLine } from './rows.js';
import { dayIn, type Clock, type Day, type TimeExpression } from './time-expression.js';
import type { TimelineWords } from './words.js';
import { readZone, statedZone, type ZoneReading } from './zone.js';

/** Something that happened, at its place in the text. */
export interface TimelineEvent extends TimedRow {
  /** Milliseconds since 1970 in UTC, as far as the text tells; without a date counted from an unknown day. */
  readonly begins: number;
  /** True where the row tells the day alone. */
  readonly wholeDay: boolean;
  /** The end of a range, in the same count. */
  readonly ends?: number;
  /** What the zone of the row can mean; empty where none is written or stated. */
  readonly readings: readonly ZoneReading[];
  /** The zone as it is written in the row, its column or for the whole timeline. */
  readonly zoneName?: string;
}

/** What a timeline section tells. */
export interface Timeline {
  readonly section: Section;
  readonly events: readonly TimelineEvent[];
  /** The zone that the section states for all times, as it is written. */
  readonly zone?: string;
  /** What that zone can mean. */
  readonly readings: readonly ZoneReading[];
  /** True where the day of the events is known. */
  readonly dated: boolean;
}

const made = new WeakMap<readonly Section[], readonly Timeline[]>();
const memories = new WeakMap<TimelineWords, SectionMemory<Timeline>>();

/** The timelines of a document; made once for each review, and read again only where they changed. */
export function timelinesOf(
  document: Document,
  sections: readonly Section[],
  words: TimelineWords,
): readonly Timeline[] {
  let timelines = made.get(sections);
  if (!timelines) {
    timelines = [...scopesOf(sections, 'timeline')].map((scope) => remembered(document, scope, words));
    made.set(sections, timelines);
  }
  return timelines;
}

function remembered(document: Document, scope: SectionScope, words: TimelineWords): Timeline {
  let memory = memories.get(words);
  if (!memory) memories.set(words, (memory = new SectionMemory()));
  const [section] = scope.sections;
  const body = { start: section.body.start, end: scope.end };
  const { made: timeline, by } = memory.get(document, scope, () =>
    readTimeline(document, { ...section, body }, words),
  );
  return by === 0 ? timeline : moved(timeline, by);
}

function moved(timeline: Timeline, by: number): Timeline {
  const { section, events } = timeline;
  const [headingSpan, span, body] = [section.headingSpan, section.span, section.body].map((part) =>
    shift(part, by),
  ) as [Span, Span, Span];
  return {
    ...timeline,
    section: { ...section, headingSpan, span, body },
    events: events.map((event) => ({ ...event, span: shift(event.span, by), at: shift(event.at, by) })),
  };
}

/** What the text of a timeline says about all its rows. */
interface Frame {
  readonly zone: string | undefined;
  readonly day: Day | undefined;
}

function readTimeline(document: Document, section: Section, words: TimelineWords): Timeline {
  const lines = [...timelineLines(document, section, words)];
  const rows = lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []));
  const texts = lines.flatMap((line) => (line.kind === 'text' ? [line.text] : []));
  const fields = frontMatterOf(document);
  const zone =
    statedZone(section.heading, words.zones) ??
    texts
      .slice(0, 40)
      .map((text) => statedZone(text, words.zones))
      .find((name) => name !== undefined) ??
    fields.zone;
  const frame: Frame = { zone, day: dayIn(section.heading) ?? fields.day };
  const events = rows.length === 0 ? [] : [...eventsOf(lines, frame, words)];
  return {
    section,
    events,
    ...(zone === undefined ? {} : { zone }),
    readings: readZone(zone ?? '', words.zones),
    dated: frame.day !== undefined || rows.some(({ time }) => time.day !== undefined),
  };
}

function frontMatterOf(document: Document): Frame {
  const entries = document.fields;
  const valueOf = (pattern: RegExp) => entries.find(({ key }) => pattern.test(key))?.value;
  const zone = valueOf(/^(?:time[-_ ]?)?zone$/i);
  const date = valueOf(/^(?:date|started?|incident[-_ ]?date|start[-_ ]?time)$/i);
  return {
    zone: typeof zone === 'string' ? zone : undefined,
    day: typeof date === 'string' ? dayIn(date) : undefined,
  };
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A step back of more than this, without a date, is taken for midnight. Milliseconds. */
const OVER_MIDNIGHT = 12 * 60 * MINUTE;

function* eventsOf(
  lines: readonly TimelineLine[],
  frame: Frame,
  words: TimelineWords,
): Generator<TimelineEvent> {
  const calendar = new Calendar(frame.day);
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'text') {
      const day = line.heading ? dayIn(line.text) : undefined;
      if (day) calendar.turnTo(day);
      continue;
    }
    const { row } = line;
    const { time } = row;
    if (time.day) calendar.turnTo(time.day);
    const wholeDay = !time.clock && time.sinceStart === undefined;
    const text = row.text || textBelow(lines, index);
    // A row that is only a day sets the day for what follows.
    if (wholeDay && (row.form === 'heading' || row.text === '')) continue;
    const zoneName = time.zone?.name ?? row.columnZone ?? frame.zone;
    const readings = zoneName === undefined ? [] : readZone(zoneName, words.zones);
    const begins = calendar.begin(time, readings[0]?.zone ?? 'UTC');
    const ends = time.until && calendar.end(time.until, begins, readings[0]?.zone ?? 'UTC');
    yield {
      ...row,
      text,
      begins,
      wholeDay,
      ...(ends === undefined ? {} : { ends }),
      readings,
      ...(zoneName === undefined ? {} : { zoneName }),
      ...(row.text === '' ? milestoneIn(text, words.milestones) : {}),
    };
  }
}

/** What a row whose time stands alone tells in the lines below it. UTF-16 units at most. */
const MOST_BELOW = 400;

function textBelow(lines: readonly TimelineLine[], index: number): string {
  let text = '';
  for (const line of lines.slice(index + 1)) {
    if (line.kind === 'row' || line.heading || text.length > MOST_BELOW) break;
    text = `${text} ${line.text}`.trim();
  }
  return text;
}

/** The day that rows without one belong to, as it turns from row to row. */
class Calendar {
  #day: Day | undefined;
  #pastMidnight = 0;
  #before: number | undefined;
  #start: number | undefined;

  constructor(day: Day | undefined) {
    this.#day = day;
  }

  turnTo(day: Day): void {
    this.#day = { ...day, ...yearOf(day, this.#day) };
    this.#pastMidnight = 0;
    this.#before = undefined;
  }

  /** When a row begins. Milliseconds. */
  begin(time: TimeExpression, zone: string): number {
    const { clock = MIDNIGHT, sinceStart } = time;
    let begins = sinceStart === undefined ? this.#at(clock, zone) : (this.#start ?? 0) + sinceStart * MINUTE;
    if (time.clock && this.#before !== undefined && this.#before - begins > OVER_MIDNIGHT) {
      this.#pastMidnight++;
      begins = this.#at(clock, zone);
    }
    if (time.clock) this.#before = begins;
    this.#start ??= begins;
    return begins;
  }

  /** When a range ends that began then. */
  end(clock: Clock, begins: number, zone: string): number {
    const ends = this.#at(clock, zone);
    return ends < begins ? ends + DAY : ends;
  }

  #at(clock: Clock, zone: string): number {
    const { year = SOME_YEAR, month = 1, day = 1 } = this.#day ?? {};
    return instant({ year, month, day }, this.#pastMidnight, clock, zone);
  }
}

const instants = new Map<string, number>();

/** Kept for the instants met before, for the same rows are read at every keystroke. */
function instant(
  date: Required<Pick<Day, 'year' | 'month' | 'day'>>,
  later: number,
  clock: Clock,
  zone: string,
): number {
  const key = [date.year, date.month, date.day, later, clock.hour, clock.minute, clock.second, zone].join(
    ' ',
  );
  let known = instants.get(key);
  if (known === undefined) {
    if (instants.size > 10_000) instants.clear();
    known = DateTime.fromObject({ ...date, ...clock }, { zone })
      .plus({ days: later })
      .toMillis();
    instants.set(key, known);
  }
  return known;
}

const MIDNIGHT: Clock = { hour: 0, minute: 0, second: 0 };
/** A leap year stands for a year that is not written, so that every day of the year is one. */
const SOME_YEAR = 2024;

function yearOf(day: Day, before: Day | undefined): { year?: number } {
  const year = day.year ?? before?.year;
  return year === undefined ? {} : { year };
}

/** The span of the rows of a timeline, from the first to the last. */
export function rowsSpan({ events }: Timeline): Span | undefined {
  const [first] = events;
  const last = events.at(-1);
  return first && last ? { start: first.span.start, end: last.span.end } : undefined;
}

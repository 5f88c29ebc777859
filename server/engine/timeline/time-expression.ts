/** Times as people write them at the head of a row: a date, a time of day, a zone, a range, in the orders in use. */
import { DateTime, Info } from 'luxon';
import type { Span } from '../text.js';

/** A calendar day; the year where it is written. */
export interface Day {
  readonly year?: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** True where day and month could be the other way round: "03/04/26". */
  readonly ambiguous?: true;
}

/** A time of day on the 24-hour clock. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What a row says about when; offsets are UTF-16 units in the text that was read. */
export interface TimeExpression {
  readonly span: Span;
  readonly day?: Day;
  readonly clock?: Clock;
  /** The end of a range, on the same day unless it is earlier. */
  readonly until?: Clock;
  /** Minutes since the start, as in "T+5". */
  readonly sinceStart?: number;
  /** The zone as it is written, such as "UTC" or "+02:00". */
  readonly zone?: { readonly name: string; readonly span: Span };
  /** "~14:05", "around 2 pm". */
  readonly approximate: boolean;
}

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';

const OPENING = /[\s*_`"'([<>~-]*/y;
const APPROXIMATE =
  /(?:[~≈]\s?|between |(?:at )?(?:about|around|approx(?:\.|imately)?|circa|ca?\.|roughly) |at )/iy;
const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const DAY_FIRST = new RegExp(
  `${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}(?:,?[ -](\\d{4})(?!\\d))?(?![a-z])`,
  'iy',
);
const MONTH_FIRST = new RegExp(
  `${WEEKDAY}${MONTH}[ -](\\d{1,2})(?:st|nd|rd|th)?(?![:\\dhap])(?:,?\\s(\\d{4})(?!\\d|:\\d))?`,
  'iy',
);
const NUMBERS = /(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y;
const COLONS = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s?([ap])\.?m\b\.?)?(?!\d|:\d)/iy;
/** The hour is known, the minute is not: "22:XX". */
const SOME_MINUTE = /(\d{1,2}):(?:xx|\?\?)/iy;
const TWELVE = /(\d{1,2})\s?([ap])\.?m\b\.?/iy;
const LETTER_H = /(\d{1,2})h(\d{2})(?!\d)/iy;
const MILITARY = /([01]\d|2[0-3])([0-5]\d)(?=\s?(?:z|utc|gmt|hrs|hours)\b)/iy;
const SINCE_START =
  /t\s?([+-])\s?(\d{1,4})(?::(\d{2}))?\s?(h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)?(?![\p{L}\d])/iuy;
const BETWEEN = /[ \t]*[T,@·|:–—-]?[ \t]*(?:at )?/y;
const TO = /\s?(?:-|–|—|->|→|to|and|until|till)\s?(?:~\s?)?/iy;
/** A date that is none, as "20226-01-16" is. */
const UNREADABLE = /\d{1,6}([-/.])\d{1,4}\1\d{1,4}(?=[ T\t]+\d)/y;
const ZONE =
  /\s?[([]?((?:UTC|GMT)\s?[+-−]\s?\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}|[A-Z][a-z]+\/[A-Z][A-Za-z_]+|Z(?![\w])|[A-Z]{2,5}(?![\w-]))[)\]]?/y;

/** The time expression that a row opens with; nothing where it opens with other words. @param isZone tells capitals that name a zone */
export function timeAtHead(text: string, isZone: (name: string) => boolean): TimeExpression | undefined {
  const start = endOf(OPENING, text, 0) ?? 0;
  const approximately = endOf(APPROXIMATE, text, start);
  let at = approximately ?? start;
  const relative = sinceStartAt(text, at);
  if (relative) return { ...relative, span: { start, end: relative.span.end }, approximate: false };
  const first = dayAt(text, at);
  at = first?.end ?? endOf(UNREADABLE, text, at) ?? at;
  const clockFrom = at > (approximately ?? start) ? (endOf(BETWEEN, text, at) ?? at) : at;
  const clock = clockAt(text, first ? (endOf(APPROXIMATE, text, clockFrom) ?? clockFrom) : clockFrom);
  if (!clock && !first) return undefined;
  if (clock) at = clock.end;
  // Behind "T09:02" the hyphen opens the offset, elsewhere the end of a range.
  const inIso = text[clockFrom - 1] === 'T' && clock !== undefined;
  const offset = inIso ? zoneAt(text, at, isZone) : undefined;
  const until = clock && !offset ? rangeEnd(text, at) : undefined;
  at = offset?.end ?? until?.end ?? at;
  const zone = offset ?? (clock && zoneAt(text, at, isZone));
  if (zone) at = zone.end;
  const second = clock && !first ? dayAt(text, endOf(BETWEEN, text, at) ?? at) : undefined;
  if (second) at = second.end;
  const day = first?.day ?? second?.day;
  return {
    span: { start, end: at },
    ...(day ? { day } : {}),
    ...(clock ? { clock: clock.clock } : {}),
    ...(until ? { until: until.clock } : {}),
    ...(zone ? { zone: { name: zone.name, span: zone.span } } : {}),
    approximate: approximately !== undefined && !/^at $/i.test(text.slice(start, approximately)),
  };
}

/** The day that a text names anywhere, such as a heading does. */
export function dayIn(text: string): Day | undefined {
  for (const { index } of text.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)) {
    const found = dayAt(text, index);
    if (found) return found.day;
  }
  return undefined;
}

function dayAt(text: string, at: number): { readonly day: Day; readonly end: number } | undefined {
  const yearFirst = match(YEAR_FIRST, text, at);
  if (yearFirst) return dated(at, yearFirst[0], yearFirst[1], yearFirst[3], yearFirst[4]);
  const dayFirst = match(DAY_FIRST, text, at);
  if (dayFirst) return dated(at, dayFirst[0], dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = match(MONTH_FIRST, text, at);
  if (monthFirst) return dated(at, monthFirst[0], monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const numbers = match(NUMBERS, text, at);
  if (!numbers) return undefined;
  const [whole, a = '', separator, b = '', year = ''] = numbers;
  const full = year.length === 2 ? `20${year}` : year;
  // With full stops the day stands first everywhere; with slashes only a number above twelve tells.
  const dayStandsFirst = separator === '.' || Number(a) > 12;
  const found = dayStandsFirst ? dated(at, whole, full, b, a) : dated(at, whole, full, a, b);
  const open = separator === '/' && Number(a) <= 12 && Number(b) <= 12 && a !== b;
  return found && open ? { ...found, day: { ...found.day, ambiguous: true } } : found;
}

function dated(
  at: number,
  whole: string,
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): { readonly day: Day; readonly end: number } | undefined {
  // A leap year lets the 29th of February pass where no year is written.
  const written = { year: Number(year ?? 2024), month: Number(month), day: Number(day) };
  const date = DateTime.fromObject(written, { zone: 'UTC' });
  if (!date.isValid) return undefined;
  return {
    day: { ...(year === undefined ? {} : { year: date.year }), month: date.month, day: date.day },
    end: at + whole.length,
  };
}

const MONTHS = Info.months('short', { locale: 'en' }).map((month) => month.toLowerCase());

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function clockAt(text: string, at: number): { readonly clock: Clock; readonly end: number } | undefined {
  const colons = match(COLONS, text, at);
  if (colons) return clocked(at, colons[0], colons[1], colons[2], colons[3], colons[4]);
  const twelve = match(TWELVE, text, at);
  if (twelve) return clocked(at, twelve[0], twelve[1], '0', '0', twelve[2]);
  const hour = match(SOME_MINUTE, text, at);
  if (hour) return clocked(at, hour[0], hour[1], '0');
  const other = match(LETTER_H, text, at) ?? match(MILITARY, text, at);
  return other ? clocked(at, other[0], other[1], other[2]) : undefined;
}

function clocked(
  at: number,
  whole: string,
  hours: string | undefined,
  minutes: string | undefined,
  seconds = '0',
  half?: string,
): { readonly clock: Clock; readonly end: number } | undefined {
  const written = Number(hours);
  if (half !== undefined && (written < 1 || written > 12)) return undefined;
  const hour = half === undefined ? written : (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const clock = { hour, minute: Number(minutes), second: Number(seconds) };
  return hour < 24 && clock.minute < 60 && clock.second < 60 ? { clock, end: at + whole.length } : undefined;
}

function rangeEnd(text: string, at: number): { readonly clock: Clock; readonly end: number } | undefined {
  const to = endOf(TO, text, at);
  return to === undefined ? undefined : clockAt(text, to);
}

function zoneAt(
  text: string,
  at: number,
  isZone: (name: string) => boolean,
): { readonly name: string; readonly span: Span; readonly end: number } | undefined {
  const found = match(ZONE, text, at);
  const name = found?.[1];
  if (!found || name === undefined || !isZone(name)) return undefined;
  const start = at + found[0].indexOf(name);
  return { name, span: { start, end: start + name.length }, end: at + found[0].length };
}

function sinceStartAt(
  text: string,
  at: number,
): { readonly sinceStart: number; readonly span: Span } | undefined {
  const found = match(SINCE_START, text, at);
  if (!found) return undefined;
  const [whole, sign, first, second, unit = 'm'] = found;
  const perUnit = unit.startsWith('h') ? 60 : unit.startsWith('s') ? 1 / 60 : 1;
  const minutes = second === undefined ? Number(first) * perUnit : Number(first) * 60 + Number(second);
  return { sinceStart: sign === '-' ? -minutes : minutes, span: { start: at, end: at + whole.length } };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  const found = match(pattern, text, at);
  return found ? at + found[0].length : undefined;
}

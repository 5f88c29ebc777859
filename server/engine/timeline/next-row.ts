/** The row that follows a row of a timeline, as the author goes on writing behind it. */
import { DateTime } from 'luxon';
import type { Document } from '../document.js';
import { sectionAt, type Section } from '../outline.js';
import type { Edit, Span } from '../text.js';
import type { Timeline, TimelineEvent } from './timeline.js';

/** Rows longer than this, in UTF-16 units, are not gone on from. */
const LONGEST_ROW = 2000;
/** A row that is further away than this was not written as it happened. Milliseconds. */
const JUST_NOW = 24 * 60 * 60_000;

const MARKER = /^([ \t]*)(?:([-*+])|(\d{1,9})([.)]))([ \t]+)(\[[ xX]\][ \t]+)?/;
const TIME =
  /^(\*\*|__|`|\[)?(\d{4}-\d\d-\d\d)?([ \tT]{1,3})?(\d{1,2}:\d\d)(:\d\d)?( ?[aApP][mM]\b)?( ?(?:Z|[A-Z]{2,5})\b)?(\*\*:?|__:?|`:?|\]:?)?([ \t]{0,3}[–—:-](?=[ \t]))?[ \t]*/;
const DATE = /^\d{4}-\d\d-\d\d[ \t]*$/;

/**
 * The edits that open the next row where the author has just begun a line behind a row of a timeline, with the time now
 * where the row is the last one and of the same day; behind a row that is still empty, the edit that ends the list or
 * table instead. Empty where there is nothing to go on from.
 *
 * @param offset the caret, in a line that holds nothing else
 * @param now milliseconds since 1970
 */
export function nextRowEdits(
  document: Document,
  sections: readonly Section[],
  timelines: readonly Timeline[],
  offset: number,
  now: number,
): readonly Edit[] {
  const lines = linesAround(document, offset);
  if (!lines) return [];
  const { above, here } = lines;
  const row = document.slice(above);
  if (sectionAt(sections, above.start)?.role !== 'timeline') return [];
  if (isOpened(row)) return [{ span: { start: above.start, end: offset }, text: '' }];
  for (const timeline of timelines) {
    const index = timeline.events.findIndex(({ at }) => above.start <= at.start && at.end <= above.end);
    const event = timeline.events[index];
    if (!event || event.wholeDay) continue;
    const last = index === timeline.events.length - 1;
    const moment = last ? momentOf(event, timeline, now) : undefined;
    switch (event.form) {
      case 'list':
        return listRow(row, here, moment);
      case 'table':
        return tableRow(row, above, here, moment);
      case 'heading':
      case 'line':
      case 'code':
        return [];
    }
  }
  return [];
}

/** The line above the caret without its end, and the caret's own; nothing where that holds more than blanks. */
function linesAround(document: Document, offset: number): { above: Span; here: Span } | undefined {
  const before = document.slice({ start: Math.max(0, offset - LONGEST_ROW), end: offset });
  const behind = document.slice({ start: offset, end: Math.min(document.length, offset + LONGEST_ROW) });
  if (!/^[ \t]*(?:[\r\n]|$)/.test(behind)) return undefined;
  const blanks = /(\r\n|\n|\r)[ \t]*$/.exec(before);
  if (!blanks) return undefined;
  const text = before.slice(0, blanks.index);
  const begins = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  if (begins === 0 && offset > LONGEST_ROW) return undefined;
  const base = offset - before.length;
  return {
    above: { start: base + begins, end: base + blanks.index },
    here: { start: base + blanks.index + (blanks[1]?.length ?? 0), end: offset },
  };
}

/** True for a row that was opened and left as it was: a marker or bars, at most with a time, and the blank for its text. */
function isOpened(row: string): boolean {
  if (!/[ \t]$/.test(row) && !/^[ \t]*(?:[-*+]|\d{1,9}[.)])$/.test(row)) return false;
  if (/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]*$/.test(row)) return true;
  const marker = MARKER.exec(row)?.[0];
  if (marker !== undefined) return row.slice(marker.length).replace(TIME, '') === '';
  return (
    /^[ \t]*\|/.test(row) &&
    row.split('|').every((cell) => cell.trim() === '' || DATE.test(cell.trim()) || isTime(cell.trim()))
  );
}

function isTime(cell: string): boolean {
  return TIME.exec(cell)?.[0].length === cell.length;
}

/** A moment on the clock of a row. */
interface Moment {
  readonly now: DateTime;
  /** The zone as the row writes it. */
  readonly zoneName?: string;
}

/** What is now, in the zone of the row; nothing where the zone is unclear, or the row tells of another day. */
function momentOf(event: TimelineEvent, { dated }: Timeline, now: number): Moment | undefined {
  const [reading, ...others] = event.readings;
  if (others.length > 0 || (dated && Math.abs(now - event.begins) > JUST_NOW)) return undefined;
  const zoneName = event.time.zone?.name;
  return {
    now: DateTime.fromMillis(now, { zone: reading?.zone ?? 'UTC', locale: 'en' }),
    ...(zoneName === undefined ? {} : { zoneName }),
  };
}

function listRow(row: string, here: Span, moment: Moment | undefined): readonly Edit[] {
  const marker = MARKER.exec(row);
  if (!marker) return [];
  const [whole, indent = '', bullet, number, point = '', blank = ' ', box] = marker;
  const next = bullet ?? `${String(Number(number) + 1)}${point}`;
  const time = moment && timeLike(row.slice(whole.length), moment);
  return [{ span: here, text: `${indent}${next}${blank}${box ? '[ ] ' : ''}${time ? `${time} ` : ''}` }];
}

/** The row above gets the bar that closes it, and the next one the cells of date and time. */
function tableRow(row: string, above: Span, here: Span, moment: Moment | undefined): readonly Edit[] {
  const indent = /^[ \t]*/.exec(row)?.[0] ?? '';
  if (!row.startsWith('|', indent.length)) return [];
  const written = row.trimEnd();
  const closing = written.endsWith('|') ? [] : [closed(above, written)];
  const cells: string[] = [];
  for (const cell of moment ? written.slice(indent.length + 1).split('|') : []) {
    const text = cell.trim();
    if (moment && DATE.test(text)) cells.push(moment.now.toFormat('yyyy-MM-dd'));
    else if (moment && isTime(text)) cells.push(timeLike(text, moment) ?? '');
    else break;
  }
  return [...closing, { span: here, text: `${indent}| ${cells.map((cell) => `${cell} | `).join('')}` }];
}

function closed(above: Span, written: string): Edit {
  return { span: { start: above.start + written.length, end: above.end }, text: ' |' };
}

/** The time now, written as the one at the head of a text; nothing where that is of another form. */
function timeLike(text: string, { now, zoneName }: Moment): string | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, open = '', date, between = ' ', clock = '', seconds, half, zone = '', close = '', dash = ''] =
    match;
  const hours = half ? 'h' : /^\d:/.test(clock) ? 'H' : 'HH';
  const time = now.toFormat(`${hours}:mm${seconds ? ':ss' : ''}`);
  const halfOfDay = half && now.toFormat('a');
  const written = halfOfDay
    ? half.replace(/[ap]m/i, /[AP]/.test(half) ? halfOfDay : halfOfDay.toLowerCase())
    : '';
  return `${open}${date ? `${now.toFormat('yyyy-MM-dd')}${between}` : ''}${time}${written}${zone.trim() === zoneName ? zone : ''}${close}${dash}`;
}

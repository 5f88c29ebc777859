/** What a reader wants to know of a role label or a time under the pointer. */
import {
  duration,
  milestonesOf,
  onClockOf,
  overlaps,
  sectionAt,
  timelinesIn,
  type Section,
  type Span,
  type Timeline,
  type TimelineEvent,
} from '../../index.js';
import type { Client } from '../client.js';
import type { PositionCodec } from '../convert.js';
import type { Reviewed } from '../reviews.js';
import { sameOneAt } from './highlights.js';

/** A line or two about what stands at a place, as plain text. */
export interface ReadingNote {
  readonly at: Span;
  readonly text: string;
}

/** What there is to say about an offset, besides findings. */
export function* readingNotes(
  reviewed: Reviewed,
  offset: number,
  client: Client,
  codec: PositionCodec,
): Generator<ReadingNote> {
  const same = sameOneAt(reviewed, offset);
  if (same && offset < same.at.end)
    yield {
      at: same.at,
      text: `${same.kind === 'person' ? 'This person' : 'This role'} stands in ${placesOf(reviewed, same.places, codec)}.`,
    };
  for (const timeline of timelinesIn(reviewed.open.content, reviewed.review.sections)) {
    const event = timeline.events.find(({ at }) => at.start <= offset && offset < at.end);
    const text = event && timeNote(timeline, event, client.options.zone);
    if (event && text !== undefined && text !== '') yield { at: event.at, text };
  }
}

/** How many places of one section are told line by line. */
const MOST_LINES = 8;

/** "3 places: Summary (line 5), Timeline (lines 12, 14)". A heading that names somebody is not repeated. */
function placesOf({ open, review }: Reviewed, places: readonly Span[], codec: PositionCodec): string {
  const bySection = new Map<Section | undefined, Set<number>>();
  for (const { start } of places) {
    const section = sectionAt(review.sections, start);
    const lines = bySection.get(section) ?? new Set();
    bySection.set(section, lines.add(codec.toPosition(open.content, start).line + 1));
  }
  const named = review.people.identities.flatMap(({ mentions }) => mentions.map(({ span }) => span));
  const parts = Array.from(bySection, ([section, lines]) => {
    const all = [...lines];
    const told = all.slice(0, MOST_LINES).join(', ') + (all.length > MOST_LINES ? ' …' : '');
    const where = `${all.length === 1 ? 'line' : 'lines'} ${told}`;
    const tellable =
      section && section.heading !== '' && !named.some((span) => overlaps(span, section.headingSpan));
    return tellable ? `${section.heading} (${where})` : where;
  });
  return `${String(places.length)} ${places.length === 1 ? 'place' : 'places'}: ${parts.join(', ')}`;
}

function timeNote(timeline: Timeline, event: TimelineEvent, zone: string | undefined): string {
  const { started, detected } = milestonesOf(timeline);
  const start = started ?? detected ?? timeline.events.find(({ wholeDay }) => !wholeDay);
  const since = start && !event.wholeDay ? event.begins - start.begins : 0;
  const clocks = zone === undefined ? [] : onClockOf(zone, event, timeline);
  return [
    ...(clocks.length > 0 && zone !== undefined
      ? [`${clocks.join(' or ')} on your clock (${zone})${clocks.length > 1 ? ', for no day is given' : ''}`]
      : []),
    ...(since === 0 ? [] : [`${duration(since)} ${since < 0 ? 'before' : 'after'} the start`]),
    ...(event === start ? ['The start of the incident'] : []),
  ]
    .map((line) => `${line}.`)
    .join(' ');
}

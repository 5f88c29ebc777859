import type { Span } from '../../index.js';
import { columns, printable } from '../terminal.js';

/** A line of a document with the span marked: what stands before it, in it and behind it, ready for a terminal. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Columns of the terminal before the mark. */
  readonly indent: number;
  /** Columns that the mark fills, at least one. */
  readonly width: number;
}

const CUT = '…';
const TAB = '    ';

/** How far from the span the ends of a line are looked for, in UTF-16 units per column; joined emoji take many. */
const REACH = 8;

/**
 * Cuts the line in which a span starts out of a text. A span over several lines is marked to the end of the first;
 * a line that is too long is cut around the span.
 *
 * @param span UTF-16 offsets in the text
 * @param room columns of the terminal, at least 20
 */
export function excerptOf(text: string, span: Span, room: number): Excerpt {
  const reach = room * REACH;
  const start = Math.max(0, Math.min(span.start, text.length));
  const lead = text.slice(Math.max(0, start - reach), start);
  const rest = text.slice(start, start + reach);
  const line = /^[^\r\n]*/.exec(rest)?.[0] ?? '';
  const length = Math.min(Math.max(0, span.end - start), line.length);

  const head = graphemes(lead.slice(lead.search(/[^\r\n]*$/)));
  const mark = graphemes(line.slice(0, length));
  const tail = graphemes(line.slice(length));

  const marked = fromStart(
    mark,
    Math.max(10, room - Math.min(20, widthOf(head)) - Math.min(10, widthOf(tail))),
  );
  const left = room - columns(marked);
  const wanted = widthOf(tail);
  const before = fromEnd(head, Math.max(Math.ceil(left / 2), left - wanted));
  const after = fromStart(tail, Math.max(0, left - columns(before)));
  return { before, marked, after, indent: columns(before), width: Math.max(1, columns(marked)) };
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The characters as a reader sees them, each ready for a terminal. */
function graphemes(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => {
    if (segment === '\t') return TAB;
    return segment === '\uFEFF' ? '' : printable(segment);
  });
}

function widthOf(characters: readonly string[]): number {
  return columns(characters.join(''));
}

/** As many characters from the start as fit, with a mark where some are left out. */
function fromStart(characters: readonly string[], room: number): string {
  return widthOf(characters) <= room ? characters.join('') : `${take(characters, room - 1).join('')}${CUT}`;
}

/** As many characters from the end as fit, with a mark where some are left out. */
function fromEnd(characters: readonly string[], room: number): string {
  if (widthOf(characters) <= room) return characters.join('');
  return `${CUT}${take(characters.toReversed(), room - 1)
    .toReversed()
    .join('')}`;
}

function take(characters: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = characters.findIndex((character) => (used += columns(character)) > room);
  return end < 0 ? characters : characters.slice(0, end);
}

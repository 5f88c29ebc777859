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

/** How far from the span a line is read, in UTF-16 units per column; what is cut off by that is left out as well. */
const REACH = 2;

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
  const lineAt = Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('\r')) + 1;
  const rest = /^[^\r\n]*/.exec(text.slice(start, start + reach))?.[0] ?? '';
  const length = Math.min(Math.max(0, span.end - start), rest.length);

  const head = partOf(lead.slice(lineAt), lineAt === 0 && start > reach);
  const mark = partOf(rest.slice(0, length), span.end > start + reach && rest.length === reach);
  const tail = partOf(rest.slice(length), rest.length === reach && start + reach < text.length);

  const marked = fromStart(mark, Math.max(10, room - Math.min(20, head.width) - Math.min(10, tail.width)));
  const left = room - columns(marked);
  const before = fromEnd(head, Math.max(Math.ceil(left / 2), left - tail.width));
  const after = fromStart(tail, Math.max(0, left - columns(before)));
  return { before, marked, after, indent: columns(before), width: Math.max(1, columns(marked)) };
}

/** A part of a line. */
interface Part {
  /** The characters as a reader sees them, each ready for a terminal. */
  readonly characters: readonly string[];
  /** In columns; endless where the line goes on beyond what was read. */
  readonly width: number;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function partOf(text: string, goesOn: boolean): Part {
  const plain = /^[\x20-\x7e]*$/.test(text);
  const characters = plain
    ? Array.from(text)
    : Array.from(segmenter.segment(text), ({ segment }) => readable(segment));
  return { characters, width: goesOn ? Infinity : columns(characters.join('')) };
}

function readable(grapheme: string): string {
  switch (grapheme) {
    case '\t':
      return TAB;
    // A byte order mark takes no room in an editor either.
    case '\uFEFF':
      return '';
    default:
      return printable(grapheme);
  }
}

/** As many characters from the start as fit, with a mark where some are left out. */
function fromStart({ characters, width }: Part, room: number): string {
  return width <= room ? characters.join('') : `${take(characters, room - 1).join('')}${CUT}`;
}

/** As many characters from the end as fit, with a mark where some are left out. */
function fromEnd({ characters, width }: Part, room: number): string {
  if (width <= room) return characters.join('');
  return `${CUT}${take(characters.toReversed(), room - 1)
    .toReversed()
    .join('')}`;
}

function take(characters: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = characters.findIndex((character) => (used += columns(character)) > room);
  return end < 0 ? characters : characters.slice(0, end);
}

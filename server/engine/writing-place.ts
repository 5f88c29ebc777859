import type { Document } from './document.js';
import { sectionAt, type Section } from './outline.js';
import type { SectionRole } from './profile.js';

/** What the author is about to write at a place, as far as the line in front of the caret tells. */
export type WritingPlace =
  | { readonly kind: 'heading'; readonly depth: number; readonly start: number }
  | { readonly kind: 'field'; readonly key: string; readonly start: number }
  | {
      readonly kind: 'row';
      /** The part of the postmortem that the row belongs to. */
      readonly role: SectionRole;
      /** The row in front of it, without its line end; empty where it is the first one. */
      readonly previous: string;
      /** How many cells its table has; 0 in lists. */
      readonly cells: number;
      readonly start: number;
    }
  | { readonly kind: 'word'; readonly start: number };

/** So many UTF-16 units of a line tell what is written in it. */
const LONGEST_LINE = 500;

/** The part of the text in front of the offset that belongs to its line; at most so much as tells anything. */
export function lineBefore(document: Document, offset: number): string {
  const before = document.slice({ start: Math.max(0, offset - LONGEST_LINE), end: offset });
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
}

/** True where a line may be completed at all; cheap, for it is asked at every space. */
export function mayBeCompleted(line: string): boolean {
  return /^(?:#{1,6}(?:[ \t].*)?|[a-z]+:[ \t]*[\w-]*|\|[^|]*|[-*+][ \t]+[^ ]*|\d+[.)][ \t]*)$/.test(line);
}

/** What is written at the offset; nothing in the middle of a line that holds something else. */
export function writingPlace(
  document: Document,
  sections: readonly Section[],
  offset: number,
): WritingPlace | undefined {
  const line = lineBefore(document, offset);
  const start = offset - line.length;
  const front = document.frontMatter;
  if (front && offset < front.source.length) {
    const field = /^([a-z]+):[ \t]*/.exec(line);
    return field ? { kind: 'field', key: field[1] ?? '', start: start + field[0].length } : undefined;
  }
  const heading = /^#{1,6}/.exec(line)?.[0];
  if (heading) return { kind: 'heading', depth: heading.length, start };
  const role = sectionAt(sections, start)?.role;
  if (role && /^(?:\||[-*+][ \t]|\d+[.)])/.test(line) && mayBeCompleted(line)) {
    const previous = lineBefore(document, Math.max(0, start - lineEndBefore(document, start)));
    const cells = line.startsWith('|') ? cellsOf(previous) : 0;
    return {
      kind: 'row',
      role,
      previous: /^(?:\||[-*+][ \t]|\d+[.)])/.test(previous) ? previous : '',
      cells,
      start,
    };
  }
  const word = /[\p{L}\p{N}]*$/u.exec(line)?.[0] ?? '';
  return { kind: 'word', start: offset - word.length };
}

function lineEndBefore(document: Document, start: number): number {
  return document.slice({ start: Math.max(0, start - 2), end: start }) === '\r\n' ? 2 : 1;
}

/** How many cells a row of a table has; 0 for other lines. */
function cellsOf(row: string): number {
  const text = row.trim();
  return text.startsWith('|')
    ? text
        .replace(/\\\|/g, '')
        .replace(/^\||\|$/g, '')
        .split('|').length
    : 0;
}

import type { Piece, Prose } from './prose.js';

/**
 * The longest run of prose that is read as one, in UTF-16 units: two pages without a paragraph. Nobody writes more, and
 * what reads prose may look at a run again from each of its words.
 */
const LONGEST = 4096;
/** A part ends at the last line end or blank of this many units, where there is one. */
const LAST = 512;

/** The run in parts none of which is too long; each is prose of its own at the same place. */
export function inParts(prose: Prose): readonly Prose[] {
  if (prose.text.length <= LONGEST) return [prose];
  const parts: Prose[] = [];
  let pieces = prose.pieces;
  for (let from = 0; from < prose.text.length;) {
    const to = endOfPart(prose.text, from);
    const [own, rest] = cut(pieces, to);
    parts.push({
      ...prose,
      text: prose.text.slice(from, to),
      pieces: own.map((piece) => ({ ...piece, at: piece.at - from })),
    });
    pieces = rest;
    from = to;
  }
  return parts;
}

function endOfPart(text: string, from: number): number {
  const to = from + LONGEST;
  if (to >= text.length) return text.length;
  const blank = text.lastIndexOf(' ', to - 1);
  if (blank >= to - LAST) return blank + 1;
  // The two halves of a character stay together.
  return /[\uD800-\uDBFF]/.test(text.charAt(to - 1)) ? to - 1 : to;
}

/** The pieces up to an offset, and those behind it; one that lies across it is parted where it can be, else goes before. */
function cut(pieces: readonly Piece[], to: number): readonly [readonly Piece[], readonly Piece[]] {
  const index = pieces.findIndex(({ at, length }) => at + length > to);
  const across = pieces[index];
  if (!across) return [pieces, []];
  if (across.at >= to) return [pieces.slice(0, index), pieces.slice(index)];
  const length = to - across.at;
  const isExact = across.end - across.start === across.length;
  const first = { ...across, length, ...(isExact ? { end: across.start + length } : {}) };
  const second = {
    ...across,
    at: to,
    length: across.length - length,
    ...(isExact ? { start: across.start + length } : {}),
  };
  return [
    [...pieces.slice(0, index), first],
    [second, ...pieces.slice(index + 1)],
  ];
}

import { editDocument, type Document } from './document.js';
import type { Finding } from './finding.js';
import { withLayout } from './layout.js';
import { applyEdits, bySpan, compatible, overlaps, shift, type Edit } from './text.js';

/** Fixes can bring out findings that they hid; more rounds than this are not needed by any rule that settles. */
const MOST_ROUNDS = 10;

/**
 * The edits that the safe fixes of these findings make together, in order; offsets count from the start of the
 * document. A fix is taken whole or not at all: one that conflicts with an earlier one waits for the next round.
 */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  const taken: Edit[] = [];
  // The findings of one person share their edits, which may be thousands.
  const seen = new Set<readonly Edit[]>();
  for (const finding of findings) {
    const fix = finding.fixes.find((candidate) => candidate.safe);
    if (!fix || seen.has(fix.edits)) continue;
    seen.add(fix.edits);
    if (fix.edits.every((edit) => fits(taken, edit))) for (const edit of fix.edits) insert(taken, edit);
  }
  return compatible(taken);
}

/** True where an edit can be made besides those in the row, or is one of them. */
function fits(row: readonly Edit[], edit: Edit): boolean {
  for (let index = Math.max(0, placeIn(row, edit) - 1); index < row.length; index++) {
    const other = row[index];
    if (!other || other.span.start > edit.span.end) break;
    if (conflict(edit, other)) return false;
  }
  return true;
}

function insert(row: Edit[], edit: Edit): void {
  row.splice(placeIn(row, edit), 0, edit);
}

/** The index of the first edit in the row that starts where the given one does, or later. */
function placeIn(row: readonly Edit[], edit: Edit): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.span.start ?? 0) < edit.span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where two edits cannot both be made; equal ones can, for they are made once. */
function conflict(a: Edit, b: Edit): boolean {
  const equal = a.text === b.text && bySpan(a.span, b.span) === 0;
  return !equal && (overlaps(a.span, b.span) || inside(a, b) || inside(b, a));
}

/** True where the first is an insertion strictly inside the second. */
function inside({ span }: Edit, other: Edit): boolean {
  return span.start === span.end && other.span.start < span.start && span.start < other.span.end;
}

/**
 * Takes every safe fix until none is left, and returns what that changes as edits of the given document, in order.
 *
 * @param findingsIn reviews a document
 */
export function fixSafely(
  document: Document,
  findingsIn: (document: Document) => readonly Finding[],
): Edit[] {
  let fixed = document;
  let all: Edit[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = safeEdits(findingsIn(fixed));
    if (chosen.length === 0) break;
    const edits = withLayout(fixed, chosen);
    all = composeEdits(document.length, all, edits);
    fixed = editAll(fixed, edits);
  }
  return all;
}

/**
 * The document after edits that all refer to it, are in order and do not overlap. They are made as one edit, for a long
 * list is one block, which many edits would have parsed once each.
 */
export function editAll(document: Document, edits: readonly Edit[]): Document {
  const start = edits[0]?.span.start;
  if (start === undefined) return document;
  const end = edits.at(-1)?.span.end ?? start;
  const moved = edits.map((edit) => ({ span: shift(edit.span, -start), text: edit.text }));
  return editDocument(document, {
    span: { start, end },
    text: applyEdits(document.slice({ start, end }), moved),
  });
}

/** A part of an edited text: what was kept of the first text, or what was written. */
type Piece = { readonly from: number; readonly length: number } | { readonly written: string };

/**
 * One row of edits that does what two rows do one after the other. Both rows are in order and without overlaps.
 *
 * @param length of the text that `first` refers to, in UTF-16 units; `second` refers to the text after `first`
 */
export function composeEdits(length: number, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  return toEdits(rewrite(rewrite([{ from: 0, length }], first), second), length);
}

function rewrite(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  const rest = [...pieces];
  let at = 0;
  const take = (count: number, sink: Piece[]) => {
    for (let left = count; left > 0 && rest.length > 0;) {
      const piece = rest.shift() as Piece;
      const size = Math.min(left, sizeOf(piece));
      sink.push(part(piece, 0, size));
      if (size < sizeOf(piece)) rest.unshift(part(piece, size, sizeOf(piece)));
      left -= size;
    }
  };
  for (const { span, text } of edits) {
    take(span.start - at, result);
    take(span.end - span.start, []);
    if (text !== '') result.push({ written: text });
    at = span.end;
  }
  return [...result, ...rest];
}

function sizeOf(piece: Piece): number {
  return 'written' in piece ? piece.written.length : piece.length;
}

function part(piece: Piece, start: number, end: number): Piece {
  return 'written' in piece
    ? { written: piece.written.slice(start, end) }
    : { from: piece.from + start, length: end - start };
}

/** Whatever lies between two kept parts was replaced by what was written there. */
function toEdits(pieces: readonly Piece[], length: number): Edit[] {
  const edits: Edit[] = [];
  let end = 0;
  let text = '';
  const close = (start: number) => {
    if (text !== '' || start > end) edits.push({ span: { start: end, end: start }, text });
    text = '';
  };
  for (const piece of pieces) {
    if ('written' in piece) text += piece.written;
    else {
      close(piece.from);
      end = piece.from + piece.length;
    }
  }
  close(length);
  return edits;
}

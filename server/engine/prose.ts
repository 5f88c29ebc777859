import { contains, type Edit, type Span } from './text.js';

/** Where a run of prose stands in its block. */
export type Place = 'paragraph' | 'heading' | 'cell' | 'html' | 'code' | 'frontMatter' | 'definition';

/**
 * A stretch of prose text that comes from one stretch of source. Where both have the same length they correspond
 * unit by unit; otherwise (an entity, an escape, a line end with its indentation) they correspond as a whole.
 */
export interface Piece {
  /** Offset in the prose text. */
  readonly at: number;
  readonly length: number;
  /** Offsets in the block's source. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'text' | 'code' | 'alt';
  /** The inline construct that exists only for this text (code, autolink, link), with its markup. */
  readonly wrap?: Wrap;
  /** The emphasis around the text, from the innermost to the outermost; offsets in the block's source. */
  readonly marks?: readonly Span[];
}

/** An inline construct around text; offsets in the block's source. */
export interface Wrap extends Span {
  readonly kind: 'inlineCode' | 'link';
  readonly url?: string;
  /** Of a link, what stands between its markup. */
  readonly inner?: Span;
}

/** A run of visible text, free of markup, with an exact map back to the block's source. */
export interface Prose {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly place: Place;
  /** Inside a block quote: evidence in somebody's own words. */
  readonly quoted: boolean;
  /** Inside a list item. */
  readonly listed: boolean;
  /** For a table cell: its row (0 is the header), its column, and the header above it. */
  readonly cell?: { readonly row: number; readonly column: number; readonly header: string };
  /** For front matter, the field that holds it. */
  readonly field?: string;
  /** For a heading, its level. */
  readonly depth?: number;
}

/** The span of the block's source that a span of the prose text comes from. */
export function toSource(prose: Prose, span: Span): Span {
  return { start: sourceEdge(prose, span.start, 'start'), end: sourceEdge(prose, span.end, 'end') };
}

function sourceEdge(prose: Prose, at: number, edge: 'start' | 'end'): number {
  const index = pieceAt(prose.pieces, edge === 'end' ? at - 1 : at);
  const piece = prose.pieces[index];
  if (!piece) return edge === 'end' ? (prose.pieces.at(-1)?.end ?? 0) : (prose.pieces[0]?.start ?? 0);
  if (piece.end - piece.start !== piece.length) return edge === 'end' ? piece.end : piece.start;
  return Math.max(piece.start, Math.min(piece.start + at - piece.at, piece.end));
}

/** The offset in the prose text of the first unit that comes from this offset of the block's source, or from behind it. */
export function fromSource(prose: Prose, source: number): number {
  for (const { at, length, start, end } of prose.pieces) {
    if (source <= start) return at;
    if (source < end) return end - start === length ? at + source - start : at + length;
  }
  return prose.text.length;
}

/** The index of the piece that holds a unit of the prose text; the last one where it lies beyond the end. */
function pieceAt(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The pieces that hold a part of the span, in order. */
export function piecesIn(prose: Prose, span: Span): readonly Piece[] {
  const result: Piece[] = [];
  for (let index = pieceAt(prose.pieces, span.start); index < prose.pieces.length; index++) {
    const piece = prose.pieces[index];
    if (!piece || piece.at >= span.end) break;
    if (piece.at + piece.length > span.start) result.push(piece);
  }
  return result;
}

/** True where any part of the span is inline code. */
export function isCode(prose: Prose, span: Span): boolean {
  return piecesIn(prose, span).some((piece) => piece.kind === 'code');
}

/** True where the span stands in the source as it reads, without an entity, a line end or a line break in it. */
export function isExact(prose: Prose, span: Span): boolean {
  return piecesIn(prose, span).every(({ start, end, length }) => end - start === length);
}

/**
 * The edits, in offsets of the block's source, that put `text` in the place of a span of prose and keep the Markdown
 * whole: markup inside the span stays balanced, and code, autolinks or links that hold nothing else go with the text.
 *
 * @param unwraps tells which constructs to take away together with their whole text
 */
export function replaceProse(
  prose: Prose,
  span: Span,
  text: string,
  unwraps: (wrap: Wrap) => boolean,
): Edit[] {
  const edits: Edit[] = [];
  const pieces = piecesIn(prose, span);
  const carrier = text === '' ? undefined : pieces[0];
  let rest = text;
  let done = 0;
  for (const piece of pieces) {
    if (piece.start < done) continue;
    const part = { start: Math.max(span.start, piece.at), end: Math.min(span.end, piece.at + piece.length) };
    const empty = piece.marks?.findLast(
      (mark) => covers(prose, span, mark) && !(carrier && contains(mark, carrier)),
    );
    const whole =
      piece.wrap && unwraps(piece.wrap) && covers(prose, span, piece.wrap) ? piece.wrap : undefined;
    const source = empty ?? whole ?? toSource(prose, part);
    edits.push({ span: { start: source.start, end: source.end }, text: rest });
    done = source.end;
    rest = '';
  }
  return edits;
}

/**
 * True where the text of the span can be taken out without breaking the markup around: what the span crosses goes as a
 * whole with it, or holds the span as a part.
 */
export function isSeamless(prose: Prose, span: Span, unwraps: (wrap: Wrap) => boolean): boolean {
  const source = toSource(prose, span);
  return piecesIn(prose, span).every(({ wrap, marks = [] }) => {
    const holds = (construct: Span) => contains(construct, source) && !covers(prose, span, construct);
    const goes = !wrap || holds(wrap) || (unwraps(wrap) && covers(prose, span, wrap));
    return goes && marks.every((mark) => holds(mark) || covers(prose, span, mark));
  });
}

/** True where the span holds all the text of a construct around pieces of the prose. */
export function covers(prose: Prose, span: Span, construct: Span): boolean {
  return prose.pieces.every(
    (piece) => !contains(construct, piece) || (span.start <= piece.at && piece.at + piece.length <= span.end),
  );
}

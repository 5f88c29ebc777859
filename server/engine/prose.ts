import type { Edit, Span } from './text.js';

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
  let rest = text;
  const replaced = new Set<Wrap>();
  for (const piece of piecesIn(prose, span)) {
    const part = { start: Math.max(span.start, piece.at), end: Math.min(span.end, piece.at + piece.length) };
    if (piece.wrap && replaced.has(piece.wrap)) continue;
    const whole =
      piece.wrap && unwraps(piece.wrap) && covers(prose, span, piece.wrap) ? piece.wrap : undefined;
    if (whole) replaced.add(whole);
    const source = whole ?? toSource(prose, part);
    edits.push({ span: { start: source.start, end: source.end }, text: rest });
    rest = '';
  }
  return edits;
}

/**
 * True where the text of the span can be taken out without leaving empty emphasis behind: no markup stands inside, other
 * than that of constructs which go as a whole, and the span is not all that the markup around it holds.
 */
export function isSeamless(prose: Prose, span: Span, unwraps: (wrap: Wrap) => boolean): boolean {
  const pieces = piecesIn(prose, span);
  const outer = (piece: Piece): Span =>
    piece.wrap && unwraps(piece.wrap) && covers(prose, span, piece.wrap) ? piece.wrap : piece;
  const parted = (before: Piece | undefined, behind: Piece | undefined) =>
    before !== undefined && behind !== undefined && outer(before).end < outer(behind).start;
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return true;
  if (pieces.some((piece, index) => parted(pieces[index - 1], piece))) return false;
  if (pieces.some((piece) => piece.wrap !== first.wrap && outer(piece) === piece && piece.wrap)) return false;
  const fills = first.at >= span.start && last.at + last.length <= span.end;
  const at = prose.pieces.indexOf(first);
  const edges = [
    at > 0 ? parted(prose.pieces[at - 1], first) : true,
    at + pieces.length < prose.pieces.length ? parted(last, prose.pieces[at + pieces.length]) : true,
  ];
  return !(fills && edges.every(Boolean) && prose.pieces.length > pieces.length);
}

/** True where the span holds all the text of the construct. */
export function covers(prose: Prose, span: Span, wrap: Wrap): boolean {
  return prose.pieces.every(
    (piece) => piece.wrap !== wrap || (span.start <= piece.at && piece.at + piece.length <= span.end),
  );
}

/** A half-open range of UTF-16 offsets. What the offsets count from (a document, a block, a prose) is said where one is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A replacement of the text in `span`; an insertion where the span is empty. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** The same span, counted from a place `by` UTF-16 units further to the left. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** True where the two spans share a character, or an empty one lies inside or at an edge of the other. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** True where the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Tells whether a span shares a character with one of many, without looking at all of them. @param spans in any order */
export function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = spans.toSorted(bySpan);
  const furthest: number[] = [];
  for (const { end } of ordered) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (furthest[low - 1] ?? 0) > start;
  };
}

/** True where `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The spans that share no character with an earlier one of the row; takes time in step with the text, however many. */
export function withoutOverlaps<T>(items: Iterable<T>, length: number, spanOf: (item: T) => Span): T[] {
  const taken = new Uint8Array(length);
  const kept: T[] = [];
  for (const item of items) {
    const { start, end } = spanOf(item);
    if (taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    kept.push(item);
  }
  return kept;
}

/** The source of a pattern that matches this text and nothing else. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Orders by start, then by end. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/**
 * Applies edits, which all refer to the given text, and returns the new text.
 * Of edits that overlap, the earlier one wins and the later one is left out; equal edits are applied once.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let taken = 0;
  for (const edit of compatible(edits)) {
    result += text.slice(taken, edit.span.start) + edit.text;
    taken = edit.span.end;
  }
  return result + text.slice(taken);
}

/** The edits in order, less those that overlap an earlier one or repeat it. */
export function compatible(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => bySpan(a.span, b.span))) {
    const last = kept.at(-1);
    if (last && edit.span.start < last.span.end) continue;
    if (
      last &&
      edit.span.start === last.span.start &&
      edit.span.end === last.span.end &&
      edit.text === last.text
    )
      continue;
    kept.push(edit);
  }
  return kept;
}

/** The offset of the first character of the line that holds `offset`. Line ends are LF, CRLF and lone CR, as in Markdown. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--;
  // The middle of a CRLF belongs to the line that it ends.
  return at === offset && at > 0 && text.charCodeAt(at - 1) === 13 && text.charCodeAt(at) === 10
    ? lineStart(text, at - 1)
    : at;
}

/** The offset just before the line end that closes the line of `offset`, or the end of the text. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** LF, CRLF or a lone CR, as in Markdown. */
export type LineEnding = '\n' | '\r\n' | '\r';

/** How the text ends its lines: what its first line end is, LF where it has none. */
export function lineEnding(text: string): LineEnding {
  const found = /\r\n|\n|\r/.exec(text)?.[0];
  return found === '\r\n' || found === '\r' ? found : '\n';
}

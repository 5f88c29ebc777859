/** Tables whose columns stand in line in the source keep doing so when edits change what their cells hold. */
import stringWidth from 'string-width';
import type { Document } from './document.js';
import type { MarkdownNode } from './markdown.js';
import { applyEdits, contains, overlaps, shift, type Edit, type Span } from './text.js';

/**
 * The edits that bring the columns of the document's tables back in line after the given edits: padding is taken up or
 * given, and a column that has become too narrow grows. Columns that were not in line are left as they are.
 *
 * @param edits in order, without overlaps; offsets count from the document, as those of the result do
 */
export function alignTables(document: Document, edits: readonly Edit[]): readonly Edit[] {
  return [...byBlock(document, edits)].flatMap(([index, inside]) => {
    const block = document.blocks[index];
    const start = document.starts[index] ?? 0;
    if (!block) return [];
    const local = inside.map((edit) => ({ span: shift(edit.span, -start), text: edit.text }));
    return tablesIn(block.tree)
      .flatMap((table) => alignTable(block.source, table, local))
      .map((edit) => ({ span: shift(edit.span, start), text: edit.text }));
  });
}

function byBlock(document: Document, edits: readonly Edit[]): ReadonlyMap<number, readonly Edit[]> {
  const groups = new Map<number, Edit[]>();
  for (const edit of edits) {
    const index = document.indexAt(edit.span.start);
    const group = groups.get(index);
    if (group) group.push(edit);
    else groups.set(index, [edit]);
  }
  return groups;
}

function tablesIn(tree: MarkdownNode): readonly MarkdownNode[] {
  const found: MarkdownNode[] = [];
  const open = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'table') found.push(node);
    else open.push(...node.children.slice(0, MOST_CHILDREN));
  }
  return found;
}

/** A list with more items than this holds no table that anybody keeps in line by hand. */
const MOST_CHILDREN = 10_000;

/** What stands between two pipes: the source of the cell, and of its content without the padding. */
interface Cell {
  readonly span: Span;
  readonly content: Span;
  /** Of the content before and after the edits, in columns of a terminal. */
  readonly width: number;
  readonly newWidth: number;
  readonly edited: boolean;
  /** True where an edit reaches out of the content. */
  readonly strained: boolean;
}

function alignTable(source: string, table: MarkdownNode, edits: readonly Edit[]): readonly Edit[] {
  const inside = edits.filter(({ span }) => contains(table, span));
  if (inside.length === 0) return [];
  let next = 0;
  const rows = linesOf(source, table).map((line) => {
    const from = next;
    while ((inside[next]?.span.start ?? Infinity) < line.end) next++;
    return cellsOf(source, line, inside.slice(from, next));
  });
  const columns = Math.min(...rows.map((row) => row.length));
  const [, delimiters] = rows;
  if (!delimiters || !Number.isFinite(columns)) return [];
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) =>
    alignColumn(
      source,
      rows.flatMap((row) => row[column] ?? []),
    ),
  );
}

/** The second of the cells is that of the delimiter row. */
function alignColumn(source: string, cells: readonly Cell[]): readonly Edit[] {
  const [first, delimiter] = cells;
  if (!first || !delimiter || !cells.some(({ edited }) => edited)) return [];
  const width = widthOf(first);
  if (cells.some((cell) => widthOf(cell) !== width)) return [];
  // An edit that reaches into the padding has its own idea of the layout.
  if (cells.some(({ strained }) => strained)) return [];
  const margin = cells.every(({ span, content }) => content.start > span.start && content.end < span.end)
    ? 1
    : 0;
  const wanted = Math.max(width, ...cells.map((cell) => cell.newWidth + 2 * margin));
  const atRight = /^[^:].*:$/.test(source.slice(delimiter.content.start, delimiter.content.end));
  return cells.flatMap((cell) =>
    cell === delimiter ? lengthen(source, cell, wanted - width) : pad(cell, wanted, margin, atRight),
  );
}

function widthOf({ span, content, width }: Cell): number {
  return content.start - span.start + width + (span.end - content.end);
}

function lengthen(source: string, { content }: Cell, by: number): readonly Edit[] {
  if (by <= 0) return [];
  const at = source.indexOf('-', content.start) + 1;
  return [{ span: { start: at, end: at }, text: '-'.repeat(by) }];
}

/** Gives or takes padding behind the content, or in front of it where the column is set to the right. */
function pad(
  { span, content, newWidth }: Cell,
  wanted: number,
  margin: number,
  atRight: boolean,
): readonly Edit[] {
  const lead = content.start - span.start;
  const trail = span.end - content.end;
  const left = atRight ? wanted - newWidth - trail : Math.min(lead, wanted - newWidth - margin);
  const right = wanted - newWidth - left;
  return [
    { span: { start: span.start, end: content.start }, text: ' '.repeat(Math.max(0, left)) },
    { span: { start: content.end, end: span.end }, text: ' '.repeat(Math.max(0, right)) },
  ].filter((edit) => edit.text.length !== edit.span.end - edit.span.start);
}

function linesOf(source: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  for (const line of source.slice(start, end).matchAll(/[^\r\n]+/g))
    lines.push({ start: start + line.index, end: start + line.index + line[0].length });
  return lines;
}

/** What stands between the pipes of a line; a cell without a pipe to either side has no place in a grid. */
function cellsOf(source: string, line: Span, edits: readonly Edit[]): readonly Cell[] {
  const text = source.slice(line.start, line.end);
  const pipes = Array.from(text.matchAll(/\\.|\|/g)).filter(([found]) => found === '|');
  return pipes.slice(1).map((pipe, index): Cell => {
    const span = { start: line.start + (pipes[index]?.index ?? 0) + 1, end: line.start + pipe.index };
    const cell = source.slice(span.start, span.end);
    const lead = cell.length - cell.trimStart().length;
    const start = span.start + lead;
    const content = { start, end: Math.max(start, span.end - (cell.length - cell.trimEnd().length)) };
    const inside = edits.filter((edit) => contains(content, edit.span));
    const strained = edits.some((edit) => overlaps(edit.span, span) && !contains(content, edit.span));
    const before = source.slice(content.start, content.end);
    const local = inside.map((edit) => ({ span: shift(edit.span, -content.start), text: edit.text }));
    const width = columnsOf(before);
    const newWidth = inside.length === 0 ? width : columnsOf(applyEdits(before, local));
    return { span, content, width, newWidth, edited: inside.length > 0, strained };
  });
}

function columnsOf(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text, { countAnsiEscapeCodes: true });
}

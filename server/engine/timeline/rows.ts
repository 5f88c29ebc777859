/** The rows of a timeline as they stand in the text: table rows, list items, headings, lines. */
import type { MarkdownNode } from '../markdown.js';
import { toSource } from '../prose.js';
import type { Block } from '../blocks.js';
import type { Document } from '../document.js';
import type { Section } from '../outline.js';
import { blocksIn, runsIn, type SectionProse } from '../section-prose.js';
import { shift, type Span } from '../text.js';
import { timeAtHead, type TimeExpression } from './time-expression.js';
import { milestoneOf, type Milestone, type MilestoneWords } from './milestone.js';
import type { TimelineWords } from './words.js';
import { readZone, statedZone } from './zone.js';

/** How rows stand beside each other; rows of different forms or parents are never put in order together. */
export type RowForm = 'table' | 'list' | 'heading' | 'line' | 'code';

/** A row that opens with a time. Offsets count from the start of the document. */
export interface TimedRow {
  readonly form: RowForm;
  /** The same for rows beside each other. */
  readonly parent: string;
  /** The row as it stands in the source. */
  readonly span: Span;
  /** Where the time stands. */
  readonly at: Span;
  readonly time: TimeExpression;
  /** What the row says besides the time, without markup. */
  readonly text: string;
  readonly milestone?: Milestone;
  /** The zone in the header of the column. */
  readonly columnZone?: string;
  /** Whether another column of the row holds the time in another zone. */
  readonly alsoIn?: string;
}

/** A line of a section: a timed row, or other text, which goes on with the row above it. */
export type TimelineLine =
  | { readonly kind: 'row'; readonly row: TimedRow }
  | { readonly kind: 'text'; readonly text: string; readonly heading: boolean; readonly span: Span };

/** The lines of a section in order. */
export function* timelineLines(
  document: Document,
  section: Section,
  words: TimelineWords,
): Generator<TimelineLine> {
  for (const { block, start, part, whole } of blocksIn(document, section)) {
    const lines = whole ? linesOfBlock(block, words) : [...readLines(runsIn(block, part), words)];
    for (const line of lines) yield placed(line, start);
  }
}

const known = new WeakMap<
  Block,
  { readonly words: TimelineWords; readonly lines: readonly TimelineLine[] }
>();

/** The lines of a block that stands in a timeline as a whole, counted from the block and kept with it. */
function linesOfBlock(block: Block, words: TimelineWords): readonly TimelineLine[] {
  let made = known.get(block);
  if (made?.words !== words) {
    const within = { start: 0, end: block.source.length };
    known.set(block, (made = { words, lines: [...readLines(runsIn(block, within), words)] }));
  }
  return made.lines;
}

/** A line of a block at its place in the document. */
function placed(line: TimelineLine, start: number): TimelineLine {
  if (line.kind === 'text') return { ...line, span: shift(line.span, start) };
  const { row } = line;
  const parent = `${String(start)}:${row.parent}`;
  return { kind: 'row', row: { ...row, parent, span: shift(row.span, start), at: shift(row.at, start) } };
}

function* readLines(runs: Iterable<SectionProse>, words: TimelineWords): Generator<TimelineLine> {
  let cells: SectionProse[] = [];
  for (const run of runs) {
    if (cells.length > 0 && cells[0]?.prose.cell?.row !== run.prose.cell?.row) {
      yield* tableRow(cells, words);
      cells = [];
    }
    if (run.prose.cell) cells.push(run);
    else yield* proseLines(run, words);
  }
  if (cells.length > 0) yield* tableRow(cells, words);
}

/** A table names its columns with times; without such a header the first cell that opens with a time is the one. */
const TIME_HEADER = /\b(?:time|when|date|utc|gmt|timestamp|start|clock|day|from)\b/i;
const BARE_ZONE = /^[\s([]*([A-Z]{2,5}(?:[+-]\d{1,2})?)[\s)\]]*$/;

function* tableRow(
  cells: readonly SectionProse[],
  { zones, milestones }: TimelineWords,
): Generator<TimelineLine> {
  const [first] = cells;
  if (!first || first.prose.cell?.row === 0) return;
  const timed = cells.flatMap((cell) => {
    const header = cell.prose.cell?.header ?? '';
    const time = timeAtHead(cell.text, (name) => readZone(name, zones).length > 0);
    const whole = time && cell.text.slice(time.span.end).replace(/[\s)\]*_`.,–-]+/g, '') === '';
    const headed = TIME_HEADER.test(header) || BARE_ZONE.test(header);
    return time && (headed || whole) ? [{ cell, time, header }] : [];
  });
  const [lead] = timed;
  const text = cells
    .filter((cell) => !timed.some((other) => other.cell === cell))
    .map((cell) => cell.text)
    .join(' ');
  const node = nodeAt(first.block.tree, first.prose.pieces[0]?.start ?? 0, 'tableRow');
  const span = shift(node ?? first.block.tree, first.start);
  if (!lead) {
    yield { kind: 'text', text, heading: false, span };
    return;
  }
  const clocked = timed.find(({ time }) => time.clock ?? time.sinceStart) ?? lead;
  const dated = timed.find(({ time }) => time.day);
  const columnZone = statedZone(clocked.header, zones) ?? BARE_ZONE.exec(clocked.header)?.[1];
  const other = timed.find(({ cell, time }) => cell !== clocked.cell && time.clock);
  const told = `${clocked.cell.text.slice(clocked.time.span.end)} ${text}`.trim();
  yield {
    kind: 'row',
    row: {
      form: 'table',
      parent: 'table',
      span,
      at: placeOf(clocked.cell, clocked.time.span),
      time: { ...clocked.time, ...(dated?.time.day ? { day: dated.time.day } : {}) },
      text: told,
      ...milestoneIn(told, milestones),
      ...(columnZone !== undefined && readZone(columnZone, zones).length > 0 ? { columnZone } : {}),
      ...(other ? { alsoIn: other.header } : {}),
    },
  };
}

function* proseLines(run: SectionProse, { zones, milestones }: TimelineWords): Generator<TimelineLine> {
  for (const line of linesOf(run)) {
    const text = run.prose.text.slice(line.start, line.end);
    const time = timeAtHead(text, (name) => readZone(name, zones).length > 0);
    const local: Span = { start: line.start, end: line.end };
    if (!time || !opensRow(text, time)) {
      yield { kind: 'text', text, heading: run.prose.place === 'heading', span: spanIn(run, local) };
      continue;
    }
    const rest = text.slice(time.span.end).replace(/^[\s:)\]*_`–—|>-]+/, '');
    // "3 March (all times in UTC)" sets the day, and the zone besides.
    const frames = !time.clock && statedZone(text.slice(time.span.end), zones) !== undefined;
    if (frames) yield { kind: 'text', text, heading: false, span: spanIn(run, local) };
    const item = run.prose.listed && line.start === 0 ? itemAt(run) : undefined;
    const span = item ? shift(item.node, run.start) : lineSpan(run, local);
    yield {
      kind: 'row',
      row: {
        form: formOf(run, item !== undefined),
        parent: item ? String(item.list) : 'lines',
        span,
        at: placeOf(run, { start: line.start + time.span.start, end: line.start + time.span.end }, true),
        time,
        text: frames ? '' : rest,
        ...milestoneIn(rest, milestones),
      },
    };
  }
}

/** The milestone that a row tells of, as a part of the row. */
export function milestoneIn(text: string, words: MilestoneWords): { readonly milestone?: Milestone } {
  const milestone = milestoneOf(text, words);
  return milestone ? { milestone } : {};
}

/** "12:30 UTC: paged" opens a row, "2 am and 3 am" and "March 3 and 4" do not. */
function opensRow(text: string, time: TimeExpression): boolean {
  return !/^(?:\s(?:and|or)\s|\/\d|%)/.test(text.slice(time.span.end));
}

function formOf({ prose }: SectionProse, item: boolean): RowForm {
  if (item) return 'list';
  if (prose.place === 'heading') return 'heading';
  return prose.place === 'code' ? 'code' : 'line';
}

/** The lines of the source that a run of prose comes from, as spans of its text. */
function* linesOf({ prose, block, part }: SectionProse): Generator<Span> {
  let start = part.start;
  for (const { at, length, start: from, end } of prose.pieces) {
    if (at < part.start || at >= part.end || !/[\r\n]/.test(block.source.slice(from, end))) continue;
    if (at > start) yield { start, end: at };
    start = at + length;
  }
  if (start < part.end) yield { start, end: part.end };
}

function placeOf(run: SectionProse, span: Span, inProse = false): Span {
  const base = inProse ? 0 : run.part.start;
  return shift(toSource(run.prose, { start: base + span.start, end: base + span.end }), run.start);
}

function spanIn(run: SectionProse, span: Span): Span {
  return shift(toSource(run.prose, span), run.start);
}

/** A line, with the markup in front of it. */
function lineSpan(run: SectionProse, line: Span): Span {
  const { start, end } = toSource(run.prose, line);
  const before = run.block.source.slice(0, start);
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return shift({ start: from, end }, run.start);
}

function itemAt({
  block,
  prose,
}: SectionProse): { readonly node: MarkdownNode; readonly list: number } | undefined {
  const offset = prose.pieces[0]?.start ?? 0;
  let found: { node: MarkdownNode; list: number } | undefined;
  let list = 0;
  let node: MarkdownNode | undefined = block.tree;
  while (node) {
    if (node.kind === 'list') list = node.start;
    if (node.kind === 'listItem') found = { node, list };
    node = node.children.find((child) => child.start <= offset && offset < child.end);
  }
  return found;
}

function nodeAt(tree: MarkdownNode, offset: number, kind: MarkdownNode['kind']): MarkdownNode | undefined {
  let node: MarkdownNode | undefined = tree;
  while (node && node.kind !== kind)
    node = node.children.find((child) => child.start <= offset && offset < child.end);
  return node;
}

import {
  plainBlock,
  reparse,
  sameLabels,
  sourceOf,
  splitText,
  type Block,
  type Replacement,
} from './blocks.js';
import {
  frontMatterEntries,
  frontMatterLength,
  mayOpenFrontMatter,
  type FrontMatterEntry,
} from './frontmatter.js';
import { runsAfter, runsOf, type Run } from './runs.js';
import { applyEdits, lineEnding, type Edit, type LineEnding, type Span } from './text.js';

/** A block and where its source starts, in UTF-16 units from the start of the document. */
export interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
}

/** A zero-based line, and a character in UTF-16 units from the start of the line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * An immutable snapshot of a Markdown text as a row of blocks. Opening and editing never throw, whatever the text.
 */
export class Document {
  #text: string | undefined;
  #runStarts: readonly number[] | undefined;
  #starts: readonly number[] | undefined;
  #lines: readonly number[] | undefined;
  #newline: LineEnding | undefined;

  /** Use {@link openDocument} and {@link editDocument}. */
  constructor(
    readonly blocks: readonly Block[],
    /** The link and footnote labels that the document defines. */
    readonly labels: ReadonlySet<string>,
    /** The blocks in rows that survive edits elsewhere by identity. */
    readonly runs: readonly Run[] = runsOf(blocks),
  ) {}

  get text(): string {
    return (this.#text ??= sourceOf(this.blocks, 0, this.blocks.length));
  }

  /** The length of the text in UTF-16 units. */
  get length(): number {
    return this.runStarts[this.runs.length] ?? 0;
  }

  /** Where each run starts, and the length of the text as one entry more. */
  get runStarts(): readonly number[] {
    return (this.#runStarts ??= sums(this.runs, (run) => lengthsOf(run).at(-1) ?? 0));
  }

  /** Where each block starts, and the length of the text as one entry more. */
  get starts(): readonly number[] {
    return (this.#starts ??= joined(this.runs, lengthsOf));
  }

  /** How the text ends its lines: what its first line end is, LF where it has none. */
  get newline(): LineEnding {
    return (this.#newline ??= firstLineEnding(this.blocks));
  }

  get frontMatter(): Block | undefined {
    const first = this.blocks[0];
    return first?.tree.kind === 'frontMatter' ? first : undefined;
  }

  /** The fields of the front matter; none where it is broken, for the author will mend it while typing. */
  get fields(): readonly FrontMatterEntry[] {
    return this.frontMatter ? fieldsOf(this.frontMatter) : [];
  }

  *placed(): Generator<PlacedBlock> {
    for (const [index, block] of this.blocks.entries()) yield { block, start: this.starts[index] ?? 0 };
  }

  /** The text of a span; offsets beyond the text are brought back to its edges. */
  slice(span: Span): string {
    const first = this.indexAt(span.start);
    const base = this.starts[first] ?? 0;
    let source = '';
    for (let index = first; index < this.blocks.length && base + source.length < span.end; index++)
      source += this.blocks[index]?.source ?? '';
    return source.slice(Math.max(0, span.start - base), Math.max(0, span.end - base));
  }

  /** The index of the block that holds the character at `offset`; of two blocks that meet there, the second. */
  indexAt(offset: number): number {
    return Math.max(0, Math.min(lastAtMost(this.starts, offset), this.blocks.length - 1));
  }

  /** The position of an offset, which is brought back to the edges of the text. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.length));
    const index = this.indexAt(at);
    const block = this.blocks[index];
    if (!block) return { line: 0, character: 0 };
    const local = at - (this.starts[index] ?? 0);
    const starts = lineStartsOf(block);
    const line = lastAtMost(starts, local);
    return { line: (this.lines[index] ?? 0) + line, character: local - (starts[line] ?? 0) };
  }

  /** The offset of a position; a character beyond the line's end means the end of the line, as in the protocol. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    let index = Math.max(0, Math.min(lastAtMost(this.lines, position.line), this.blocks.length - 1));
    // A block without a line end shares its line with the next one; the line starts in the first of them.
    while (index > 0 && this.lines[index] === position.line && !endsLine(this.blocks[index - 1])) index--;
    const block = this.blocks[index];
    if (!block || position.line > (this.lines[this.blocks.length] ?? 0)) return this.length;
    const starts = lineStartsOf(block);
    const line = position.line - (this.lines[index] ?? 0);
    const start = starts[line] ?? block.source.length;
    const next = starts[line + 1] ?? block.source.length;
    const text = block.source.slice(start, next).replace(/[\r\n]+$/, '');
    return (this.starts[index] ?? 0) + start + Math.max(0, Math.min(position.character, text.length));
  }

  /** How many line ends stand before each block, and in the whole text as one entry more. */
  private get lines(): readonly number[] {
    return (this.#lines ??= joined(this.runs, lineCountsOf));
  }
}

function firstLineEnding(blocks: readonly Block[]): LineEnding {
  const index = blocks.findIndex(({ source }) => /[\r\n]/.test(source));
  // The two halves of a CRLF never stand in two blocks.
  return lineEnding(blocks[index]?.source ?? '');
}

const fields = new WeakMap<Block, readonly FrontMatterEntry[]>();

function fieldsOf(frontMatter: Block): readonly FrontMatterEntry[] {
  let known = fields.get(frontMatter);
  if (!known) fields.set(frontMatter, (known = frontMatterEntries(frontMatter.source)));
  return known;
}

/** Parses a text. */
export function openDocument(text: string): Document {
  const length = frontMatterLength(text);
  const body = splitText(text.slice(length));
  const blocks = length > 0 ? [plainBlock('frontMatter', text.slice(0, length)), ...body] : body;
  return new Document(blocks, labelsOf(blocks));
}

/** The document after one edit; only a window of blocks around the edit is parsed again. */
export function editDocument(document: Document, edit: Edit): Document {
  const start = Math.max(0, Math.min(edit.span.start, document.length));
  const end = Math.max(start, Math.min(edit.span.end, document.length));
  const { first, last } = touchedBlocks(document, start, end);
  const base = document.starts[first] ?? 0;
  const edited = applyEdits(sourceOf(document.blocks, first, last + 1), [
    { span: { start: start - base, end: end - base }, text: edit.text },
  ]);
  const head = headAfter(document, first, last, edited);
  switch (head) {
    case 'changed':
      return openDocument(
        sourceOf(document.blocks, 0, first) +
          edited +
          sourceOf(document.blocks, last + 1, document.blocks.length),
      );
    case 'front matter':
      return withChange(
        document,
        { from: 0, to: 1, blocks: [plainBlock('frontMatter', edited)] },
        document.labels,
      );
    case 'body':
      return editBody(document, first, last, edited);
  }
}

/** The blocks that an edit touches; at an edge both neighbours count, for they may join. */
function touchedBlocks(document: Document, start: number, end: number): { first: number; last: number } {
  let first = document.indexAt(start);
  while (first > 0 && (document.starts[first] ?? 0) >= start) {
    // Front matter ends with its own line, so what is typed behind it is not part of it.
    if (first === 1 && document.frontMatter && endsLine(document.frontMatter)) break;
    first--;
  }
  return { first, last: Math.max(first, document.indexAt(end)) };
}

/** What an edit does to the front matter: nothing, only its text, or where it ends. */
function headAfter(
  document: Document,
  first: number,
  last: number,
  edited: string,
): 'body' | 'front matter' | 'changed' {
  const front = document.frontMatter;
  if (front) {
    if (first > 0) return 'body';
    const same = last === 0 && frontMatterLength(edited) === edited.length && /[\r\n]$/.test(edited);
    return same ? 'front matter' : 'changed';
  }
  const opening =
    first > 0 ? (document.blocks[0]?.source ?? '') : edited || sourceOf(document.blocks, last + 1, last + 2);
  if (!mayOpenFrontMatter(opening)) return 'body';
  // Line 1 may be an opening fence, and its closing fence may be anywhere.
  const { blocks } = document;
  const text = sourceOf(blocks, 0, first) + edited + sourceOf(blocks, last + 1, blocks.length);
  return frontMatterLength(text) > 0 ? 'changed' : 'body';
}

function editBody(document: Document, first: number, last: number, edited: string): Document {
  const { blocks, labels } = document;
  const fixed = document.frontMatter ? 1 : 0;
  const change = reparse(blocks, fixed, first, last, edited, labels);
  const after = withChange(document, change, labels);
  const known = relabel(after.blocks, labels, blocks.slice(change.from, change.to), change.blocks);
  // Labels decide what is a reference, anywhere in the text.
  return known === undefined ? openDocument(after.text) : after;
}

/** The document after blocks took the place of others. */
export function withChange(document: Document, change: Replacement, labels: ReadonlySet<string>): Document {
  const { from, to, blocks } = change;
  const after = [...document.blocks.slice(0, from), ...blocks, ...document.blocks.slice(to)];
  return new Document(after, labels, runsAfter(document.runs, from, to, blocks));
}

/** The labels after the change; nothing where the set is another one. */
function relabel(
  after: readonly Block[],
  labels: ReadonlySet<string>,
  before: readonly Block[],
  fresh: readonly Block[],
): ReadonlySet<string> | undefined {
  if ([...before, ...fresh].every((block) => block.labels.length === 0)) return labels;
  const now = labelsOf(after);
  return sameLabels(now, labels) ? labels : undefined;
}

/** The labels that blocks define. */
export function labelsOf(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => block.labels));
}

const lineStarts = new WeakMap<Block, readonly number[]>();

/** The offsets in the block's source at which lines start. */
function lineStartsOf(block: Block): readonly number[] {
  let starts = lineStarts.get(block);
  if (!starts) {
    starts = [0, ...Array.from(block.source.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
    lineStarts.set(block, starts);
  }
  return starts;
}

function endsLine(block: Block | undefined): boolean {
  return block === undefined || /[\r\n]$/.test(block.source);
}

const lengths = new WeakMap<Run, readonly number[]>();

/** Where each block of a run starts, and the length of the run as one entry more. */
function lengthsOf(run: Run): readonly number[] {
  let known = lengths.get(run);
  if (!known) lengths.set(run, (known = sums(run.blocks, (block) => block.source.length)));
  return known;
}

const lineCounts = new WeakMap<Run, readonly number[]>();

/** How many line ends of a run stand before each block, and in the whole run as one entry more. */
function lineCountsOf(run: Run): readonly number[] {
  let known = lineCounts.get(run);
  if (!known) lineCounts.set(run, (known = sums(run.blocks, (block) => lineStartsOf(block).length - 1)));
  return known;
}

function sums<T>(items: readonly T[], size: (item: T) => number): readonly number[] {
  const result = [0];
  let sum = 0;
  for (const item of items) result.push((sum += size(item)));
  return result;
}

/** The sums over all runs, from those of each. */
function joined(runs: readonly Run[], sumsOf: (run: Run) => readonly number[]): readonly number[] {
  const result = [0];
  let base = 0;
  for (const run of runs) {
    const own = sumsOf(run);
    for (let index = 1; index < own.length; index++) result.push(base + (own[index] ?? 0));
    base += own.at(-1) ?? 0;
  }
  return result;
}

/** The last index whose number is at most `value`, by bisection. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

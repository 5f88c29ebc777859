import { normalLabel, parseMarkdown, sameTree, type MarkdownNode } from './markdown.js';

/**
 * A top-level block and the blank lines behind it. It knows nothing of its place in the document, so it survives
 * edits elsewhere by identity; the sources of all blocks, joined, are the text.
 */
export interface Block {
  readonly source: string;
  /** Offsets count from the start of {@link source}. */
  readonly tree: MarkdownNode;
  /** Link and footnote labels that the block defines. */
  readonly labels: readonly string[];
}

const NO_LABELS: readonly string[] = [];

/** A block without Markdown of its own: front matter, or the blank lines before the first block. */
export function plainBlock(kind: 'frontMatter' | 'blank', source: string): Block {
  return { source, tree: { kind, start: 0, end: source.length, children: [] }, labels: NO_LABELS };
}

/** Splits a text without front matter into blocks; their sources, joined, are the text. */
export function splitBlocks(text: string, labels: ReadonlySet<string>): Block[] {
  const parsed = parseMarkdown(text, labels);
  const first = parsed[0]?.start ?? text.length;
  const blocks = first > 0 ? [plainBlock('blank', text.slice(0, first))] : [];
  parsed.forEach(({ start, tree, labels: defined }, index) => {
    const source = text.slice(start, parsed[index + 1]?.start ?? text.length);
    blocks.push({ source, tree, labels: defined });
  });
  return blocks;
}

/**
 * How much text is parsed at once, in UTF-16 units: time and memory of the parser grow faster than the text, and nothing
 * else can be done meanwhile.
 */
export const PART = 8 * 1024;

/**
 * Splits a whole text without front matter into blocks, as {@link splitBlocks} does, part by part.
 *
 * @param size how much text to parse at once, in UTF-16 units; more where no boundary is in reach
 */
export function splitText(text: string, size: number = PART): Block[] {
  const guess = likelyLabels(text);
  const blocks = splitParts(text, size, guess);
  const labels = new Set(blocks.flatMap((block) => block.labels));
  // Where the blocks begin, and what they define, does not depend on the labels; what is a reference does.
  return sameLabels(labels, guess) ? blocks : splitParts(text, size, labels);
}

function splitParts(text: string, size: number, labels: ReadonlySet<string>): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; ;) {
    const part = nextPart(text, start, size, labels);
    for (const block of part) blocks.push(block);
    start += lengthOf(part);
    if (start >= text.length) return blocks;
  }
}

/**
 * The blocks of the next part of a text, of about `size` UTF-16 units. It ends at a boundary, so what follows cannot
 * change it.
 */
export function nextPart(
  text: string,
  start: number,
  size: number,
  labels: ReadonlySet<string>,
): readonly Block[] {
  for (let reach = size; ; reach *= 2) {
    const blocks = splitBlocks(text.slice(start, start + reach), labels);
    if (start + reach >= text.length) return blocks;
    const end = lastBoundary(blocks);
    if (end > 0) return blocks.slice(0, end);
  }
}

/** Labels are defined at the head of a line, perhaps in quotes and lists. */
const DEFINITION = /(?:^|[\r\n])[ \t>*+\d.)-]{0,40}\[((?:[^[\]\\]|\\[^])+)\]:/g;

/** The labels that a text looks to define: nearly always those that it does, and known without parsing. */
export function likelyLabels(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(DEFINITION), ([, label = '']) => normalLabel(label)));
}

/** True where both hold the same labels. */
export function sameLabels(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((label) => b.has(label));
}

/** The length of blocks in UTF-16 units. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { source }) => sum + source.length, 0);
}

/** The index of the last block that a parse may begin afresh at, other than the first; 0 where there is none. */
export function lastBoundary(blocks: readonly Block[]): number {
  let index = blocks.length - 1;
  while (index > 0 && !isBoundaryAt(blocks, index)) index--;
  return Math.max(0, index);
}

/**
 * True where a parse may begin afresh at `block` although `before` stands in front of it: a blank line closes
 * whatever was open, except lists, footnotes and indented code, which stay open over blank lines.
 */
export function isBoundary(before: Block, block: Block): boolean {
  if (before.tree.kind === 'frontMatter') return true;
  if (before.tree.kind === 'blank' || block.tree.kind === 'blank') return false;
  if (before.tree.kind === 'list' || before.tree.kind === 'footnoteDefinition') return false;
  if (before.tree.kind === 'code' && !/^[ \t]*(?:`{3}|~{3})/.test(before.source)) return false;
  return /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(before.source.slice(before.tree.end));
}

/** What a window of blocks becomes after an edit: `blocks` replace the old blocks from `from` up to `to`. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly Block[];
}

/**
 * Parses the smallest window of whole blocks around an edit again.
 *
 * @param blocks the blocks before the edit; the first `fixed` ones (front matter) are never touched
 * @param first the first block that the edit touches, @param last the last one
 * @param edited what the source of blocks `first` to `last` is after the edit
 */
export function reparse(
  blocks: readonly Block[],
  fixed: number,
  first: number,
  last: number,
  edited: string,
  labels: ReadonlySet<string>,
): Replacement {
  let from = first;
  let head = edited;
  // A blank line at the head of the window belongs to the block in front of it.
  while (from > fixed && (!isBoundaryAt(blocks, from) || /^[ \t]*(?:[\r\n]|$)/.test(head))) {
    from--;
    head = (blocks[from]?.source ?? '') + head;
  }
  for (let reach = 1; ; reach *= 2) {
    const window = windowAfter(blocks, last + 1, reach);
    const parsed = splitBlocks(head + sourceOf(blocks, last + 1, window.end), labels);
    if (window.end >= blocks.length)
      return { from, to: blocks.length, blocks: keep(blocks, from, blocks.length, parsed) };
    const unchanged = window.end - window.lastUnit;
    if (endsWith(parsed, blocks, window.lastUnit, window.end)) {
      const fresh = parsed.slice(0, parsed.length - unchanged);
      return { from, to: window.lastUnit, blocks: keep(blocks, from, window.lastUnit, fresh) };
    }
  }
}

function isBoundaryAt(blocks: readonly Block[], index: number): boolean {
  const before = blocks[index - 1];
  const block = blocks[index];
  return before === undefined || block === undefined || isBoundary(before, block);
}

/**
 * The window reaches `reach` whole units (runs of blocks between boundaries) past the edit; the last of them must
 * come out of the parse as it was before what follows it may be reused.
 */
function windowAfter(
  blocks: readonly Block[],
  index: number,
  reach: number,
): { lastUnit: number; end: number } {
  let lastUnit = index;
  let end = nextBoundary(blocks, index);
  for (let unit = 0; unit < reach && end < blocks.length; unit++) {
    lastUnit = end;
    end = nextBoundary(blocks, end + 1);
  }
  return { lastUnit, end };
}

function nextBoundary(blocks: readonly Block[], index: number): number {
  let at = index;
  while (at < blocks.length && !isBoundaryAt(blocks, at)) at++;
  return at;
}

function endsWith(parsed: readonly Block[], blocks: readonly Block[], from: number, to: number): boolean {
  const offset = parsed.length - (to - from);
  if (offset < 1) return false;
  for (let index = from; index < to; index++) {
    const old = blocks[index];
    const fresh = parsed[offset + index - from];
    if (!old || !fresh || !sameBlock(old, fresh)) return false;
  }
  return isBoundaryAt(parsed, offset);
}

/** Each old block stands in for one equal new one, so that what was computed for it stays valid. */
function keep(blocks: readonly Block[], from: number, to: number, fresh: readonly Block[]): Block[] {
  const old = new Map<string, Block>();
  for (let index = from; index < to; index++) {
    const block = blocks[index];
    if (block) old.set(block.source, block);
  }
  return fresh.map((block) => {
    const candidate = old.get(block.source);
    if (!candidate || !sameBlock(candidate, block)) return block;
    // Two paragraphs of the same words are two blocks, each with people of its own.
    old.delete(block.source);
    return candidate;
  });
}

function sameBlock(a: Block, b: Block): boolean {
  return a.source === b.source && sameTree(a.tree, b.tree);
}

/** The joined sources of the blocks from `from` up to `to`. */
export function sourceOf(blocks: readonly Block[], from: number, to: number): string {
  let source = '';
  for (let index = from; index < to; index++) source += blocks[index]?.source ?? '';
  return source;
}

import { htmlTagNames } from 'html-tag-names';
import type { Block } from './blocks.js';
import { frontMatterEntries } from './frontmatter.js';
import type { MarkdownNode } from './markdown.js';
import { ProseBuilder, wrapOf, type Surroundings } from './prose-builder.js';
import { inParts } from './prose-parts.js';
import type { Place, Prose, Wrap } from './prose.js';

/** Nodes deeper than this are left out: nobody writes them, and the call stack is finite. */
const DEEPEST = 400;

const cache = new WeakMap<Block, readonly Prose[]>();

/** The runs of prose of a block, in order; computed once per block. */
export function proseOf(block: Block): readonly Prose[] {
  let prose = cache.get(block);
  if (!prose) cache.set(block, (prose = [...readBlock(block)].flatMap(inParts)));
  return prose;
}

/** Yields the runs of prose of a block in the order of the source. */
export function* readBlock(block: Block): Generator<Prose> {
  if (block.tree.kind === 'blank') return;
  if (block.tree.kind === 'frontMatter') yield* readFrontMatter(block.source);
  else yield* readFlow(block.source, block.tree, { quotes: 0, listed: false }, 0);
}

function* readFlow(
  source: string,
  node: MarkdownNode,
  around: Surroundings,
  level: number,
): Generator<Prose> {
  if (level > DEEPEST) return;
  switch (node.kind) {
    case 'paragraph':
      yield readPhrasing(source, node, 'paragraph', around);
      return;
    case 'heading':
      yield { ...readPhrasing(source, node, 'heading', around), depth: node.depth ?? 1 };
      return;
    case 'table':
      yield* readTable(source, node, around);
      return;
    case 'code':
      yield readCode(source, node, around);
      return;
    case 'html':
      yield readHtml(source, node, around);
      return;
    case 'definition':
      yield readDefinition(source, node, around);
      return;
    default:
      for (const child of node.children) yield* readFlow(source, child, within(node, around), level + 1);
  }
}

function within(node: MarkdownNode, around: Surroundings): Surroundings {
  switch (node.kind) {
    case 'blockquote':
      return { ...around, quotes: around.quotes + 1 };
    case 'listItem':
      return { ...around, listed: true };
    default:
      return around;
  }
}

/** The values of front matter fields as they stand in the YAML, quotes and brackets included. */
function* readFrontMatter(source: string): Generator<Prose> {
  for (const { key, valueSpan } of frontMatterEntries(source)) {
    const builder = new ProseBuilder(source, 0);
    builder.lines(valueSpan.start, valueSpan.end);
    yield { ...builder.finish('frontMatter', { quotes: 0, listed: false }), field: key };
  }
}

function* readTable(source: string, table: MarkdownNode, around: Surroundings): Generator<Prose> {
  const headers: string[] = [];
  for (const [row, line] of table.children.entries()) {
    for (const [column, cell] of line.children.entries()) {
      const prose = readPhrasing(source, cell, 'cell', around);
      if (row === 0) headers.push(prose.text.trim());
      yield { ...prose, cell: { row, column, header: headers[column] ?? '' } };
    }
  }
}

function readCode(source: string, node: MarkdownNode, around: Surroundings): Prose {
  const builder = new ProseBuilder(source, around.quotes);
  builder.lines(node.start, node.end);
  return builder.finish('code', around);
}

/** The label of a link definition; the whole definition exists for the links that use it. */
function readDefinition(source: string, node: MarkdownNode, around: Surroundings): Prose {
  const builder = new ProseBuilder(source, around.quotes);
  const label = /^\[((?:[^[\]\\]|\\.)*)\]/.exec(source.slice(node.start, node.end))?.[1] ?? '';
  builder.label(node, label);
  return builder.finish('definition', around);
}

/** Visible text of HTML; comments, tags, scripts and styles say nothing to a reader. */
function readHtml(source: string, node: MarkdownNode, around: Surroundings): Prose {
  const builder = new ProseBuilder(source, around.quotes);
  const html = source.slice(node.start, node.end);
  const markup = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<[/!?]?[a-z][^<>]*>/gi;
  let at = 0;
  for (const tag of html.matchAll(markup)) {
    builder.lines(node.start + at, node.start + tag.index);
    builder.gap(node.start + tag.index, node.start + tag.index + tag[0].length);
    at = tag.index + tag[0].length;
  }
  builder.lines(node.start + at, node.end);
  return builder.finish('html', around);
}

function readPhrasing(source: string, node: MarkdownNode, place: Place, around: Surroundings): Prose {
  const builder = new ProseBuilder(source, around.quotes);
  readInline(builder, node, undefined, 0);
  return builder.finish(place, around);
}

function readInline(builder: ProseBuilder, node: MarkdownNode, wrap: Wrap | undefined, level: number): void {
  if (level > DEEPEST) return;
  switch (node.kind) {
    case 'text':
      return builder.text(node, wrap);
    case 'inlineCode':
      return builder.code(node);
    case 'break':
      return builder.gap(node.start, node.end);
    case 'html':
      if (/^<br\b/i.test(node.value ?? '')) return builder.gap(node.start, node.end);
      return isNick(node.value ?? '') ? builder.lines(node.start, node.end) : undefined;
    case 'image':
    case 'imageReference':
      return builder.alt(node);
    case 'link':
    case 'linkReference': {
      const link = wrapOf(node);
      for (const child of node.children) readInline(builder, child, link, level + 1);
      return;
    }
    case 'emphasis':
    case 'strong':
    case 'delete':
      return builder.marked(node, () => {
        for (const child of node.children) readInline(builder, child, wrap, level + 1);
      });
    default:
      for (const child of node.children) readInline(builder, child, wrap, level + 1);
  }
}

const TAGS: ReadonlySet<string> = new Set(htmlTagNames);

/** True for `<nick>` of a pasted chat, which reads as HTML although no element is called so. */
function isNick(html: string): boolean {
  const name = /^<([a-z][\w-]*)>$/i.exec(html)?.[1]?.toLowerCase();
  return name !== undefined && !TAGS.has(name);
}

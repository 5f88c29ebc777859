/**
 * The only file that knows remark: Markdown text in, a lean tree with offsets out.
 * GFM's transforms are left out because they make nodes without positions, whose text would be skipped silently.
 */
import type { Nodes, Root } from 'mdast';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { decodeString } from 'micromark-util-decode-string';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Extension, TokenizeContext } from 'micromark-util-types';
import { remark } from 'remark';
import { tamed, untamed } from './tamed.js';
import { lineStart } from './text.js';

export type NodeKind = Exclude<Nodes['type'], 'root' | 'yaml'> | 'frontMatter' | 'blank';

/** A node of the Markdown tree. Offsets are UTF-16 units from the start of the block's source. */
export interface MarkdownNode {
  readonly kind: NodeKind;
  readonly start: number;
  readonly end: number;
  readonly children: readonly MarkdownNode[];
  /** What a leaf says after escapes and entities are decoded: text, code, HTML, the alternative text of an image. */
  readonly value?: string;
  /** A heading's level, 1 to 6. */
  readonly depth?: number;
  readonly url?: string;
  /** The label of a definition, footnote or reference, prefixed by `^` for footnotes. */
  readonly label?: string;
  /** The language of fenced code, the alignment of a table, `ordered`, `spread` and the check mark of lists, as one word. */
  readonly detail?: string;
}

/** A block at the top level of a text: where its first line starts, and its tree counted from there. */
export interface ParsedBlock {
  readonly start: number;
  readonly tree: MarkdownNode;
  /** Labels that the block defines, in the form of {@link MarkdownNode.label}. */
  readonly labels: readonly string[];
}

const withoutTransforms = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

/**
 * Parses a text without front matter into its top-level blocks, in order.
 *
 * @param labels labels that are defined outside of this text, so that references to them are seen as references
 */
export function parseMarkdown(text: string, labels: ReadonlySet<string>): ParsedBlock[] {
  // micromark drops a byte order mark without counting it; a line end in front keeps the offsets right.
  const guarded = text.charCodeAt(0) === 0xfeff;
  const bounded = tamed(text);
  const root = parse(guarded ? `\n${bounded}` : bounded, text.includes('[') ? labels : new Set());
  return place(root, text, guarded ? 1 : 0, bounded === text ? (value) => value : untamed);
}

function parse(text: string, labels: ReadonlySet<string>): Root {
  return remark()
    .data({
      micromarkExtensions: labels.size > 0 ? [gfm(), seed(labels)] : [gfm()],
      fromMarkdownExtensions: withoutTransforms,
    })
    .parse(text);
}

/** Gives a value of the tree the characters that stand in the text. */
type Restore = (value: string) => string;

function place(root: Root, text: string, offset: number, restore: Restore): ParsedBlock[] {
  const blocks: ParsedBlock[] = [];
  let taken = 0;
  for (const child of root.children) {
    const start = Math.max(lineStart(text, offsetOf(child, 'start') - offset), taken);
    taken = offsetOf(child, 'end') - offset;
    const labels: string[] = [];
    blocks.push({ start, tree: convert(child, start + offset, labels, restore), labels });
  }
  return blocks;
}

function offsetOf(node: Nodes, edge: 'start' | 'end'): number {
  const offset = node.position?.[edge].offset;
  if (offset === undefined) throw new Error(`remark left a ${node.type} without a position`);
  return offset;
}

/** Works from the leaves up with a stack of its own, so that no depth of nesting can exhaust the call stack. */
function convert(root: Nodes, origin: number, labels: string[], restore: Restore): MarkdownNode {
  interface Frame {
    readonly node: Nodes;
    readonly children: MarkdownNode[];
    next: number;
  }
  const stack: Frame[] = [{ node: root, children: [], next: 0 }];
  for (;;) {
    const frame = stack[stack.length - 1] as Frame;
    const child = 'children' in frame.node ? frame.node.children[frame.next] : undefined;
    if (child) {
      frame.next++;
      stack.push({ node: child, children: [], next: 0 });
      continue;
    }
    stack.pop();
    const made = lean(frame.node, frame.children, origin, restore);
    if (frame.node.type === 'definition' || frame.node.type === 'footnoteDefinition')
      labels.push(made.label ?? '');
    const parent = stack.at(-1);
    if (!parent) return made;
    parent.children.push(made);
  }
}

function lean(
  node: Nodes,
  children: readonly MarkdownNode[],
  origin: number,
  restore: Restore,
): MarkdownNode {
  const value = valueOf(node);
  const label = labelOf(node);
  const detail = detailOf(node);
  return {
    kind: node.type === 'root' || node.type === 'yaml' ? 'paragraph' : node.type,
    start: offsetOf(node, 'start') - origin,
    end: offsetOf(node, 'end') - origin,
    children,
    ...(value === undefined ? {} : { value: restore(value) }),
    ...(node.type === 'heading' ? { depth: node.depth } : {}),
    ...('url' in node ? { url: restore(node.url) } : {}),
    ...(label === undefined ? {} : { label: restore(label) }),
    ...(detail === undefined ? {} : { detail }),
  };
}

function valueOf(node: Nodes): string | undefined {
  if ('value' in node) return node.value;
  return 'alt' in node ? (node.alt ?? '') : undefined;
}

function labelOf(node: Nodes): string | undefined {
  switch (node.type) {
    case 'definition':
    case 'linkReference':
    case 'imageReference':
      return normalizeIdentifier(node.identifier);
    case 'footnoteDefinition':
    case 'footnoteReference':
      return `^${normalizeIdentifier(node.identifier)}`;
    default:
      return undefined;
  }
}

/** A label as it is written between brackets, in the form of {@link MarkdownNode.label}. */
export function normalLabel(written: string): string {
  return written.startsWith('^') ? `^${normalizeIdentifier(written.slice(1))}` : normalizeIdentifier(written);
}

function detailOf(node: Nodes): string | undefined {
  switch (node.type) {
    case 'code':
      return node.lang ?? undefined;
    case 'list':
      return `${node.ordered ? 'ordered' : 'bullet'} ${node.start ?? ''} ${node.spread ? 'loose' : 'tight'}`;
    case 'listItem':
      return `${node.spread ? 'loose' : 'tight'} ${node.checked ?? ''}`;
    case 'table':
      return (node.align ?? []).join(' ');
    default:
      return undefined;
  }
}

/** A syntax extension that makes labels known which another part of the document defines. */
function seed(labels: ReadonlySet<string>): Extension {
  const links = [...labels].filter((label) => !label.startsWith('^'));
  const footnotes = [...labels].filter((label) => label.startsWith('^')).map((label) => label.slice(1));
  const seeded = new WeakSet<object>();
  const construct = {
    name: 'seedLabels',
    add: 'before' as const,
    tokenize(this: TokenizeContext, _effects: unknown, _ok: unknown, nok: unknown) {
      if (!seeded.has(this.parser)) {
        seeded.add(this.parser);
        // One by one, for there may be more of them than a call takes arguments.
        for (const link of links) this.parser.defined.push(link);
        const known = (this.parser.gfmFootnotes ??= []);
        for (const footnote of footnotes) known.push(footnote);
      }
      return nok as never;
    },
  };
  return { text: { 91: construct, 33: construct } };
}

/** Decodes character escapes and character references as Markdown does. */
export function decode(text: string): string {
  return decodeString(text);
}

/** True where both trees have the same shape, offsets and values. */
export function sameTree(a: MarkdownNode, b: MarkdownNode): boolean {
  const pairs: [MarkdownNode, MarkdownNode][] = [[a, b]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [x, y] = pair;
    if (
      x.kind !== y.kind ||
      x.start !== y.start ||
      x.end !== y.end ||
      x.value !== y.value ||
      x.depth !== y.depth ||
      x.url !== y.url ||
      x.label !== y.label ||
      x.detail !== y.detail ||
      x.children.length !== y.children.length
    )
      return false;
    for (const [index, child] of x.children.entries()) {
      const other = y.children[index];
      if (other) pairs.push([child, other]);
    }
  }
  return true;
}

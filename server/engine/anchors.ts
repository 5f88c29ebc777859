/** Links to headings of the same document follow when edits change a heading. */
import type { Block } from './blocks.js';
import { openDocument, type Document } from './document.js';
import type { MarkdownNode } from './markdown.js';
import { proseOf } from './prose-reader.js';
import { applyEdits, overlaps, shift, type Edit, type Span } from './text.js';

/**
 * The edits that let links such as `[x](#ann-s-fix)` lead to their heading again after the given edits.
 *
 * @param edits in order, without overlaps; offsets count from the document, as those of the result do
 */
export function followHeadings(document: Document, edits: readonly Edit[]): readonly Edit[] {
  const touched = new Set(edits.map(({ span }) => document.indexAt(span.start)));
  const concerned = [...touched].some((index) => document.blocks[index]?.tree.kind === 'heading');
  if (!concerned || !document.blocks.some(({ source }) => source.includes('#'))) return [];
  const moved = movedAnchors(document, edits, touched);
  if (moved.size === 0) return [];
  return [...document.placed()].flatMap(({ block, start }) =>
    anchorsIn(block).flatMap(({ span, anchor }) => {
      const text = moved.get(anchor);
      const at = shift(span, start);
      return text === undefined || edits.some((edit) => overlaps(edit.span, at)) ? [] : [{ span: at, text }];
    }),
  );
}

/** The new anchor for each that the edits change. */
function movedAnchors(
  document: Document,
  edits: readonly Edit[],
  touched: ReadonlySet<number>,
): ReadonlyMap<string, string> {
  const before = new Anchors();
  const after = new Anchors();
  const moved = new Map<string, string>();
  for (const [index, block] of document.blocks.entries()) {
    if (block.tree.kind !== 'heading') continue;
    const heading = headingText(block);
    const start = document.starts[index] ?? 0;
    const old = before.next(heading);
    const fresh = after.next(touched.has(index) ? editedHeading(block, start, edits) : heading);
    if (old !== fresh) moved.set(old, fresh);
  }
  return moved;
}

function editedHeading(block: Block, start: number, edits: readonly Edit[]): string {
  const inside = edits.filter(({ span }) => start <= span.start && span.end <= start + block.source.length);
  const local = inside.map((edit) => ({ span: shift(edit.span, -start), text: edit.text }));
  const [edited] = openDocument(applyEdits(block.source, local)).blocks;
  return edited ? headingText(edited) : '';
}

function headingText(block: Block): string {
  return proseOf(block)[0]?.text ?? '';
}

/** Counts headings that read the same, as the code hosts do. */
class Anchors {
  readonly #used = new Map<string, number>();

  next(heading: string): string {
    const anchor = anchorOf(heading);
    const used = this.#used.get(anchor) ?? 0;
    this.#used.set(anchor, used + 1);
    return used === 0 ? anchor : `${anchor}-${used}`;
  }
}

/**
 * The anchor of a heading on GitHub: lower case, without punctuation, with a hyphen for each space. Source: the filter
 * for tables of contents in GitHub's html-pipeline.
 */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}

/** A place in a block's source that holds an anchor of this document, without its `#`. */
interface AnchorUse {
  readonly span: Span;
  /** In the form of {@link anchorOf}. */
  readonly anchor: string;
}

function anchorsIn({ source, tree }: Block): readonly AnchorUse[] {
  if (!source.includes('#')) return [];
  const uses: AnchorUse[] = [];
  const open: MarkdownNode[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const child of node.children) open.push(child);
    if (!node.url?.startsWith('#') || (node.kind !== 'link' && node.kind !== 'definition')) continue;
    // Behind the text of the link, which may read the same.
    const at = source.indexOf(node.url, node.children.at(-1)?.end ?? node.start);
    const end = at + node.url.length;
    if (at < 0 || end > node.end) continue;
    uses.push({ span: { start: at + 1, end }, anchor: node.url.slice(1).toLowerCase() });
  }
  return uses;
}

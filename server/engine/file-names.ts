/** The names of files that a document shows or points to, which say more than its text does. */
import type { Block } from './blocks.js';
import type { MarkdownNode } from './markdown.js';
import type { Span } from './text.js';

/** An address of a file as it is written. */
export interface FileAddress {
  readonly url: string;
  /** Offsets in the block's source. */
  readonly span: Span;
}

const kept = new WeakMap<Block, readonly FileAddress[]>();

/** The addresses of images, wherever they are, and of files beside the document; read once per block. */
export function fileAddressesIn(block: Block): readonly FileAddress[] {
  let found = kept.get(block);
  if (!found) {
    found = [...read(block.tree, block.source)];
    kept.set(block, found);
  }
  return found;
}

function* read(node: MarkdownNode, source: string): Generator<FileAddress> {
  const { url, kind } = node;
  const isFile = kind === 'image' || ((kind === 'link' || kind === 'definition') && isBeside(url));
  if (isFile && url !== undefined) {
    const start = source.lastIndexOf(url, node.end);
    // An address with an escape or an entity in it stands in the source in another form.
    yield { url, span: start < node.start ? node : { start, end: start + url.length } };
  }
  for (const child of node.children) yield* read(child, source);
}

/** True for addresses without a scheme or a host that lead to more than a place in the document. */
function isBeside(url = ''): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i.test(url);
}

/** The names of files that a document shows or points to, which say more than its text does. */
import type { Block } from './blocks.js';
import type { MarkdownNode } from './markdown.js';
import { RunMemory } from './runs.js';
import type { Span } from './text.js';

/** An address of a file as it is written. */
export interface FileAddress {
  readonly url: string;
  /** Offsets in the block's source. */
  readonly span: Span;
}

/** The addresses of images, wherever they are, and of files beside the document; each block is read once. */
export const fileAddresses = new RunMemory(read);

function* read({ tree, source }: Block): Generator<FileAddress> {
  // With a stack of its own, so that no depth of nesting can exhaust the call stack.
  const open: MarkdownNode[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    const { url, kind } = node;
    const isFile = kind === 'image' || ((kind === 'link' || kind === 'definition') && isBeside(url));
    if (isFile && url !== undefined) {
      const start = source.lastIndexOf(url, node.end);
      // An address with an escape or an entity in it stands in the source in another form.
      yield { url, span: start < node.start ? node : { start, end: start + url.length } };
    }
    for (const child of node.children.toReversed()) open.push(child);
  }
}

/** True for addresses without a scheme or a host that lead to more than a place in the document. */
function isBeside(url = ''): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i.test(url);
}

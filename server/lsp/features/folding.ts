import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import type { PositionCodec } from '../convert.js';
import type { Reviewed } from '../reviews.js';

/** Sections, tables and the front matter of a postmortem, each without the blank lines behind it. */
export function foldingOf({ open, review }: Reviewed, codec: PositionCodec): FoldingRange[] {
  if (!review.decision.postmortem) return [];
  const document = open.content;
  const lineAt = (offset: number) => codec.toPosition(document, offset).line;
  const blockEnds = document.blocks.map(({ tree }, index) => (document.starts[index] ?? 0) + tree.end);
  /** The end of the last block that begins before the offset. */
  const textBefore = (end: number) => {
    const index = document.indexAt(Math.max(0, end - 1));
    return Math.min(end, blockEnds[index] ?? end);
  };
  const ranges: FoldingRange[] = [];
  const fold = (start: number, end: number, kind?: FoldingRangeKind) => {
    const startLine = lineAt(start);
    const endLine = lineAt(end);
    if (endLine > startLine) ranges.push({ startLine, endLine, ...(kind === undefined ? {} : { kind }) });
  };
  for (const { span } of review.sections) fold(span.start, textBefore(span.end), FoldingRangeKind.Region);
  for (const { block, start } of document.placed()) {
    const { kind } = block.tree;
    if (kind === 'table' || kind === 'frontMatter')
      fold(start + block.tree.start, start + block.source.trimEnd().length);
  }
  return ranges;
}

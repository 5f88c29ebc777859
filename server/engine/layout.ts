/** What edits inside a document entail elsewhere in it, so that the Markdown stays whole. */
import { followHeadings } from './anchors.js';
import type { Document } from './document.js';
import { alignTables } from './table-layout.js';
import { compatible, type Edit } from './text.js';

/**
 * The edits with what they entail: columns of tables stay in line, links to headings follow them, and a definition that
 * goes takes its line along. Edits that have been through here before are not changed again.
 *
 * @param edits of one document, in any order, none overlapping another
 */
export function withLayout(document: Document, edits: readonly Edit[]): Edit[] {
  const row = compatible(edits.map((edit) => withoutLine(document, edit)));
  return compatible([...row, ...alignTables(document, row), ...followHeadings(document, row)]);
}

/** A definition is taken out with its line end; between what would grow together then, a comment takes its place. */
function withoutLine(document: Document, edit: Edit): Edit {
  if (edit.text !== '' || edit.span.start === edit.span.end) return edit;
  const index = document.indexAt(edit.span.start);
  const block = document.blocks[index];
  const start = document.starts[index] ?? 0;
  if (block?.tree.kind !== 'definition') return edit;
  if (edit.span.start !== start + block.tree.start || edit.span.end !== start + block.tree.end) return edit;
  const before = document.blocks[index - 1]?.tree.kind;
  const after = document.blocks[index + 1];
  const open = before === 'list' || before === 'footnoteDefinition';
  if (open && after && /^(?:[ \t]|[-+*\d])/.test(after.source)) return { ...edit, text: '<!-- -->' };
  const tail = /^[ \t]*(?:\r\n|\n|\r)?/.exec(block.source.slice(block.tree.end))?.[0].length ?? 0;
  return { span: { start: edit.span.start, end: edit.span.end + tail }, text: '' };
}

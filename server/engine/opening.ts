/**
 * A document while it is opened: a first part that is parsed, and the rest. Whoever opens a long text parses it part by
 * part and does other things in between, edits included.
 */
import { lastBoundary, likelyLabels, nextPart, PART, plainBlock, sameLabels, sourceOf } from './blocks.js';
import { Document, editDocument, labelsOf, withChange } from './document.js';
import { frontMatterLength, mayOpenFrontMatter } from './frontmatter.js';
import { applyEdits, shift, type Edit } from './text.js';

/** How far the opening of a text has come. An immutable value. */
export interface Opening {
  /** What is parsed; it ends where what follows cannot change it. Its labels are those that the whole text seems to define. */
  readonly parsed: Document;
  readonly rest: string;
}

/** The beginning: only the front matter is known. */
export function beginOpening(text: string): Opening {
  const length = frontMatterLength(text);
  const blocks = length > 0 ? [plainBlock('frontMatter', text.slice(0, length))] : [];
  const rest = text.slice(length);
  return { parsed: new Document(blocks, likelyLabels(rest)), rest };
}

/** The opening with one more part parsed; begins again, once, where the text defines other labels than it seemed to. */
export function continueOpening({ parsed, rest }: Opening, size: number = PART): Opening {
  if (rest !== '') {
    const blocks = nextPart(rest, 0, size, parsed.labels);
    const count = parsed.blocks.length;
    const longer = withChange(parsed, { from: count, to: count, blocks }, parsed.labels);
    return { parsed: longer, rest: rest.slice(longer.length - parsed.length) };
  }
  const labels = labelsOf(parsed.blocks);
  if (sameLabels(labels, parsed.labels)) return { parsed, rest };
  const { frontMatter } = parsed;
  const start = frontMatter ? 1 : 0;
  return {
    parsed: new Document(frontMatter ? [frontMatter] : [], labels),
    rest: sourceOf(parsed.blocks, start, parsed.blocks.length),
  };
}

/** The document, once all of it is parsed. */
export function opened({ parsed, rest }: Opening): Document | undefined {
  return rest === '' && sameLabels(labelsOf(parsed.blocks), parsed.labels) ? parsed : undefined;
}

/** The opening with all that is left parsed at once. */
export function finishOpening(opening: Opening): Document {
  for (let at = opening; ; at = continueOpening(at)) {
    const document = opened(at);
    if (document) return document;
  }
}

/** The text as a document that answers for positions alone: what is not parsed yet is one plain block of it. */
export function unparsed({ parsed, rest }: Opening): Document {
  const count = parsed.blocks.length;
  return withChange(parsed, { from: count, to: count, blocks: [plainBlock('blank', rest)] }, parsed.labels);
}

/** The opening of the edited text; what is parsed stays so, as far as the edit leaves it alone. */
export function editOpening(opening: Opening, edit: Edit): Opening {
  const { parsed, rest } = opening;
  const { length } = parsed;
  const beginsLate = edit.span.start > length;
  if (!beginsLate && edit.span.end >= length) return beginOpening(applyEdits(parsed.text + rest, [edit]));
  const after = beginsLate
    ? { parsed, rest: applyEdits(rest, [{ ...edit, span: shift(edit.span, -length) }]) }
    : { parsed: editDocument(parsed, edit), rest };
  // A fence in the rest may close front matter that opens in the first line.
  const [first] = after.parsed.blocks;
  const mayOpen = !after.parsed.frontMatter && mayOpenFrontMatter(first?.source ?? after.rest);
  if (mayOpen || after.parsed.labels !== parsed.labels) return beginOpening(after.parsed.text + after.rest);
  return withoutLast(after);
}

/** What stands behind the last boundary goes back to the rest, for it may be another thing now. */
function withoutLast({ parsed, rest }: Opening): Opening {
  const { blocks } = parsed;
  const end = Math.max(lastBoundary(blocks), parsed.frontMatter ? 1 : 0);
  const shorter = withChange(parsed, { from: end, to: blocks.length, blocks: [] }, parsed.labels);
  return { parsed: shorter, rest: sourceOf(blocks, end, blocks.length) + rest };
}

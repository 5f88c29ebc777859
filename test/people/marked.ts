import type { Span } from '../../server/engine/text.js';

/** A text whose spans were marked with «guillemets», without the marks; offsets in UTF-16 units. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Reads a marked text. */
export function readMarked(marked: string): Marked {
  let text = '';
  const spans: Span[] = [];
  for (const [index, part] of marked.split(/[«»]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, spans };
}

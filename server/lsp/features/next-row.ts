import type { Position, TextEdit } from 'vscode-languageserver';
import { nextRowEdits, timelinesIn } from '../../index.js';
import { toTextEdit, type PositionCodec } from '../convert.js';
import type { Reviewed } from '../reviews.js';

/** The key behind which the next row opens. */
export const NEXT_ROW_KEY = '\n';

/**
 * The edits behind a line end that was typed. Formatting on typing is how the protocol lets Enter do more: it works in
 * every client, leaves the key itself alone, and comes after it, so that nothing is lost where the answer is late.
 */
export function nextRow(
  { open, review }: Reviewed,
  position: Position,
  key: string,
  now: Date,
  codec: PositionCodec,
): TextEdit[] {
  if (key !== NEXT_ROW_KEY) return [];
  const { content } = open;
  const at = codec.toOffset(content, position);
  return nextRowEdits(content, review.sections, timelinesIn(content, review.sections), at, now.getTime()).map(
    (edit) => toTextEdit(codec, content, edit),
  );
}

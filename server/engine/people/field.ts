/** Fields in front of people: "Author: Ann Lee", "Owner: Ann Lee and Bo Roe". */
import type { Prose } from '../prose.js';
import type { Span } from '../text.js';

/** How far back a field is looked for, in UTF-16 units; a row of names is hardly longer. */
const REACH = 200;

/**
 * The word of the field that leads up to a place, in lower case, with nothing but other names between; undefined where
 * there is none.
 *
 * @param at offsets in the prose text
 */
export function fieldBefore(prose: Prose, at: Span): string | undefined {
  const before = prose.text.slice(Math.max(0, at.start - REACH), at.start);
  // A pasted commit names its author, not the document's.
  if (/\bcommit [0-9a-f]{7,40}\b/.test(before)) return undefined;
  const field = /(?:^|[\s([])(\p{L}+)\s*:\s*((?:[^:;.\n]|\.(?=\S))*)$/u.exec(before);
  const between = field?.[2] ?? '';
  if (!field || /(?:^|[\s,(])(?!and\b|with\b|van\b|von\b|de\b)\p{Ll}/u.test(between)) return undefined;
  return field[1]?.toLowerCase();
}

/** Columns and fields that say whose an action item is. */
const OWNER =
  /^(?:action )?(?:owners?|owned by|assignees?|assigned(?: to)?|dris?|responsible(?: person)?)(?![\p{L}\p{N}])/iu;

/** "assigned to Ann", which needs no colon. */
const ASSIGNED = /(?:^|[\s([])(?:assigned to|owned by)\s*:?\s*(?:[@\p{Lu}][^:;.\n]*)?$/iu;

/** True where a mention stands for whoever has to act: in a column of owners, or behind "Owner:". */
export function isOwner(prose: Prose, at: Span): boolean {
  if (prose.cell && OWNER.test(prose.cell.header)) return true;
  if (ASSIGNED.test(prose.text.slice(Math.max(0, at.start - REACH), at.start))) return true;
  return OWNER.test(fieldBefore(prose, at) ?? '');
}

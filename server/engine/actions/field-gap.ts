import type { Document } from '../document.js';
import type { Fix } from '../finding.js';
import { promptOf, type Profile } from '../profile.js';
import { isProfileNamed } from '../missing-sections.js';
import type { SectionContext } from '../rule.js';
import { lineEnd, type Edit } from '../text.js';
import type { ActionField, ActionItem, ActionList, ActionWords } from './action-item.js';
import { actionSections, type ActionSection } from './read-actions.js';

/** The open items of a section that leave a field out. */
export interface FieldGap {
  readonly section: ActionSection['section'];
  /** How many items of the section are still to be done. */
  readonly open: number;
  readonly without: readonly ActionItem[];
  /** True where the profile that the author named, or a column of the section, asks for the field. */
  readonly asked: boolean;
  /** Puts words to fill in where the field is missing; made when asked for. */
  readonly edits: () => readonly Edit[];
}

/** How a field is asked for where it is missing. */
export interface FieldPrompt {
  readonly field: ActionField;
  /** The header of a new column. */
  readonly header: string;
  /** The words to fill in, in brackets. */
  readonly blank: string;
}

/** Every section whose open items lack a field, once. */
export function* fieldGaps(
  context: SectionContext,
  prompt: FieldPrompt,
  words: ActionWords,
): Generator<FieldGap> {
  const { document, sections, profile } = context;
  const askedByProfile = isProfileNamed(context) && asks(profile, prompt.field, words);
  for (const { section, lists } of actionSections(document, sections, words)) {
    const lacking = lists.map((list) => ({ list, items: openItems(list, profile) }));
    const open = lacking.flatMap(({ items }) => items);
    const without = open.filter(({ fields }) => !fields[prompt.field]);
    if (without.length === 0) continue;
    const asked = askedByProfile || lists.some(({ columns }) => columns.includes(prompt.field));
    const lacks = new Set(without);
    const edits = () =>
      lists.flatMap((list) =>
        editsFor(
          document,
          list,
          list.items.filter((item) => lacks.has(item)),
          prompt,
        ),
      );
    yield { section, open: open.length, without, asked, edits };
  }
}

/** How many of the open items, with the verb that goes with them: "All 4 open action items have". */
export function shareOf(without: number, open: number): string {
  if (open === 1) return 'The only open action item has';
  if (without === open) return `All ${String(open)} open action items have`;
  return `${String(without)} of ${String(open)} open action items ${without === 1 ? 'has' : 'have'}`;
}

/** The fix that asks for the field, where there is a place for it. */
export function fixesOf(title: string, gap: FieldGap): readonly Fix[] {
  const edits = gap.edits();
  return edits.length > 0 ? [{ title, edits, safe: false, fillIn: true }] : [];
}

/** The items that are to be done yet and that somebody wrote: a prompt of the template is none. */
export function openItems({ items }: ActionList, profile: Profile): readonly ActionItem[] {
  return items.filter(({ done, description }) => !done && !profile.prompts.has(promptOf(description.text)));
}

/** True where the action items of the profile's template have a column for the field. */
function asks(profile: Profile, field: ActionField, words: ActionWords): boolean {
  const body = profile.sections.find(({ role }) => role === 'action-items')?.body ?? '';
  const header = body.split('\n').find((line) => line.startsWith('|')) ?? '';
  return header.split('|').some((cell) => words.headers[field].test(cell.trim()));
}

function editsFor(
  document: Document,
  list: ActionList,
  without: readonly ActionItem[],
  prompt: FieldPrompt,
): readonly Edit[] {
  if (without.length === 0) return [];
  if (list.form === 'table' && !list.columns.includes(prompt.field))
    return newColumns(document, list, [prompt]);
  return without.flatMap((item): Edit[] => {
    const cell = item.blanks[prompt.field];
    if (cell) return [{ span: cell, text: cell.start === cell.end ? `${prompt.blank} ` : prompt.blank }];
    if (list.form === 'table') return [];
    const own = document.slice(item.span);
    const line = own.slice(0, lineEnd(own, item.description.span.end - item.span.start));
    const at = item.span.start + line.trimEnd().length;
    return [{ span: { start: at, end: at }, text: ` (${prompt.header.toLowerCase()}: ${prompt.blank})` }];
  });
}

/** Last columns with words to fill in; nothing where the rows are not closed, or of different lengths. */
export function newColumns(
  document: Document,
  { span, items }: ActionList,
  prompts: readonly FieldPrompt[],
): readonly Edit[] {
  if (prompts.length === 0) return [];
  const lines = [...document.slice(span).matchAll(/[^\r\n]+/g)];
  if (lines.some(([line]) => !/\|[ \t]*$/.test(line))) return [];
  const counts = new Set(lines.map(([line]) => line.replace(/\\\|/g, '').split('|').length));
  if (counts.size !== 1) return [];
  return lines.map((match, row) => {
    const at = span.start + match.index + match[0].trimEnd().length;
    const written = items.some((item) => item.span.start <= at && at <= item.span.end);
    const cells = prompts.map(({ header, blank }) =>
      row === 0 ? header : row === 1 ? '---' : written ? blank : '',
    );
    return { span: { start: at, end: at }, text: cells.map((cell) => ` ${cell} |`).join('') };
  });
}

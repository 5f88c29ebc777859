/** Turns lists of action items into tables, and gives tables the columns that they lack. */
import type { Document } from '../document.js';
import type { MarkdownNode } from '../markdown.js';
import type { Section } from '../outline.js';
import type { Edit, Span } from '../text.js';
import type { ActionField, ActionItem, ActionList, ActionWords } from './action-item.js';
import { newColumns } from './field-gap.js';
import { actionSections } from './read-actions.js';

/** A way to write the action items of a section in a table with a column for each field. */
export interface ActionLayout {
  readonly title: string;
  /** The list or table. */
  readonly span: Span;
  readonly headingSpan: Span;
  readonly edits: readonly Edit[];
}

type Column = Exclude<ActionField, 'state'>;

/** The columns besides the action itself, in order, by their headers. */
const COLUMNS: readonly (readonly [Column, string])[] = [
  ['owner', 'Owner'],
  ['due', 'Due'],
  ['priority', 'Priority'],
  ['kind', 'Type'],
  ['ticket', 'Ticket'],
];

/** A field with its label, as authors write it in brackets and in items below: "owner: Ledger team". */
const LABELLED: readonly (readonly [Column, RegExp])[] = [
  ['owner', /^(?:owners?|owned by|assignees?|assigned to|dri)\s?[:=]\s?(?=\S)/i],
  ['due', /^(?:(?:due(?: date)?|deadline|eta)\s?[:=]|due)\s?(?=\S)/i],
  ['priority', /^prio(?:rity)?\s?[:=]\s?(?=\S)/i],
  ['kind', /^(?:type|kind|category)\s?[:=]\s?(?=\S)/i],
  ['ticket', /^(?:tickets?|issues?|bugs?)\s?[:=]\s?(?=\S)/i],
];

/** What may be copied into a cell although it stands within a sentence, where it stays. */
const CLEAR: Readonly<Record<Column, RegExp>> = {
  owner: /^@[\w-]+$|^\p{Lu}[\w&/ -]* team$/u,
  due: /^\d{4}-\d\d-\d\d$/,
  priority: /^P[0-5]$/,
  kind: /^(?:prevent|detect|mitigate|process|repair)$/i,
  ticket: /^(?:[A-Z][A-Z0-9]+-\d+|#\d+|https?:\/\/\S+)$/,
};

/** Every list that can become a table without losing anything, and every table that lacks columns. */
export function* actionLayouts(
  document: Document,
  sections: readonly Section[],
  words: ActionWords,
): Generator<ActionLayout> {
  for (const { section, lists } of actionSections(document, sections, words))
    for (const list of lists) {
      const { span } = list;
      const { headingSpan } = section;
      if (list.form === 'list') {
        const edit = tableOf(document, list);
        if (edit) yield { title: 'Turn the list into a table', span, headingSpan, edits: [edit] };
      } else if (list.form === 'table') {
        const missing = COLUMNS.filter(([field]) => !list.columns.includes(field));
        const prompts = missing.map(([field, header]) => ({ field, header, blank: '' }));
        const edits = newColumns(document, list, prompts);
        if (edits.length > 0) yield { title: 'Add the missing columns', span, headingSpan, edits };
      }
    }
}

interface Row {
  readonly action: string;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  readonly done: boolean;
}

/** The edit that makes a table of a list; nothing where an item holds more than lines of text and a list of such. */
function tableOf(document: Document, { span, items }: ActionList): Edit | undefined {
  const index = document.indexAt(span.start);
  const block = document.blocks[index];
  if (block?.tree.kind !== 'list' || block.tree.children.length !== items.length) return undefined;
  const rows = block.tree.children.map((node, at) => rowOf(block.source, node, items[at]));
  const read = rows.filter((row) => row !== undefined);
  if (read.length === 0 || read.length < rows.length) return undefined;
  const tracked = read.some(({ done }) => done);
  const lines = [
    ['Action', ...COLUMNS.map(([, header]) => header), ...(tracked ? ['Status'] : [])],
    ...read.map(({ action, cells, done }) => [
      action,
      ...COLUMNS.map(([field]) => cells[field] ?? ''),
      ...(tracked ? [done ? 'Done' : 'Open'] : []),
    ]),
  ];
  return { span, text: spaced(document, span, drawn(lines)).replaceAll('\n', document.newline) };
}

/** The lines of a table whose columns stand in line. */
function drawn([header = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) =>
    Math.max(3, ...[header, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** With a blank line to each side where other text stands there, which a table would take for its own. */
function spaced(document: Document, { start, end }: Span, table: string): string {
  const before = document.slice({ start: Math.max(0, start - 200), end: start });
  const behind = document.slice({ start: end, end: Math.min(document.length, end + 200) });
  const lead = start === 0 || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(before) ? '' : '\n';
  const tail = /^[ \t]*(?:$|(?:\r\n|\n|\r)[ \t]*(?:$|\r\n|\n|\r))/.test(behind) ? '' : '\n';
  return `${lead}${table}${tail}`;
}

function rowOf(source: string, node: MarkdownNode, item: ActionItem | undefined): Row | undefined {
  const [first, ...others] = node.children;
  if (!item || first?.kind !== 'paragraph' || others.some(({ kind }) => kind !== 'list')) return undefined;
  const below = others.flatMap(({ children }) => children);
  if (below.some(({ children }) => children.length !== 1 || children[0]?.kind !== 'paragraph'))
    return undefined;
  const own = withoutFields(cellText(source, first));
  const cells: Partial<Record<Column, string>> = { ...own.cells };
  let { action } = own;
  for (const { children } of below) {
    const [paragraph] = children;
    const text = paragraph ? cellText(source, paragraph) : '';
    const field = labelled(text.replace(/^(\*\*|__)([^*_]{1,30})\1/, '$2'));
    if (field && cells[field[0]] === undefined) cells[field[0]] = field[1];
    else action += `<br>${text}`;
  }
  for (const [field] of COLUMNS) {
    const said = item.fields[field]?.text.replace(/^[[(–—: -]+|[\])]+$/g, '') ?? '';
    if (cells[field] === undefined && CLEAR[field].test(said)) cells[field] = said.replaceAll('|', '\\|');
  }
  return { action, cells, done: item.done };
}

/** The source of a paragraph in one line, with its bars escaped. */
function cellText(source: string, { start, end }: MarkdownNode): string {
  return source
    .slice(start, end)
    .split(/\r\n|\n|\r/)
    .map((line, index, lines) => (index < lines.length - 1 ? line.replace(/\\$/, '') : line).trim())
    .join(' ')
    .replace(/(\\.)|\|/g, (_, escaped: string | undefined) => escaped ?? '\\|');
}

/** Takes the priority off the head, and off the end the brackets that hold nothing but labelled fields. */
function withoutFields(text: string): Pick<Row, 'action' | 'cells'> {
  const cells: Partial<Record<Column, string>> = {};
  const priority = /^(?:\[(P[0-5])\]|(P[0-5]):) +(?=\S)/.exec(text);
  if (priority) cells.priority = priority[1] ?? priority[2] ?? '';
  let action = text.slice(priority?.[0].length ?? 0);
  for (;;) {
    const open = action.endsWith(')') ? action.lastIndexOf('(') : -1;
    if (open <= 0 || !/[ \t]/.test(action[open - 1] ?? '')) return { action, cells };
    const parts = action.slice(open + 1, -1).split(/[,;]/);
    const fields = parts.map((part) => labelled(part.trim()));
    const known = fields.filter((field) => field !== undefined);
    const names = new Set([...Object.keys(cells), ...known.map(([field]) => field)]);
    if (known.length < parts.length || names.size < Object.keys(cells).length + known.length)
      return { action, cells };
    for (const [field, value] of known) cells[field] = value;
    action = action.slice(0, open).trimEnd();
  }
}

function labelled(text: string): readonly [Column, string] | undefined {
  for (const [field, label] of LABELLED) {
    const match = label.exec(text);
    if (match) return [field, text.slice(match[0].length).trim()];
  }
  return undefined;
}

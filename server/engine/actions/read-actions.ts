import type { Block } from '../blocks.js';
import type { Document } from '../document.js';
import type { MarkdownNode } from '../markdown.js';
import { blocksIn, outermost } from '../section-prose.js';
import type { Section } from '../outline.js';
import { toSource, type Prose } from '../prose.js';
import { proseOf } from '../prose-reader.js';
import { contains, shift, type Span } from '../text.js';
import {
  ACTION_FIELDS,
  type ActionField,
  type ActionItem,
  type ActionList,
  type ActionPart,
  type ActionWords,
} from './action-item.js';

/** Lists nested deeper than this hold no action items of their own. */
const DEEPEST = 6;

const caches = new WeakMap<ActionWords, WeakMap<Block, ActionList | undefined>>();

/** An action-items section, and what it lists; spans count from the start of the document. */
export interface ActionSection {
  readonly section: Section;
  readonly lists: readonly ActionList[];
}

/** The outermost action-items sections in order, with the tables, lists and tracked paragraphs in them. */
export function actionSections(
  document: Document,
  sections: readonly Section[],
  words: ActionWords,
): readonly ActionSection[] {
  const made = known.get(sections);
  if (made?.words === words && made.document === document) return made.found;
  const found = outermost(sections, 'action-items').map((section) => ({
    section,
    lists: [...listsIn(document, section, sections, words)],
  }));
  known.set(sections, { document, words, found });
  return found;
}

/** Every rule on action items asks for them, once per review. */
const known = new WeakMap<
  readonly Section[],
  { readonly document: Document; readonly words: ActionWords; readonly found: readonly ActionSection[] }
>();

/** The heading of a single item: "AI-1: Reject small pools", "Action 2. Page on a full pool". */
const NUMBERED =
  /^(?:AI|action(?: item)?|task|follow[- ]?up)[- #]{0,2}\d{1,4}[ \t]{0,3}[:.)–—-][ \t]*(?=\p{L})/iu;

function* listsIn(
  document: Document,
  section: Section,
  sections: readonly Section[],
  words: ActionWords,
): Generator<ActionList> {
  const headed = sections.filter(
    ({ form, heading, span }) =>
      form === 'heading' && NUMBERED.test(heading) && contains(section.body, span) && span !== section.span,
  );
  for (const own of headed) {
    const item = headedItem(document, own, words);
    yield { form: 'paragraph', span: own.span, items: [item], columns: [] };
  }
  for (const { block, start } of blocksIn(document, section)) {
    if (headed.some(({ span }) => span.start <= start && start < span.end)) continue;
    const list = actionsOf(block, words);
    if (!list) continue;
    const items = list.items
      .map((item) => placed(item, start))
      .filter((item) => contains(section.body, item.span));
    if (items.length > 0) yield { ...list, span: shift(list.span, start), items };
  }
}

/** The item that a heading opens: what stands below it tells its fields. */
function headedItem(document: Document, own: Section, words: ActionWords): ActionItem {
  const { heading, headingSpan, span } = own;
  const below = [...blocksIn(document, own)].flatMap(({ block }) => proseOf(block));
  const fields = below
    .map((prose) => inlineFields(prose.text, span, words))
    .reduce((all, found) => ({ ...found, ...all }), inlineFields(heading.replace(NUMBERED, ''), span, words));
  return {
    span,
    description: { text: heading.replace(NUMBERED, ''), span: headingSpan },
    fields,
    blanks: {},
    text: [heading, ...below.map(({ text }) => text)].join('\n'),
    done: words.done.test(fields.state?.text ?? ''),
  };
}

function placed(item: ActionItem, by: number): ActionItem {
  const part = ({ text, span }: ActionPart): ActionPart => ({ text, span: shift(span, by) });
  const fields = ACTION_FIELDS.flatMap((field) => {
    const found = item.fields[field];
    return found ? [[field, part(found)] as const] : [];
  });
  const blanks = ACTION_FIELDS.flatMap((field) => {
    const blank = item.blanks[field];
    return blank ? [[field, shift(blank, by)] as const] : [];
  });
  return {
    ...item,
    span: shift(item.span, by),
    description: part(item.description),
    fields: Object.fromEntries(fields),
    blanks: Object.fromEntries(blanks),
  };
}

/** The action items that a block would hold in an action-items section; offsets count from the block. Kept per block. */
export function actionsOf(block: Block, words: ActionWords): ActionList | undefined {
  let cache = caches.get(words);
  if (!cache) caches.set(words, (cache = new WeakMap()));
  if (!cache.has(block)) cache.set(block, readBlock(block, words));
  return cache.get(block);
}

function readBlock(block: Block, words: ActionWords): ActionList | undefined {
  const span = { start: block.tree.start, end: block.tree.end };
  switch (block.tree.kind) {
    case 'table':
      return readTable(block, span, words);
    case 'list': {
      const items = [...readList(block, block.tree, words, 0)];
      return { form: 'list', span, items, columns: [] };
    }
    case 'paragraph': {
      const item = itemOf(proseOf(block), span, false, words);
      // A link alone may lead anywhere; prose is an action item where it names a ticket.
      return item?.fields.ticket && words.inline.ticket.test(item.text)
        ? { form: 'paragraph', span, items: [item], columns: [] }
        : undefined;
    }
    default:
      return undefined;
  }
}

function readTable(block: Block, span: Span, words: ActionWords): ActionList | undefined {
  const [header, ...rows] = block.tree.children;
  const texts = new Map(proseOf(block).map((prose) => [cellKey(prose.cell), prose.text.trim()]));
  const headers = (header?.children ?? []).map((_, column) => texts.get(`0 ${String(column)}`) ?? '');
  const columns = headers.map((text) => ACTION_FIELDS.find((field) => words.headers[field].test(text)));
  const named = headers.findIndex((text, at) => !columns[at] && words.headers.description.test(text));
  const known = columns.some((column) => column !== undefined);
  const described =
    named >= 0 ? named : known ? headers.findIndex((text, at) => !columns[at] && /\p{L}{3}/u.test(text)) : -1;
  if (described < 0) return undefined;
  const items = rows.flatMap((row, index): ActionItem[] => {
    const part = (column: number): ActionPart => ({
      text: texts.get(`${String(index + 1)} ${String(column)}`) ?? '',
      span: contentOf(block.source, row.children[column] ?? row),
    });
    const description = part(described);
    if (!/\p{L}/u.test(description.text)) return [];
    const cells = columns.flatMap((field, column) => (field ? [[field, part(column)] as const] : []));
    const fields = cells.filter(([, { text }]) => !words.blank.test(text));
    const blanks = cells
      .filter(([, { text }]) => words.blank.test(text))
      .map(([field, { span: at }]) => [field, at]);
    const text = headers.map((_, column) => part(column).text).join(' | ');
    const own = Object.fromEntries(fields) as ActionItem['fields'];
    return [
      {
        span: { start: row.start, end: row.end },
        description,
        fields: { ...inlineFields(description.text, description.span, words), ...own },
        blanks: Object.fromEntries(blanks) as ActionItem['blanks'],
        text,
        done: words.done.test(own.state?.text ?? ''),
      },
    ];
  });
  return { form: 'table', span, items, columns: columns.filter((column) => column !== undefined) };
}

function cellKey(cell: Prose['cell']): string {
  return cell ? `${String(cell.row)} ${String(cell.column)}` : '';
}

/** What stands in a cell, without its pipes and padding; behind the first blank where it is empty. */
function contentOf(source: string, { start, end }: MarkdownNode): Span {
  const cell = source.slice(start, end);
  const inner = cell.replace(/^\|/, '').replace(/\|$/, '');
  const padding = /^[ \t]*/.exec(inner)?.[0].length ?? 0;
  const content = inner.trim();
  const lead = (cell.startsWith('|') ? 1 : 0) + (content ? padding : Math.min(1, padding));
  return { start: start + lead, end: start + lead + content.length };
}

/** The items of a list. An item that only announces the list below it ("Prevention:") gives way to that. */
function* readList(
  block: Block,
  list: MarkdownNode,
  words: ActionWords,
  level: number,
): Generator<ActionItem> {
  if (level > DEEPEST) return;
  const prose = proseOf(block);
  for (const node of list.children) {
    const inside = prose.slice(firstAt(prose, node.start), firstAt(prose, node.end));
    const nested = node.children.filter(({ kind }) => kind === 'list');
    const [first] = inside;
    const opens = first && nested[0] && startOf(first) < nested[0].start ? first.text.trim() : '';
    if (nested.length > 0 && (opens === '' || /:$/.test(opens))) {
      for (const below of nested) yield* readList(block, below, words, level + 1);
      continue;
    }
    const checked = node.detail?.endsWith('true') ?? false;
    const item = itemOf(inside, { start: node.start, end: node.end }, checked, words);
    if (item) yield item;
  }
}

function itemOf(
  inside: readonly Prose[],
  span: Span,
  checked: boolean,
  words: ActionWords,
): ActionItem | undefined {
  const [first] = inside;
  if (!first || !/\p{L}/u.test(first.text)) return undefined;
  const description = {
    text: first.text.trim(),
    span: toSource(first, { start: 0, end: first.text.length }),
  };
  const fields = inside
    .map((prose) => inlineFields(prose.text, span, words, prose))
    .reduce((all, found) => ({ ...found, ...all }), {});
  const linked = inside.flatMap(({ pieces }) => pieces).find(({ wrap }) => wrap?.kind === 'link');
  const ticket =
    fields.ticket ??
    (linked && { text: linked.wrap?.url ?? '', span: { start: linked.start, end: linked.end } });
  return {
    span,
    description,
    fields: ticket ? { ...fields, ticket } : fields,
    blanks: {},
    text: inside.map(({ text }) => text).join('\n'),
    done: checked || words.done.test(fields.state?.text ?? ''),
  };
}

/** The fields that a text names in passing; their spans are those of the prose, else of the whole. */
function inlineFields(text: string, span: Span, words: ActionWords, prose?: Prose): ActionItem['fields'] {
  const found = ACTION_FIELDS.flatMap((field): [ActionField, ActionPart][] => {
    const match = words.inline[field].exec(text);
    if (!match) return [];
    const at = { start: match.index, end: match.index + match[0].length };
    return [[field, { text: match[0].trim(), span: prose ? toSource(prose, at) : span }]];
  });
  return Object.fromEntries(found);
}

function startOf(prose: Prose): number {
  return prose.pieces[0]?.start ?? 0;
}

/** The index of the first run of prose that begins at the offset of the block or behind it. */
function firstAt(prose: readonly Prose[], offset: number): number {
  let low = 0;
  let high = prose.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = prose[middle];
    if (run && startOf(run) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Block } from './blocks.js';
import type { Document } from './document.js';
import type { MarkdownNode } from './markdown.js';
import type { Profile, SectionRole } from './profile.js';
import { toSource } from './prose.js';
import { proseOf } from './prose-reader.js';
import { RunMemory } from './runs.js';
import { shift, type Span } from './text.js';

/** How a section is announced: a heading, or a label such as `**Root cause:**` or `4. Timeline` at the head of a paragraph or list item. */
export type SectionForm = 'heading' | 'label';

/** A part of the document under one heading or label; offsets count from the start of the document. */
export interface Section {
  readonly role?: SectionRole;
  /** The words of the heading or label, without markup. */
  readonly heading: string;
  readonly headingSpan: Span;
  /** The heading and all that belongs to it, subsections included. */
  readonly span: Span;
  /** What stands below the heading. */
  readonly body: Span;
  /** 1 to 6 for headings; labels lie below every heading and have 7. */
  readonly depth: number;
  readonly form: SectionForm;
}

/** A heading or label in a block; offsets count from the block. */
interface Announcement {
  readonly heading: string;
  readonly span: Span;
  /** Where the body begins. */
  readonly bodyStart: number;
  /** Where the list item ends that the label opens; absent where nothing in the block ends it. */
  readonly itemEnd?: number;
  readonly depth: number;
  readonly form: SectionForm;
}

/**
 * How the words of a heading are read: by what they mean in any document, by what they mean in a postmortem ("Why"), or
 * by what they mean below the title of one, where they would name the whole document at its top ("Postmortem").
 */
export type Reading = 'anywhere' | 'postmortem' | 'part';

/** Tells the role of a section from the words of its heading. */
export type RoleFinder = (heading: string, reading: Reading) => SectionRole | undefined;

/** An announcement at its place in the document. */
interface PlacedAnnouncement {
  readonly announcement: Announcement;
  /** Offset of the block. */
  readonly start: number;
  readonly role: SectionRole | undefined;
}

const LABEL_DEPTH = 7;

const announcements = new RunMemory((block) => announce(block));

/** The sections of a document in order. Labels count only where they name a role, for bold words open many paragraphs. */
export function outline(
  document: Document,
  roleOf: RoleFinder,
  reading: Exclude<Reading, 'part'>,
): readonly Section[] {
  const open: PlacedAnnouncement[] = [];
  for (const { item: announcement, start } of announcements.in(document)) {
    const role = roleOf(announcement.heading, reading);
    if (announcement.form === 'heading' || role !== undefined) open.push({ announcement, start, role });
  }
  const ends = endsOf(open, document.length);
  const title = open.findIndex(({ announcement }) => announcement.form === 'heading');
  return open.map((placed, index) => {
    const { announcement, start } = placed;
    const end = ends[index] ?? document.length;
    const mayBePart = reading === 'postmortem' && placed.role === undefined && index > title;
    const part = mayBePart ? roleOf(announcement.heading, 'part') : undefined;
    const role = placed.role ?? (part && !holdsRole(open, index, end) ? part : undefined);
    const section = {
      heading: announcement.heading,
      headingSpan: shift(announcement.span, start),
      span: { start: start + announcement.span.start, end },
      body: { start: Math.min(end, start + announcement.bodyStart), end },
      depth: announcement.depth,
      form: announcement.form,
    };
    return role === undefined ? section : { ...section, role };
  });
}

/** Where each section ends: at the next announcement of its depth or above, or with its list item. */
function endsOf(open: readonly PlacedAnnouncement[], length: number): readonly number[] {
  const next: number[] = Array<number>(LABEL_DEPTH + 1).fill(length);
  const ends = open.toReversed().map(({ announcement, start }) => {
    const { itemEnd, depth, span } = announcement;
    const limit = itemEnd === undefined ? length : start + itemEnd;
    const end = Math.min(limit, ...next.slice(0, depth + 1));
    next[depth] = start + span.start;
    return end;
  });
  return ends.reverse();
}

/** True where a section inside the one at the index has a role of its own. */
function holdsRole(open: readonly PlacedAnnouncement[], index: number, end: number): boolean {
  for (let at = index + 1; at < open.length; at++) {
    const inner = open[at];
    if (!inner || inner.start + inner.announcement.span.start >= end) return false;
    if (inner.role !== undefined) return true;
  }
  return false;
}

function* announce(block: Block): Generator<Announcement> {
  if (block.tree.kind === 'heading') {
    const prose = proseOf(block)[0];
    const { start, end, depth = 1 } = block.tree;
    yield {
      heading: prose?.text.trim() ?? '',
      span: { start, end },
      bodyStart: block.source.length,
      depth,
      form: 'heading',
    };
    return;
  }
  for (const prose of proseOf(block)) {
    if (prose.place !== 'paragraph' || prose.quoted) continue;
    const label = labelAt(block, prose.text);
    const first = prose.pieces[0];
    const opener = label && first && openerAt(block.tree, first.start);
    if (!label || !opener) continue;
    const { start, itemEnd } = opener;
    const end = Math.max(opener.end, toSource(prose, { start: 0, end: label.length }).end);
    yield {
      heading: label.replace(/[\s:]+$/, ''),
      span: { start, end },
      bodyStart: end,
      ...(itemEnd === undefined ? {} : { itemEnd }),
      depth: LABEL_DEPTH,
      form: 'label',
    };
  }
}

/** The label at the head of a paragraph: up to six words and a colon, or a short paragraph that is all of it. */
function labelAt(block: Block, text: string): string | undefined {
  const label =
    /^[^:.!?\n]{2,60}:/.exec(text)?.[0] ?? (text.length <= 60 && !/[.!?]$/.test(text) ? text : undefined);
  return label && label.trim().split(/\s+/).length <= 7 ? label : undefined;
}

/**
 * What makes the text at the offset a label: bold type, or a place as the first line of a list item that has more
 * below it ("4. Timeline" with the events as a list of its own).
 */
function openerAt(
  tree: MarkdownNode,
  offset: number,
): { start: number; end: number; itemEnd?: number } | undefined {
  let item: MarkdownNode | undefined;
  let nodes: readonly MarkdownNode[] = [tree];
  for (;;) {
    const node = nodes.find((child) => child.start <= offset && offset < child.end);
    if (node?.kind === 'listItem') item = node.children.length > 1 && node.children[0] ? node : undefined;
    const itemEnd = item ? { itemEnd: item.end } : {};
    if (node?.kind === 'strong') return { start: node.start, end: node.end, ...itemEnd };
    if (node?.kind === 'paragraph' && item?.children[0] === node)
      return { start: node.start, end: offset, ...itemEnd };
    if (!node) return undefined;
    nodes = node.children;
  }
}

/** A role finder that knows the headings of a profile and, where that has none, the headings that people use. */
export function roleFinder(profile: Profile | undefined, customary: RoleFinder): RoleFinder {
  const own = new Map<string, SectionRole>();
  for (const section of profile?.sections ?? []) {
    if (section.role === undefined) continue;
    for (const name of [section.heading, ...section.aliases]) own.set(plainHeading(name), section.role);
  }
  // Headings come and go while they are typed; what is kept stays small.
  const byReading = { anywhere: new Map(), postmortem: new Map(), part: new Map() } as Readonly<
    Record<Reading, Map<string, SectionRole | 'none'>>
  >;
  return (heading, reading) => {
    const known = byReading[reading];
    let role = known.get(heading);
    if (role === undefined) {
      if (known.size > 10_000) known.clear();
      const plain = plainHeading(heading);
      known.set(heading, (role = own.get(plain) ?? customary(plain, reading) ?? 'none'));
    }
    return role === 'none' ? undefined : role;
  };
}

/** A heading as it is compared: lower case, without numbers, brackets, emoji, colons and what stands behind a dash. */
export function plainHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/^\s*(?:[0-9]+(?:\.[0-9]+)*|[ivx]+|[a-z])[.)]\s+/, '')
    .replace(/[^\p{L}\p{N}'&/? -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The innermost section that holds the offset. */
export function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  return sections.findLast((section) => section.span.start <= offset && offset < section.span.end);
}

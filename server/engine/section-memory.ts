/** What is made of one section and stays valid as long as all that it was made of stays. */
import type { Block } from './blocks.js';
import type { Document } from './document.js';
import type { Section } from './outline.js';
import type { Profile, SectionRole } from './profile.js';
import type { SectionContext } from './rule.js';
import { outermost } from './section-prose.js';
import { daysEnd } from './timeline/days.js';

/** An outermost section of a role, seen without the rest of the document. */
export interface SectionScope {
  /** The section, and those that lie inside. */
  readonly sections: readonly [Section, ...Section[]];
  /** Offset at which the last of them ends. */
  readonly end: number;
}

/** The outermost sections of a role in order, each with what lies inside; the days of a timeline belong to it. */
export function* scopesOf(sections: readonly Section[], role: SectionRole): Generator<SectionScope> {
  const found = new Set(outermost(sections, role));
  if (found.size === 0) return;
  for (const [index, section] of sections.entries()) {
    if (!found.has(section)) continue;
    const end = role === 'timeline' ? daysEnd(sections, index) : section.span.end;
    let last = index + 1;
    while ((sections[last]?.span.start ?? Infinity) < end) last++;
    yield { sections: [section, ...sections.slice(index + 1, last)], end };
  }
}

interface Kept<T> {
  readonly scope: SectionScope;
  /** The blocks in which the section stands, and one to each side. */
  readonly blocks: readonly Block[];
  /** Offset of the section in its first block. */
  readonly offset: number;
  readonly frontMatter: Block | undefined;
  readonly newline: string;
  readonly made: T;
}

/** What was made of a section, and how far the section has moved since, in UTF-16 units. */
export interface Remembered<T> {
  readonly made: T;
  readonly by: number;
}

/**
 * Remembers one value per section. A value may be made of nothing but the section's own text with a block to each side,
 * the sections inside, the front matter and the kind of line ends; its offsets are those of the time when it was made.
 */
export class SectionMemory<T> {
  readonly #kept = new WeakMap<Block, Kept<T>[]>();

  get(document: Document, scope: SectionScope, make: () => T): Remembered<T> {
    const [{ span }] = scope.sections;
    const first = document.indexAt(span.start);
    const block = document.blocks[first];
    if (!block) return { made: make(), by: 0 };
    const offset = span.start - (document.starts[first] ?? 0);
    const row = this.#kept.get(block) ?? [];
    const at = row.findIndex((kept) => kept.offset === offset);
    const kept = row[at];
    if (kept && holds(kept, document, scope, first))
      return { made: kept.made, by: span.start - kept.scope.sections[0].span.start };
    const { frontMatter, newline } = document;
    const blocks = [...around(document, scope, first)];
    const fresh = { scope, blocks, offset, frontMatter, newline, made: make() };
    if (at < 0) row.push(fresh);
    else row[at] = fresh;
    this.#kept.set(block, row);
    return { made: fresh.made, by: 0 };
  }
}

/** What stands in front of a section or behind it can decide about blank lines. */
function* around(document: Document, { end }: SectionScope, first: number): Generator<Block> {
  for (let index = Math.max(0, first - 1); index < document.blocks.length; index++) {
    const block = document.blocks[index];
    if (block) yield block;
    if (index > first && (document.starts[index] ?? 0) >= end) return;
  }
}

function holds(kept: Kept<unknown>, document: Document, scope: SectionScope, first: number): boolean {
  if (kept.frontMatter !== document.frontMatter || kept.newline !== document.newline) return false;
  if (!sameSections(kept.scope, scope)) return false;
  let known = 0;
  for (const block of around(document, scope, first)) if (block !== kept.blocks[known++]) return false;
  return known === kept.blocks.length;
}

/** Whether the sections are the same ones at another place; their words follow from the blocks. */
function sameSections(a: SectionScope, b: SectionScope): boolean {
  const by = b.sections[0].span.start - a.sections[0].span.start;
  return (
    b.end - a.end === by &&
    a.sections.length === b.sections.length &&
    a.sections.every((section, index) => {
      const other = b.sections[index];
      return (
        other !== undefined &&
        section.role === other.role &&
        section.depth === other.depth &&
        section.span.start + by === other.span.start &&
        section.span.end + by === other.span.end &&
        section.body.start + by === other.body.start
      );
    })
  );
}

/** What may be asked of a section whatever the settings. */
type SectionReading = Omit<SectionContext, 'settings'>;

/**
 * Makes a reader of what sections say, for document rules that ask many sections at every keystroke. What it reads may
 * hold no offsets, for sections move.
 */
export function sectionFacts<T>(
  read: (context: SectionReading, section: Section) => T,
): (context: SectionReading, role: SectionRole) => readonly SectionFact<T>[] {
  const memories = new WeakMap<Profile, SectionMemory<T>>();
  return ({ document, sections, profile }, role) => {
    let memory = memories.get(profile);
    if (!memory) memories.set(profile, (memory = new SectionMemory()));
    const kept = memory;
    return Array.from(scopesOf(sections, role), (scope) => {
      const [section] = scope.sections;
      const context = { document, sections: scope.sections, profile };
      return { section, fact: kept.get(document, scope, () => read(context, section)).made };
    });
  };
}

/** What an outermost section says. */
export interface SectionFact<T> {
  readonly section: Section;
  readonly fact: T;
}

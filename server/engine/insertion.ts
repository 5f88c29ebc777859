import type { Document } from './document.js';
import { plainHeading, type Section } from './outline.js';
import type { Profile, ProfileSection, SectionRole } from './profile.js';
import { sectionLines, withSubsections } from './template.js';
import { type Edit } from './text.js';

/** The edit that inserts the profile's section of a role at its place; nothing where the profile has no such section. */
export function insertSection(
  document: Document,
  sections: readonly Section[],
  profile: Profile,
  role: SectionRole,
): Edit | undefined {
  const index = profile.sections.findIndex((section) => section.role === role);
  return insertSectionAt(document, sections, profile, index, (lines) => lines);
}

/**
 * The edit that inserts the section of the profile at the index, with what lies below it, at its place and under a
 * heading of the level that its neighbours have.
 *
 * @param rendered what becomes of the lines of the section, such as a snippet with tab stops
 */
export function insertSectionAt(
  document: Document,
  sections: readonly Section[],
  profile: Profile,
  index: number,
  rendered: (lines: readonly string[]) => readonly string[],
): Edit | undefined {
  const wanted = profile.sections[index];
  if (!wanted) return undefined;
  const headings = sections.filter((section) => section.form === 'heading');
  const before = profile.sections.slice(0, index).toReversed();
  const after = profile.sections.slice(index + 1);
  const previous = firstPresent(before, headings);
  const next = firstPresent(after, headings);
  const at = previous?.span.end ?? next?.span.start ?? document.length;
  const depth = (previous ?? next)?.depth ?? usualDepth(headings, wanted);
  const lines = withSubsections(profile, index).flatMap((section, place) => [
    ...(place > 0 ? [''] : []),
    ...sectionLines({ ...section, depth: Math.min(6, section.depth - wanted.depth + depth) }),
  ]);
  const text = `${rendered(lines).join('\n')}\n`;
  return { span: { start: at, end: at }, text: spaced(document, at, text) };
}

/** The section in the document that stands for the first of the profile's sections that it has at all. */
function firstPresent(
  candidates: readonly ProfileSection[],
  headings: readonly Section[],
): Section | undefined {
  for (const candidate of candidates) {
    const present = headings.findLast((section) => section.depth > 1 && standsFor(section, candidate));
    if (present) return present;
  }
  return undefined;
}

/** True where a section of a document is the one that the profile asks for: by its role, or by its words. */
function standsFor(section: Section, { role, heading, aliases }: ProfileSection): boolean {
  if (role !== undefined && section.role !== undefined) return section.role === role;
  const words = plainHeading(section.heading);
  return [heading, ...aliases].some((name) => plainHeading(name) === words);
}

/** The indices of the sections in the profile that the document lacks; what lies below them comes with them. */
export function missingSections(sections: readonly Section[], profile: Profile): readonly number[] {
  return profile.sections.flatMap((wanted, index) =>
    wanted.depth === 2 && !sections.some((section) => standsFor(section, wanted)) ? [index] : [],
  );
}

/** The depth of the sections that the document has, else that of the template. */
function usualDepth(headings: readonly Section[], wanted: ProfileSection): number {
  const depths = headings.filter((section) => section.role !== undefined).map((section) => section.depth);
  return depths.length > 0 ? Math.min(...depths) : wanted.depth;
}

/** The text with one blank line to each side, and the line ends of the document. */
function spaced(document: Document, at: number, text: string): string {
  const newline = document.newline;
  const before = document.slice({ start: Math.max(0, at - 4), end: at });
  const behind = document.slice({ start: at, end: at + 1 });
  const ends = (before.match(/\r\n|\n|\r/g) ?? []).length;
  const lead =
    at === 0
      ? ''
      : /(?:\r\n|\n|\r)\s*(?:\r\n|\n|\r)$/.test(before)
        ? ''
        : ends > 0 && /[\r\n]$/.test(before)
          ? '\n'
          : '\n\n';
  const tail = behind === '' ? '' : '\n';
  return `${lead}${text}${tail}`.replaceAll('\n', newline);
}

/** The edit that puts a paragraph at the end of a section, behind a blank line. */
export function appendTo(document: Document, section: Section, text: string): Edit {
  const body = document.slice(section.body);
  const at = section.body.start + body.trimEnd().length;
  const newline = document.newline;
  return { span: { start: at, end: at }, text: `\n\n${text}`.replaceAll('\n', newline) };
}

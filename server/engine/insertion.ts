import type { Document } from './document.js';
import type { Section } from './outline.js';
import type { Profile, ProfileSection, SectionRole } from './profile.js';
import { lineEnding, type Edit } from './text.js';

/** The edit that inserts the profile's section of a role at its place; nothing where the profile has no such section. */
export function insertSection(
  document: Document,
  sections: readonly Section[],
  profile: Profile,
  role: SectionRole,
): Edit | undefined {
  const index = profile.sections.findIndex((section) => section.role === role);
  const wanted = profile.sections[index];
  if (!wanted) return undefined;
  const headings = sections.filter((section) => section.form === 'heading');
  const before = profile.sections.slice(0, index).toReversed();
  const after = profile.sections.slice(index + 1);
  const previous = firstPresent(before, headings);
  const next = firstPresent(after, headings);
  const at = previous?.span.end ?? next?.span.start ?? document.length;
  const depth = (previous ?? next)?.depth ?? usualDepth(headings, wanted);
  return { span: { start: at, end: at }, text: spaced(document, at, render(wanted, depth)) };
}

/** The section in the document that stands for the first of the profile's sections that it has at all. */
function firstPresent(
  candidates: readonly ProfileSection[],
  headings: readonly Section[],
): Section | undefined {
  for (const { role } of candidates) {
    const present = role && headings.findLast((section) => section.role === role && section.depth > 1);
    if (present) return present;
  }
  return undefined;
}

/** The depth of the sections that the document has, else that of the template. */
function usualDepth(headings: readonly Section[], wanted: ProfileSection): number {
  const depths = headings.filter((section) => section.role !== undefined).map((section) => section.depth);
  return depths.length > 0 ? Math.min(...depths) : wanted.depth;
}

function render(section: ProfileSection, depth: number): string {
  return `${'#'.repeat(depth)} ${section.heading}\n\n${section.body}\n`;
}

/** The text with one blank line to each side, and the line ends of the document. */
function spaced(document: Document, at: number, text: string): string {
  const newline = lineEnding(document.text);
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
  const newline = lineEnding(document.text);
  return { span: { start: at, end: at }, text: `\n\n${text}`.replaceAll('\n', newline) };
}

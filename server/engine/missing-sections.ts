import type { Fix } from './finding.js';
import { insertSection } from './insertion.js';
import type { ProfileSection, SectionRole } from './profile.js';
import type { DocumentContext, SectionContext } from './rule.js';
import type { Span } from './text.js';

/** A document with fewer parts is a sketch, and is not told what else it needs. */
const STARTED = 3;

/** The sections that the profile requires and the document lacks; none while the document is a sketch. */
export function missingSections({ sections, profile }: DocumentContext): readonly ProfileSection[] {
  const roles = new Set(sections.flatMap(({ role }) => role ?? []));
  if (roles.size < STARTED) return [];
  return profile.sections.filter(({ role, required }) => required && role !== undefined && !roles.has(role));
}

/** The fix that inserts a section of the profile; none where the profile has no such section. */
export function insertingFix(
  { document, sections, profile }: DocumentContext,
  role: SectionRole,
  title: string,
): readonly Fix[] {
  const edit = insertSection(document, sections, profile, role);
  return edit ? [{ title, edits: [edit], safe: false }] : [];
}

/** The first heading, on which stands what is said of the whole document; the very start where there is none. */
export function titleSpan({ sections }: DocumentContext): Span {
  const title = sections.find((section) => section.form === 'heading');
  return title?.headingSpan ?? { start: 0, end: 0 };
}

/**
 * True where the front matter or the settings name the profile. Where it was only the one that fits best, what its
 * template asks for is a proposal.
 */
export function isProfileNamed({ document, profile, settings }: SectionContext): boolean {
  if (settings.profile === profile.id) return true;
  return document.fields.some(({ key, value }) => key === 'profile' && value === profile.id);
}

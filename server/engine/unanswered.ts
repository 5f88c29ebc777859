import type { Section } from './outline.js';
import { promptOf, type SectionRole } from './profile.js';
import type { SectionContext } from './rule.js';
import { answersIn, outermost, proseIn } from './section-prose.js';

const EMPTY_ITEM = /^[ \t]*(?:\d+[.)]|[-*+])[ \t]*$/gm;

/**
 * The sections of a role in which nothing is written yet. Where a prompt of the template still stands, that is reported
 * as such, and the section is left out here.
 *
 * @param noAnswer matches a whole text that says nothing: "TBD", "n/a"
 */
export function* unansweredSections(
  { document, sections, profile }: SectionContext,
  role: SectionRole,
  noAnswer: RegExp,
): Generator<Section> {
  for (const section of outermost(sections, role)) {
    if (!answersIn(document, section, profile, noAnswer).next().done) continue;
    // Figures, pictures and links may be the whole answer; the numbers of an empty list are none.
    const written = document.slice(section.body).replace(EMPTY_ITEM, '');
    if (/\d|!\[|https?:/.test(written)) continue;
    const runs = [...proseIn(document, section)];
    if (!runs.some(({ text }) => profile.prompts.has(promptOf(text)))) yield section;
  }
}

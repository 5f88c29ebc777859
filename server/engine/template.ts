import { frontMatterValue } from './frontmatter.js';
import type { Profile, ProfileSection } from './profile.js';
import { snippetText, withTabStops } from './tab-stops.js';

/** What is known of an incident when its postmortem is begun; what is empty is asked for by a tab stop. */
export interface Incident {
  readonly title: string;
  /** Such as `INC-4711`. */
  readonly id: string;
  /** Such as `SEV-2`. */
  readonly severity: string;
  /** When it started, in ISO 8601 with a zone. */
  readonly started: string;
}

/** An incident of which nothing is known yet. */
export const UNKNOWN_INCIDENT: Incident = { title: '', id: '', severity: '', started: '' };

/** The fields of the front matter, and what stands in them until they are filled in. */
const FIELDS = [
  { key: 'incident', of: 'id', prompt: 'INC-XXXX' },
  { key: 'severity', of: 'severity', prompt: 'SEV-X' },
  { key: 'started', of: 'started', prompt: 'YYYY-MM-DD HH:MM' },
] as const;

/** A whole postmortem as a snippet: front matter, title, and every section with its prompts as tab stops. */
export function templateOf(profile: Profile, incident: Incident): string {
  let stop = 1;
  const fields = FIELDS.map(({ key, of, prompt }) => {
    const value = incident[of].trim();
    return `${key}: ${value ? snippetText(frontMatterValue(value)) : `\${${stop++}:${prompt}}`}`;
  });
  const head = ['---', `profile: ${profile.id}`, ...fields, '---', ''];
  const [title, ...sections] = bodyLines(profile);
  const known = incident.title.replace(/\s+/g, ' ').trim();
  const heading = known ? `# ${snippetText(known)}` : withTabStops([title ?? ''], stop++)[0];
  return [...head, heading ?? '', ...withTabStops(sections, stop)].join('\n');
}

/** The lines of a section: heading and body. */
export function sectionLines(section: ProfileSection): readonly string[] {
  const heading = `${'#'.repeat(section.depth)} ${section.heading}`;
  return section.body ? [heading, '', ...section.body.split('\n')] : [heading];
}

/** The section at the index with those that lie below it. */
export function withSubsections(profile: Profile, index: number): readonly ProfileSection[] {
  const [first, ...rest] = profile.sections.slice(index);
  if (!first) return [];
  const next = rest.findIndex((section) => section.depth <= first.depth);
  return [first, ...(next < 0 ? rest : rest.slice(0, next))];
}

function bodyLines(profile: Profile): readonly string[] {
  return profile.sections.flatMap((section) => [...sectionLines(section), '']);
}

/**
 * The name of a new postmortem's file.
 *
 * @param pattern a path from the folder, with `{date}`, `{incident}` and `{title}`; what is empty leaves no gap
 * @param incident gives the date by its start, or `today`, in `YYYY-MM-DD`, where that is not known
 */
export function fileNameOf(pattern: string, incident: Incident, today: string): string {
  const date = /^\d{4}-\d\d-\d\d/.exec(incident.started)?.[0] ?? today;
  const values: Readonly<Record<string, string>> = {
    date,
    incident: slug(incident.id),
    title: slug(incident.title) || (slug(incident.id) ? '' : 'postmortem'),
  };
  const parts = pattern
    .replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole)
    .split(/[/\\]/)
    .map((part) => part.replace(/([-_ ])[-_ ]+/g, '$1').replace(/^[-_. ]+|[-_. ]+(?=\.md$|$)/g, ''))
    .filter(Boolean);
  const name = parts.join('/') || `${date}-postmortem`;
  return /\.(?:md|markdown)$/i.test(name) ? name : `${name}.md`;
}

/** Words of a title as they may stand in the name of a file on any system. */
function slug(text: string): string {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-').toLowerCase().slice(0, 60).replace(/-+$/, '');
}

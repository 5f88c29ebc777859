import type { Document } from './document.js';
import { plainHeading, type Section } from './outline.js';
import type { Profile } from './profile.js';

/**
 * The profile of a document: what its front matter names, else what the settings name for it, else the one whose headings
 * the document shares most. The first profile serves where nothing speaks for another.
 *
 * @param named the id of the profile that the settings name; empty where they name none
 * @throws Error when there is no profile at all
 */
export function fittingProfile(
  profiles: readonly Profile[],
  document: Document,
  sections: readonly Section[],
  named: string,
): Profile {
  const entries = document.fields;
  const own = entries.find((entry) => entry.key === 'profile')?.value;
  const chosen =
    profiles.find((profile) => profile.id === own) ?? profiles.find((profile) => profile.id === named);
  const headings = new Set(sections.map((section) => plainHeading(section.heading)));
  const best = chosen ?? mostShared(profiles, headings);
  if (!best) throw new Error('there is no profile to review against');
  return best;
}

function mostShared(profiles: readonly Profile[], headings: ReadonlySet<string>): Profile | undefined {
  let best = profiles[0];
  let most = 0;
  for (const profile of profiles) {
    const shared = profile.sections.filter((section) => headings.has(plainHeading(section.heading))).length;
    if (shared > most) [best, most] = [profile, shared];
  }
  return best;
}

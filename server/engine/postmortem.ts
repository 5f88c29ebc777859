import picomatch from 'picomatch';
import type { Document } from './document.js';
import type { Section } from './outline.js';
import type { Settings } from './settings.js';
import { isOwnFile } from './team-profile.js';

/** Where a document comes from, as far as it helps to tell whether it is a postmortem. */
export interface DocumentOrigin {
  /** The path relative to the folder of the settings, with `/` between its parts. */
  readonly path?: string;
  /** The author's own choice for this document. */
  readonly override?: boolean;
  /** The day on which the document is reviewed, in `YYYY-MM-DD`; without it, nothing counts as late. */
  readonly today?: string;
}

/** Whether a document is reviewed, and what decided it. */
export interface Decision {
  readonly postmortem: boolean;
  readonly decidedBy: 'author' | 'front-matter' | 'settings' | 'path' | 'title' | 'sections' | 'nothing';
}

const POSTMORTEM =
  /\bpost[- _]?mortems?\b|\bincident[- _](?:report|review|retrospective)s?\b|\bcorrection[- _]of[- _]errors?\b|\bcoe\b|\broot[- _]cause[- _]analysis\b/i;
const NAMED_POSTMORTEM =
  /(?:^|[/_. -])(?:post[-_ ]?mortems?|incidents?|incident[-_ ]?(?:reports?|reviews?)|coes?|rcas?|outages?)(?=$|[/_. -])/i;
/** Titles that tell of a failure; with a telling section they are enough. */
const FAILURE =
  /\b(?:incidents?|outages?|downtime|disruptions?|degradation|degraded|data (?:loss|leak)|leak(?:ed|age)?|unavailab\w+|(?:service|system|power) failure|breach|vulnerability|exploit|compromised?|hack(?:ed)?|whitehat|crash(?:ed)?|broken?|went down)\b/i;
/** A day in a title: pages that are kept by the day tell what happened on it. */
const DAY =
  /\b(?:19|20)\d\d[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ]\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?[ -.](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},?[ -.](?:19|20)\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b/i;
/** The heading under which incidents are told, and few other things. */
const WHAT_HAPPENED = /^what (?:happened|went wrong|broke)\b/i;
/** Documents about postmortems, not of one. */
const ABOUT =
  /(?:^|\/)(?:readme|index|contributing|changelog|code_of_conduct|security|template|process|guide)[^/]*$/i;
const ABOUT_TITLE =
  /\b(?:how to|guide|templates?|process|policy|culture|tools?|examples? of|writing|writes?|lessons from)\b/i;

/**
 * Decides whether a document is a postmortem: the strongest sign speaks first, and without a sign it is none.
 *
 * @param profiles the ids of the profiles; front matter that names one of them says that it is a postmortem
 */
export function decide(
  document: Document,
  sections: readonly Section[],
  settings: Settings,
  origin: DocumentOrigin,
  profiles: ReadonlySet<unknown>,
): Decision {
  if (origin.path !== undefined && isOwnFile(origin.path)) return { postmortem: false, decidedBy: 'path' };
  if (origin.override !== undefined) return { postmortem: origin.override, decidedBy: 'author' };
  const declared = declaredIn(document, profiles);
  if (declared !== undefined) return { postmortem: declared, decidedBy: 'front-matter' };
  const path = origin.path ?? '';
  if (path && matches(path, settings.notPostmortems)) return { postmortem: false, decidedBy: 'settings' };
  if (path && matches(path, settings.postmortems)) return { postmortem: true, decidedBy: 'settings' };
  if (ABOUT.test(path)) return { postmortem: false, decidedBy: 'path' };
  if (NAMED_POSTMORTEM.test(path)) return { postmortem: true, decidedBy: 'path' };
  const titles = titlesOf(document, sections);
  if (titles.some((title) => POSTMORTEM.test(title))) return { postmortem: true, decidedBy: 'title' };
  if (hasSections(sections, titles)) return { postmortem: true, decidedBy: 'sections' };
  return { postmortem: false, decidedBy: 'nothing' };
}

function matches(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => picomatch.isMatch(path, glob, { dot: true, nocase: true, windows: false }));
}

/** `bar-raiser: off`, `postmortem: true`, `type: postmortem`, a profile's id and the like in the front matter. */
function declaredIn(document: Document, profiles: ReadonlySet<unknown>): boolean | undefined {
  const entries = document.fields;
  for (const { key, value } of entries) {
    if ((key === 'bar-raiser' || key === 'postmortem') && isSwitch(value))
      return value === true || value === 'on';
    if (/^(?:type|kind|layout|category|categories|tags?)$/i.test(key)) {
      const values = Array.isArray(value) ? value : [value];
      if (values.some((item) => typeof item === 'string' && POSTMORTEM.test(item))) return true;
    }
  }
  const named = entries.some(({ key, value }) => key === 'profile' && profiles.has(value));
  return named ? true : undefined;
}

function isSwitch(value: unknown): boolean {
  return value === true || value === false || value === 'on' || value === 'off';
}

function titlesOf(document: Document, sections: readonly Section[]): readonly string[] {
  const entries = document.fields;
  const title = entries.find((entry) => entry.key === 'title')?.value;
  const heading = sections.find((section) => section.form === 'heading')?.heading;
  return [title, heading].filter(
    (words) => typeof words === 'string' && !ABOUT_TITLE.test(words),
  ) as string[];
}

/**
 * Three different parts of a postmortem, one of which is hardly ever found elsewhere; or two of these; or, under a
 * title that tells of a failure, any two parts that tell what became of it; or what happened, and what came of it, in a
 * page that is named after a failure or a day.
 */
function hasSections(sections: readonly Section[], titles: readonly string[]): boolean {
  const roles = new Set(sections.flatMap((section) => section.role ?? []));
  const telling = (['timeline', 'root-cause', 'detection'] as const).filter((role) => roles.has(role)).length;
  const failed = titles.some((title) => FAILURE.test(title));
  const told = telling > 0 || roles.has('impact') || (roles.has('resolution') && roles.has('action-items'));
  if (telling > 1 || (telling > 0 && roles.size >= 3) || (failed && told && roles.size >= 2)) return true;
  const happened = sections.some((section) => WHAT_HAPPENED.test(section.heading));
  const came = (['action-items', 'resolution', 'lessons', 'root-cause', 'impact'] as const).some((role) =>
    roles.has(role),
  );
  return happened && came && (failed || titles.some((title) => DAY.test(title)));
}

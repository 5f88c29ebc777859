/**
 * What the Markdown preview draws, for the client: the second door into the engine. It asks neither the tagger nor the
 * language model, so that it can be loaded beside the editor when a preview is first shown.
 */
import { editDocument, openDocument, type Document } from './engine/document.js';
import { outline, roleFinder } from './engine/outline.js';
import { decide, type DocumentOrigin } from './engine/postmortem.js';
import { fittingProfile } from './engine/profile-choice.js';
import { DEFAULT_SETTINGS } from './engine/settings.js';
import type { Edit } from './engine/text.js';
import { courseOf } from './engine/timeline/course.js';
import { picture } from './engine/timeline/picture.js';
import { timelinesOf } from './engine/timeline/timeline.js';
import { customarySectionRole } from './lexicon/sections.js';
import { TIMELINE_WORDS } from './lexicon/timeline.js';
import { profiles } from './profiles/index.js';

/** A picture, and the zero-based line of the heading or label that it stands below. */
export interface PlacedPicture {
  readonly line: number;
  readonly html: string;
}

/** What else than the text decides what is drawn. */
export interface PictureOptions extends DocumentOrigin {
  /** Minutes without a row that need no word; 0 allows every gap. */
  readonly longestGap: number;
}

/** Draws the timelines of a text; none where it is no postmortem. Never throws, whatever the text. */
export type DrawTimelines = (text: string, options: PictureOptions) => readonly PlacedPicture[];

const PROFILE_IDS: ReadonlySet<unknown> = new Set(profiles.map(({ id }) => id));

/** Makes what draws. It keeps the last text, for a preview asks again at every keystroke. */
export function timelineDrawer(): DrawTimelines {
  let last: Document | undefined;
  return (text, { longestGap, ...origin }) => {
    const document = last ? editDocument(last, difference(last.text, text)) : openDocument(text);
    last = document;
    const customary = roleFinder(undefined, customarySectionRole);
    const rough = outline(document, customary, 'anywhere');
    if (!decide(document, rough, DEFAULT_SETTINGS, origin, PROFILE_IDS).postmortem) return [];
    const profile = fittingProfile(profiles, document, rough, DEFAULT_SETTINGS.profile);
    const sections = outline(document, roleFinder(profile, customarySectionRole), 'postmortem');
    return timelinesOf(document, sections, TIMELINE_WORDS).flatMap((timeline, index) => {
      const course = courseOf(timeline, longestGap);
      if (!course) return [];
      const { line } = document.positionAt(timeline.section.headingSpan.start);
      return [{ line, html: picture(course, `bar-raiser-timeline-${index + 1}`) }];
    });
  };
}

/** The smallest single edit that makes one text of another. */
function difference(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { span: { start, end: before.length - same }, text: after.slice(start, after.length - same) };
}

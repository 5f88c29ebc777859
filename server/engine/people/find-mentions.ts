import type { Block } from '../blocks.js';
import type { Lexicon } from '../lexicon.js';
import { toSource, type Prose } from '../prose.js';
import { proseOf } from '../prose-reader.js';
import type { Settings } from '../settings.js';
import { bySpan, withoutOverlaps, type Span } from '../text.js';
import { findActors } from './actor.js';
import { findAddresses } from './address.js';
import { withRole } from './apposition.js';
import { fieldBefore } from './field.js';
import { findHandles } from './handle.js';
import { findIntroductions } from './introduction.js';
import { findNames } from './name.js';
import { findBareWords } from './bare-word.js';
import { findLogged } from './logged.js';
import { findLoginDefinitions, findLoginLinks, findProfileAddresses } from './profile-link.js';
import type { Roster } from './roster.js';
import { findTaggedNames } from './tagged-name.js';
import type { Tagger } from './tagger/tagger.js';

import type { Mention, MentionInProse } from './mention.js';

/** What mentions are found with. */
export interface MentionSources {
  readonly settings: Settings;
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
  readonly roster: Roster;
}

/**
 * The mentions of people that a block shows by itself, in order, none overlapping another.
 *
 * @param peopleListed true where a heading above says that people are listed here
 */
export function mentionsOf(block: Block, sources: MentionSources, peopleListed: boolean): readonly Mention[] {
  return proseOf(block).flatMap((prose) =>
    strongest(findIn(prose, sources, peopleListed), prose, sources.roster.exempt).map((mention) =>
      settle(prose, mention, sources),
    ),
  );
}

/** The roster holds no word that proves nothing alone. */
const NO_WORDS: ReadonlySet<string> = new Set();

/** From the strongest evidence to the weakest. */
function* findIn(
  prose: Prose,
  { settings, lexicon, tagger, roster }: MentionSources,
  peopleListed: boolean,
): Generator<MentionInProse> {
  if (settings.code !== 'off') yield* findLogged(prose, settings, lexicon);
  if (prose.place === 'code') return;
  yield* findAddresses(prose, settings, lexicon);
  yield* findHandles(prose, settings, lexicon);
  yield* findLoginLinks(prose);
  yield* findProfileAddresses(prose, roster.words);
  yield* findLoginDefinitions(prose);
  yield* findIntroductions(prose, lexicon);
  yield* findNames(prose, roster.names, NO_WORDS);
  yield* findNames(prose, roster.fullNames, NO_WORDS, true);
  if (prose.place === 'definition') return;
  yield* findBareWords(prose, roster.words);
  const actors = [...findActors(prose, settings, lexicon, peopleListed)];
  yield* findTaggedNames(prose, tagger, lexicon, peopleListed, actors);
  yield* actors;
}

/** Turns a mention in a prose into one in its block. */
export function settle(
  prose: Prose,
  mention: MentionInProse,
  { settings, lexicon }: Pick<MentionSources, 'settings' | 'lexicon'>,
): Mention {
  return {
    ...withRole(prose, mention, lexicon),
    prose,
    span: toSource(prose, mention.at),
    byline: isByline(prose, mention.at, settings),
  };
}

/** The earlier kinds of evidence are the stronger ones, so a mention yields to any that was found before it. */
function strongest(
  found: Iterable<MentionInProse>,
  prose: Prose,
  exempt: ReadonlySet<string>,
): MentionInProse[] {
  const candidates = [...found].filter((mention) => !exempt.has(mention.key));
  return withoutOverlaps(candidates, prose.text.length, ({ at }) => at).sort((a, b) => bySpan(a.at, b.at));
}

/** True where a field such as "Authors:" leads up to the mention, with nothing but other names between. */
function isByline(prose: Prose, at: Span, settings: Settings): boolean {
  if (prose.place === 'code') return false;
  if (prose.field !== undefined) return settings.allowedFields.includes(prose.field.toLowerCase());
  if (prose.cell && settings.allowedFields.includes(prose.cell.header.toLowerCase())) return false;
  const field = fieldBefore(prose, at) ?? '';
  // In the body, "Owner:" stands in front of whoever has to act, not of whoever wrote.
  return settings.allowedFields.includes(field) && !field.startsWith('owner');
}

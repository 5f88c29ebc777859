import type { Block } from '../blocks.js';
import type { Document } from '../document.js';
import type { Lexicon } from '../lexicon.js';
import { proseOf } from '../prose.js';
import type { Settings } from '../settings.js';
import { bySpan, overlaps, shift, type Span } from '../text.js';
import { gatherIdentities, type Person } from './identity.js';
import { assignLabels } from './label.js';
import { settle, type Mention } from './mention.js';
import { findNames, indexNames, type NameIndex } from './name.js';

/** A mention in the document. */
export interface PlacedMention {
  readonly mention: Mention;
  /** Where the mention's block starts in the document. */
  readonly blockStart: number;
  /** Offsets from the start of the document. */
  readonly span: Span;
}

/** One person, however mentioned, and the label that replaces each mention. */
export interface Identity {
  readonly label: string;
  readonly mentions: readonly PlacedMention[];
  /** Everything that identifies the person, in lower case: names, handles, addresses. */
  readonly keys: ReadonlySet<string>;
}

/** The people of a document, in the order of their first mention. */
export interface People {
  readonly identities: readonly Identity[];
}

export const NOBODY: People = { identities: [] };

/**
 * Finds everyone a document mentions: what each block shows by itself, then every other occurrence of the names
 * that are sure by then, gathered into one identity per person.
 */
export function identify(
  document: Document,
  mentionsIn: (block: Block) => readonly Mention[],
  settings: Settings,
  lexicon: Lexicon,
): People {
  const shown = [...document.placed()].map(({ block, start }) => ({
    block,
    start,
    mentions: mentionsIn(block),
  }));
  const learned = learnedNames(shown.flatMap(({ mentions }) => mentions));
  const placed = shown.flatMap(({ block, start, mentions }) =>
    [...mentions, ...pooled(block, mentions, learned, settings, lexicon)]
      .sort((a, b) => bySpan(a.span, b.span))
      .map((mention): PlacedMention => ({ mention, blockStart: start, span: shift(mention.span, start) })),
  );
  if (placed.length === 0) return NOBODY;
  const people: readonly Person[] = gatherIdentities(placed, settings.people);
  return { identities: assignLabels(people, document, settings, lexicon) };
}

/** The names that introductions made sure; those of the settings were looked for everywhere already. */
function learnedNames(mentions: readonly Mention[]): NameIndex {
  return indexNames(mentions.filter((mention) => mention.role !== undefined).map((mention) => mention.key));
}

function pooled(
  block: Block,
  known: readonly Mention[],
  names: NameIndex,
  settings: Settings,
  lexicon: Lexicon,
): readonly Mention[] {
  if (names.size === 0) return [];
  return proseOf(block).flatMap((prose) =>
    prose.place === 'code'
      ? []
      : [...findNames(prose, names, lexicon)]
          .filter(
            (found) => !known.some((mention) => mention.prose === prose && overlaps(mention.at, found.at)),
          )
          .map((found) => settle(prose, found, settings)),
  );
}

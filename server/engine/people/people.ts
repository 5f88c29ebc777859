import type { Block } from '../blocks.js';
import type { Document } from '../document.js';
import type { Lexicon } from '../lexicon.js';
import { plainHeading } from '../outline.js';
import { proseOf } from '../prose.js';
import type { Settings } from '../settings.js';
import { bySpan, overlaps, shift, type Span } from '../text.js';
import { gatherIdentities, type Person } from './identity.js';
import { assignLabels } from './label.js';
import type { Mention } from './mention.js';
import { pooledMentions, poolOf, type PoolCache } from './pool.js';

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

/** Finds the mentions that a block shows by itself; the flag says that a heading above lists people. */
export type MentionFinder = (block: Block, peopleListed: boolean) => readonly Mention[];

/**
 * Finds everyone a document mentions: what each block shows by itself, where the evidence suffices, then every other
 * occurrence of the people who are sure by then, gathered into one identity per person.
 */
export function identify(
  document: Document,
  mentionsIn: MentionFinder,
  pooled: PoolCache,
  settings: Settings,
  lexicon: Lexicon,
): People {
  const shown = [...mentionsByBlock(document, mentionsIn, lexicon)];
  const sure = surePeople(shown.flatMap(({ mentions }) => mentions));
  const pool = poolOf(sure, lexicon);
  const placed = shown.flatMap(({ block, start, mentions }) => {
    const own = mentions.filter((mention) => mention.certainty === 'sure' || sure.has(mention.key));
    const more = pooledMentions(block, pool, settings, pooled).filter((mention) => !isKnown(mention, own));
    return [...own, ...more]
      .sort((a, b) => bySpan(a.span, b.span))
      .map((mention): PlacedMention => ({ mention, blockStart: start, span: shift(mention.span, start) }));
  });
  if (placed.length === 0) return NOBODY;
  const people: readonly Person[] = gatherIdentities(placed, settings.people);
  return { identities: assignLabels(people, document, settings, lexicon) };
}

function isKnown(mention: Mention, own: readonly Mention[]): boolean {
  return own.some((other) => overlaps(other.span, mention.span));
}

interface Shown {
  readonly block: Block;
  readonly start: number;
  readonly mentions: readonly Mention[];
}

function* mentionsByBlock(document: Document, mentionsIn: MentionFinder, lexicon: Lexicon): Generator<Shown> {
  let peopleListed = false;
  for (const { block, start } of document.placed()) {
    if (block.tree.kind === 'heading') {
      const heading = plainHeading(proseOf(block)[0]?.text ?? '');
      peopleListed = lexicon.peopleHeadings.test(heading);
    }
    yield { block, start, mentions: mentionsIn(block, peopleListed) };
  }
}

/** The keys for which the document has enough evidence, with one mention of each: a sure one, or two likely ones. */
function surePeople(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const sure = new Map<string, Mention>();
  const likely = new Map<string, Mention>();
  for (const mention of mentions) {
    const { key } = mention;
    if (mention.certainty === 'sure') sure.set(key, mention);
    else if (likely.has(key) && likely.get(key)?.prose !== mention.prose)
      sure.set(key, sure.get(key) ?? mention);
    else likely.set(key, mention);
  }
  return sure;
}

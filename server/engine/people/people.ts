import type { Block } from '../blocks.js';
import type { Document } from '../document.js';
import type { Lexicon } from '../lexicon.js';
import { plainHeading } from '../outline.js';
import { proseOf } from '../prose-reader.js';
import type { Settings } from '../settings.js';
import { bySpan, contains, shift, withoutOverlaps, type Span } from '../text.js';
import { gatherIdentities, type Identity, type Person } from './identity.js';
import { assignLabels } from './label.js';
import { SURE_SCORE, type Mention, type PlacedMention } from './mention.js';
import { codeWordsOf, pooledMentions, poolOf, type PoolCache } from './pool.js';

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
  customers: NamedCustomers,
  settings: Settings,
  lexicon: Lexicon,
): People {
  const shown = [...mentionsByBlock(document, mentionsIn, customers, lexicon)];
  const asCode = new Set(document.blocks.flatMap((block) => [...codeWordsOf(block)]));
  const sure = surePeople(
    shown.flatMap(({ mentions }) => mentions),
    asCode,
    customers.names,
  );
  const pool = poolOf(sure, lexicon);
  const placed = shown.flatMap(({ block, start, mentions }) => {
    const own = mentions.filter((mention) => sure.has(mention.key));
    const more = outside(pooledMentions(block, pool, settings, pooled), customers.spansIn(block));
    return withoutOverlaps([...own, ...more], block.source.length, ({ span }) => span)
      .sort((a, b) => bySpan(a.span, b.span))
      .map((mention, index, row): PlacedMention => ({
        mention,
        blockStart: start,
        span: shift(mention.span, start),
        ...gapBetween(row[index - 1], mention),
      }));
  });
  if (placed.length === 0) return NOBODY;
  const people: readonly Person[] = gatherIdentities(placed, settings.people);
  return { identities: assignLabels(people, document, settings, lexicon) };
}

/** Handles and initials may stand side by side with nothing between them, as labels may not. */
function gapBetween(before: Mention | undefined, { prose, at, form, shape }: Mention): { gap?: Span } {
  if (before?.prose !== prose || before.form !== form || before.shape !== shape) return {};
  const gap = { start: before.at.end, end: at.start };
  const listed = form === 'handle' || shape === 'initials' || shape === 'nick';
  return listed && /^ +$/.test(prose.text.slice(gap.start, gap.end)) ? { gap } : {};
}

/** What the settings and the text call customers, which is stronger evidence than the look of a name. */
export interface NamedCustomers {
  /** In lower case. */
  readonly names: ReadonlySet<string>;
  /** Where these names stand in a block; offsets count from the block. */
  readonly spansIn: (block: Block) => readonly Span[];
}

/** The mentions that are no mere part of a customer's name: "Jordan" in "Jordan Foods" is nobody. */
function outside(mentions: readonly Mention[], customers: readonly Span[]): readonly Mention[] {
  if (customers.length === 0) return mentions;
  const isPart = ({ span }: Mention) =>
    customers.some(
      (customer) => contains(customer, span) && customer.end - customer.start > span.end - span.start,
    );
  return mentions.filter((mention) => !isPart(mention));
}

interface Shown {
  readonly block: Block;
  readonly start: number;
  readonly mentions: readonly Mention[];
}

function* mentionsByBlock(
  document: Document,
  mentionsIn: MentionFinder,
  customers: NamedCustomers,
  lexicon: Lexicon,
): Generator<Shown> {
  let peopleListed = false;
  for (const { block, start } of document.placed()) {
    if (block.tree.kind === 'heading') {
      const heading = plainHeading(proseOf(block)[0]?.text ?? '');
      peopleListed = lexicon.peopleHeadings.test(heading);
    }
    const listing = peopleListed && block.tree.kind !== 'footnoteDefinition';
    yield { block, start, mentions: outside(mentionsIn(block, listing), customers.spansIn(block)) };
  }
}

/** The keys for which the document has enough evidence, with one mention of each. */
function surePeople(
  mentions: readonly Mention[],
  asCode: ReadonlySet<string>,
  customers: ReadonlySet<string>,
): ReadonlyMap<string, Mention> {
  const sure = new Map<string, Mention>();
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = byKey.get(mention.key);
    if (group) group.push(mention);
    else byKey.set(mention.key, [mention]);
  }
  for (const [key, group] of byKey) {
    const certain = group.find(({ certainty, shape }) => certainty === 'sure' && shape !== 'name');
    const chosen =
      certain ?? (!customers.has(key) && suffices(group, asCode.has(key)) ? group[0] : undefined);
    if (chosen) sure.set(key, chosen);
  }
  return sure;
}

/** What it takes from the log-odds of a name that the document also writes as code. */
const CODE_TAKES = 4;

/** Names suffice by their pooled log-odds, words that are known by their place when they stand in two places. */
function suffices(group: readonly Mention[], isCode: boolean): boolean {
  const scores = group.flatMap(({ score }) => (score === undefined ? [] : [score]));
  if (scores.length > 0) {
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const support = group.reduce((most, mention) => Math.max(most, mention.support ?? 0), -Infinity);
    return mean + support - (isCode ? CODE_TAKES : 0) >= SURE_SCORE;
  }
  if (group.some(({ certainty }) => certainty === 'sure')) return !isCode;
  return new Set(group.map(({ prose }) => prose)).size > 1;
}

import type { Block } from '../blocks.js';
import type { Document } from '../document.js';
import type { Lexicon } from '../lexicon.js';
import { plainHeading } from '../outline.js';
import { proseOf } from '../prose-reader.js';
import { bySpan, contains, overlaps, shift, withoutOverlaps, type Span } from '../text.js';
import type { MentionSources } from './find-mentions.js';
import { gatherIdentities, type Identity, type Person } from './identity.js';
import { assignLabels, type ChosenLabels } from './label.js';
import { SURE_SCORE, type Mention, type PlacedMention } from './mention.js';
import { formsOf } from './name.js';
import { codeWordsOf, pooledMentions, poolOf, type PoolCache } from './pool.js';

/** The people of a document, in the order of their first mention. */
export interface People {
  readonly identities: readonly Identity[];
}

/** What people are told by, besides the text. */
export type PeopleSources = Pick<MentionSources, 'settings' | 'lexicon' | 'roster'>;

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
  { settings, lexicon, roster }: PeopleSources,
  chosen: ChosenLabels,
): People {
  const shown = [...mentionsByBlock(document, mentionsIn, customers, lexicon)];
  const asCode = new Set(document.blocks.flatMap((block) => [...codeWordsOf(block)]));
  const sure = surePeople(
    shown.flatMap(({ mentions }) => mentions),
    asCode,
    customers.names,
    lexicon,
  );
  const pool = poolOf(sure.byKey, lexicon);
  const placed = shown.flatMap(({ block, start, mentions }) => {
    const own = mentions.filter((mention) => sure.byKey.has(mention.key) && !sure.doubted.has(mention));
    const doubted = mentions.filter((mention) => sure.doubted.has(mention));
    const more = outside(pooledMentions(block, pool, settings, pooled), customers.spansIn(block)).filter(
      ({ span }) => !doubted.some((other) => overlaps(other.span, span)),
    );
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
  const people: readonly Person[] = gatherIdentities(
    placed,
    settings.people,
    roster.meantBy(placed.map(({ mention }) => mention.key)),
  );
  return { identities: assignLabels(people, document, settings, lexicon, chosen) };
}

/** Handles and initials may stand side by side with nothing between them, as labels may not. */
function gapBetween(before: Mention | undefined, mention: Mention): { gap?: Span } {
  if (before?.prose !== mention.prose || !isShort(before) || !isShort(mention)) return {};
  const gap = { start: before.at.end, end: mention.at.start };
  return /^ +$/.test(mention.prose.text.slice(gap.start, gap.end)) ? { gap } : {};
}

/** True for handles and for initials, which alone keep their case. */
function isShort({ form, key }: Mention): boolean {
  return form === 'handle' || key !== key.toLowerCase();
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

/** Who the document has enough evidence for. */
interface Sure {
  /** One mention of each key. */
  readonly byKey: ReadonlyMap<string, Mention>;
  /** Mentions of look-alikes that are the month or the product, though others of the same word are a person. */
  readonly doubted: ReadonlySet<Mention>;
}

function surePeople(
  mentions: readonly Mention[],
  asCode: ReadonlySet<string>,
  customers: ReadonlySet<string>,
  lexicon: Lexicon,
): Sure {
  const sure = new Map<string, Mention>();
  const doubted: Mention[] = [];
  const byKey = byKeyOf(mentions);
  const groups = [...byKey];
  const isNick = (mention: Mention) => mention.score === undefined;
  const isThing = (word: string) => asCode.has(word) && !byKey.get(word)?.some(isNick);
  const isCode = (key: string, group: readonly Mention[]) =>
    asCode.has(key) || group.some((mention) => neighboursOf(mention).some(isThing));
  for (const [key, group] of groups) {
    const known = group.filter(({ certainty, shape }) => certainty === 'sure' && shape !== 'name');
    const certain = known.find(({ local }) => !local) ?? known[0];
    const counts =
      !customers.has(key) && !isJudgedByPlace(key, group, lexicon) && suffices(group, isCode(key, group));
    const chosen = certain ?? (counts ? group[0] : undefined);
    if (chosen) sure.set(key, chosen);
  }
  const parts = new Set([...sure].flatMap(([key, { form }]) => (form === 'name' ? formsOf(key) : [])));
  for (const [key, group] of groups) {
    if (sure.has(key) || customers.has(key) || !isJudgedByPlace(key, group, lexicon)) continue;
    const people = peopleAmong(group, isCode(key, group), parts.has(key));
    const [first] = people;
    if (!first) continue;
    sure.set(key, first);
    doubted.push(...group.filter((mention) => !people.includes(mention)));
  }
  return { byKey: sure, doubted: new Set(doubted) };
}

const WORD = String.raw`[\p{L}\p{N}_-]{2,40}`;
const JOINT = String.raw`(?:,? and |,? or |, |\s?[/&]\s?)`;
const ROW_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}_@-])(?:${WORD}${JOINT}){1,4}$`, 'u');
const ROW_BEHIND = new RegExp(String.raw`^(?:${JOINT}${WORD}){1,4}`, 'u');

/** How far a row of names reaches on either side, in UTF-16 units. */
const ROW_REACH = 80;

/** The words in one row with a mention, in lower case: those who stand beside hosts are hosts. */
function neighboursOf({ prose: { text }, at }: Mention): readonly string[] {
  const before = ROW_BEFORE.exec(text.slice(Math.max(0, at.start - ROW_REACH), at.start))?.[0] ?? '';
  const behind = ROW_BEHIND.exec(text.slice(at.end, at.end + ROW_REACH))?.[0] ?? '';
  return `${before} ${behind}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}_-]+/u)
    .filter(Boolean);
}

/** True for look-alikes; but nicks that the workspace calls a thing are told by how often they act. */
function isJudgedByPlace(
  key: string,
  group: readonly Mention[],
  { lookAlikes, workspace }: Lexicon,
): boolean {
  const isNick = group.every(({ score }) => score === undefined);
  return lookAlikes.has(key) && !(isNick && workspace.things.has(key));
}

function byKeyOf(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.key);
    if (group) group.push(mention);
    else groups.set(mention.key, [mention]);
  }
  return groups;
}

/** What it adds to the log-odds of a look-alike that the same word elsewhere is a person, alone or in a full name. */
const COMPANION_ADDS = { alone: 1.5, inFullName: 3 } as const;

/** The mentions of a look-alike that are a person each by what stands around it: "May left in May". */
function peopleAmong(group: readonly Mention[], isCode: boolean, inFullName: boolean): readonly Mention[] {
  const adds = inFullName
    ? COMPANION_ADDS.inFullName
    : group.some((mention) => suffices([mention], isCode))
      ? COMPANION_ADDS.alone
      : 0;
  return group.filter((mention) => suffices([mention], isCode, adds));
}

/** What it takes from the log-odds of a name that the document also writes as code, or what stands in one row with it. */
const CODE_TAKES = 4;

/** Names suffice by their pooled log-odds, words that are known by their place when they stand in two places. */
function suffices(group: readonly Mention[], isCode: boolean, bonus = 0): boolean {
  const scores = group.flatMap(({ score }) => (score === undefined ? [] : [score]));
  if (scores.length > 0) {
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const support = group.reduce((most, mention) => Math.max(most, mention.support ?? 0), -Infinity);
    return mean + support + bonus - (isCode ? CODE_TAKES : 0) >= SURE_SCORE;
  }
  if (group.some(({ certainty }) => certainty === 'sure')) return !isCode;
  return new Set(group.map(({ prose }) => prose)).size > 1;
}

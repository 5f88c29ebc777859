import type { Document } from '../document.js';
import type { Lexicon } from '../lexicon.js';
import type { MentionSources } from './find-mentions.js';
import { gatherIdentities, type Identity, type Person } from './identity.js';
import { assignLabels, type ChosenLabels } from './label.js';
import { SURE_SCORE, type Mention, type PlacedMention } from './mention.js';
import { formsOf } from './name.js';
import type { MentionMemory, NamedCustomers, Sure } from './placing.js';
import { codeWords, poolOf } from './pool.js';

/** The people of a document, in the order of their first mention. */
export interface People {
  readonly identities: readonly Identity[];
}

/** What people are told by, besides the text. */
export type PeopleSources = Pick<MentionSources, 'settings' | 'lexicon' | 'roster'>;

export const NOBODY: People = { identities: [] };

/**
 * Finds everyone a document mentions: what each block shows by itself, where the evidence suffices, then every other
 * occurrence of the people who are sure by then, gathered into one identity per person.
 */
export function identify(
  document: Document,
  memory: MentionMemory,
  customers: NamedCustomers,
  { settings, lexicon, roster }: PeopleSources,
  chosen: ChosenLabels,
): People {
  const placed = [...placedIn(document, memory, customers, lexicon)].flat();
  if (placed.length === 0) return NOBODY;
  const people: readonly Person[] = gatherIdentities(
    placed,
    settings.people,
    roster.meantBy(placed.map(({ mention }) => mention.key)),
  );
  return { identities: assignLabels(people, document, settings, lexicon, chosen) };
}

/** Everyone who is sure, wherever they stand, one run of blocks at a time; what is found is kept in the memory. */
export function* placedIn(
  document: Document,
  memory: MentionMemory,
  customers: NamedCustomers,
  lexicon: Lexicon,
): Generator<readonly PlacedMention[]> {
  const { shown, place } = memory.in(document, customers);
  const sure = surePeople(shown, new Set(codeWords.items(document)), customers.names, lexicon);
  yield* place(sure, poolOf(sure.byKey, lexicon));
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
    const sureOnes = new Set(people);
    for (const mention of group) if (!sureOnes.has(mention)) doubted.push(mention);
  }
  return { byKey: sure, doubted: new Set(doubted) };
}

const WORD = String.raw`[\p{L}\p{N}_-]{2,40}`;
const JOINT = String.raw`(?:,? and |,? or |, |\s?[/&]\s?)`;
const ROW_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}_@-])(?:${WORD}${JOINT}){1,4}$`, 'u');
const ROW_BEHIND = new RegExp(String.raw`^(?:${JOINT}${WORD}){1,4}`, 'u');

/** How far a row of names reaches on either side, in UTF-16 units. */
const ROW_REACH = 80;

const neighbours = new WeakMap<Mention, readonly string[]>();

/** The words in one row with a mention, in lower case: those who stand beside hosts are hosts. */
function neighboursOf(mention: Mention): readonly string[] {
  let words = neighbours.get(mention);
  if (!words) neighbours.set(mention, (words = readNeighbours(mention)));
  return words;
}

function readNeighbours({ prose: { text }, at }: Mention): readonly string[] {
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

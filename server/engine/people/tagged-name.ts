import type { Lexicon } from '../lexicon.js';
import type { Prose } from '../prose.js';
import { overlaps, type Span } from '../text.js';
import { evidenceAround } from './evidence.js';
import type { MentionInProse } from './mention.js';
import { tagContextOf } from './tagger/prose-context.js';
import type { TaggedName, Tagger } from './tagger/tagger.js';

/** What an actor's place adds to the log-odds of a name: beside a verb of people, and where somebody is turned to. */
const PLACE_ADDS = { sure: 3, likely: 1.5 } as const;

/** What "and" hands on from the surer of two names to the other, at most. */
const COMPANY_ADDS = 2;

/** What it adds that the lists know the first word as a first name: most doubtful names are those of unknown projects. */
const KNOWN_ADDS = 1;

/**
 * What a title takes from names that the lists do not know, and one whose words all have capitals, so that they prove
 * nothing; and what a column's header takes.
 */
const TITLE_TAKES = { someCapitals: 1.5, allCapitals: 5 } as const;
const HEADER_TAKES = 3;

/** What a column or a field about things takes from every name in it. */
const COLUMN_TAKES = 5;

/** From this score on a name takes in a look-alike in front of it: "Cassandra Bell". */
const CLEAR = 2;

/** Names that the tagger sees, weighed with the places they stand in. @param actors people known by their place */
export function* findTaggedNames(
  prose: Prose,
  tagger: Tagger,
  lexicon: Lexicon,
  peopleListed: boolean,
  actors: readonly MentionInProse[],
): Generator<MentionInProse> {
  const tagged = tagger
    .tag(prose.text, tagContextOf(prose, peopleListed))
    .map((name) => withFullStop(prose.text, withoutLead(prose.text, name, lexicon)));
  const weighed = joinedWithFirstNames(prose.text, tagged, lexicon).flatMap(
    ({ start, end, score, firstName }) => {
      const at = { start, end };
      if (!couldBeName(prose.text.slice(start, end), lexicon)) return [];
      const place = actors.find((actor) => actor.shape === 'name' && overlaps(actor.at, at));
      const { person, thing } = evidenceAround(prose.text, at, lexicon);
      const support = Math.max(place ? PLACE_ADDS[place.certainty] : 0, person);
      return [
        {
          at,
          firstName,
          score: score - thing - columnTakes(prose, lexicon) + (firstName ? KNOWN_ADDS : -takenBy(prose, at)),
          support,
        },
      ];
    },
  );
  for (const [index, { at, firstName, score, support }] of weighed.entries()) {
    const beside = [weighed[index - 1], weighed[index + 1]].filter(
      (other) => other && areJoined(prose.text, at, other.at),
    );
    const company = Math.max(0, ...beside.map((other) => (other ? other.score + other.support : 0)));
    yield {
      form: 'name',
      key: prose.text.slice(at.start, at.end).toLowerCase(),
      at,
      firstName,
      score,
      support: support + Math.min(COMPANY_ADDS, company / 2),
      certainty: 'likely',
    };
  }
}

/** What the place of a prose takes from the log-odds of unknown names in it. */
function takenBy(prose: Prose, at: Span): number {
  if (prose.cell?.row === 0 && prose.text.trim().length === at.end - at.start) return HEADER_TAKES;
  if (prose.place !== 'heading' && prose.field !== 'title') return 0;
  return isInTitleCase(prose.text, at) ? TITLE_TAKES.allCapitals : TITLE_TAKES.someCapitals;
}

/** True where all longer words outside of the name have capitals, and there are some. */
function isInTitleCase(text: string, { start, end }: Span): boolean {
  const words =
    `${text.slice(0, start)} ${text.slice(end)}`.match(/(?<![\p{L}.])\p{L}{4,}(?!\.?\p{L})/gu) ?? [];
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

function columnTakes({ cell, field }: Prose, lexicon: Lexicon): number {
  const header = (cell && cell.row > 0 ? cell.header : field) ?? '';
  return lexicon.thingFields.test(header) ? COLUMN_TAKES : 0;
}

/** True where "and" or a sign for it is all that stands between two names. */
function areJoined(text: string, one: Span, other: Span) {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return /^(?:,? and |\s?[/&+]\s?)$/.test(text.slice(first.end, second.start));
}

/** Without the words in front that have a capital for another reason: "Monday Ottoline", "Handover Declan". */
function withoutLead(text: string, name: TaggedName, lexicon: Lexicon): TaggedName {
  const [lead, word = ''] = /^(\p{L}+)\s+(?=\p{Lu})/u.exec(text.slice(name.start, name.end)) ?? [];
  const opens = lexicon.notNames.has(word.toLowerCase()) && !lexicon.lookAlikes.has(word.toLowerCase());
  return lead !== undefined && opens
    ? withoutLead(text, { ...name, start: name.start + lead.length }, lexicon)
    : name;
}

/** With the full stop of an initial that ends it, where the sentence goes on: "Hassan T. ran it". */
function withFullStop(text: string, name: TaggedName): TaggedName {
  const isInitial = /\s\p{Lu}$/u.test(text.slice(name.start, name.end));
  return isInitial && /^\.(?:[,;:)]|\s+\p{Ll}|$)/u.test(text.slice(name.end))
    ? { ...name, end: name.end + 1 }
    : name;
}

/** A clear name takes in the look-alike in front of it, which the tagger may have left out: first names come first. */
function joinedWithFirstNames(
  text: string,
  tagged: readonly TaggedName[],
  lexicon: Lexicon,
): readonly TaggedName[] {
  const isFirstName = (name: TaggedName | undefined, next: TaggedName | undefined) =>
    name !== undefined &&
    next !== undefined &&
    next.score >= CLEAR &&
    text.slice(name.end, next.start) === ' ' &&
    lexicon.lookAlikes.has(text.slice(name.start, name.end).toLowerCase());
  return tagged.flatMap((name, index) => {
    if (isFirstName(name, tagged[index + 1])) return [];
    const first = tagged[index - 1];
    return [isFirstName(first, name) && first ? { ...name, start: first.start, firstName: true } : name];
  });
}

/** Not a team, an acronym or a word that opens sentences, unless people are named so as well. */
function couldBeName(name: string, lexicon: Lexicon): boolean {
  const words = name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  const none = (word: string) =>
    lexicon.groupWords.has(word) || (lexicon.notNames.has(word) && !lexicon.lookAlikes.has(word));
  // "Self-service", "Off-by-one": joined common words are no double name.
  if (/-/.test(name) && words.every((word) => word.split('-').every((part) => lexicon.commonWords.has(part))))
    return false;
  return !words.some(none) && (!/^\p{Lu}+$/u.test(name) || name.length > 4);
}

import type { Lexicon } from '../lexicon.js';
import type { Prose } from '../prose.js';
import { overlaps } from '../text.js';
import type { MentionInProse } from './mention.js';
import { tagContextOf } from './tagger/prose-context.js';
import type { Tagger } from './tagger/tagger.js';

/** What an actor's place adds to the log-odds of a name: beside a verb of people, and where somebody is turned to. */
const PLACE_ADDS = { sure: 3, likely: 1.5 } as const;

/** Names that the tagger sees, weighed with the places they stand in. @param actors people known by their place */
export function* findTaggedNames(
  prose: Prose,
  tagger: Tagger,
  lexicon: Lexicon,
  peopleListed: boolean,
  actors: readonly MentionInProse[],
): Generator<MentionInProse> {
  for (const { start, end, score } of tagger.tag(prose.text, tagContextOf(prose, peopleListed))) {
    const at = { start, end };
    const name = prose.text.slice(start, end);
    if (!couldBeName(name, lexicon)) continue;
    const place = actors.find((actor) => actor.shape === 'name' && overlaps(actor.at, at));
    const odds = score - thingness(prose.text, start, end, lexicon);
    const support = place ? PLACE_ADDS[place.certainty] : 0;
    yield { form: 'name', key: name.toLowerCase(), at, score: odds, support, certainty: 'likely' };
  }
}

/** An article, or a word that tells which of several: "the Kafka cluster", "the next Elan". */
const DETERMINED =
  /(?:^|[\s("])(?:the|an?|our|this|that|these|those|each|every|any|new|old|next|another|both)\s$/i;
/** Places and instruments; people are turned to, not run on. */
const PLACED = /\s(?:on|in|into|onto|across|inside|within|using|against|via|through|behind|between|at)\s$/i;
/** An acronym or a noun that makes a compound with what stands before it: "Majora API", "Torrent data". */
const COMPOUND =
  /^\s(?:\p{Lu}{2,}\b|(?:apis?|agents?|builds?|clusters?|configs?|consoles?|dashboards?|data|databases?|images?|instances?|integrations?|jobs?|logs?|metadata|nodes?|packages?|pages?|pipelines?|platforms?|plugins?|pods?|profiles?|queries|queues?|releases?|repos?|repository|runs?|servers?|services?|sites?|systems?|tables?|teams?|tests?|tool|version|website)\b)/u;

/** What the words around take from the log-odds of a name, because they speak of a thing. */
function thingness(text: string, start: number, end: number, lexicon: Lexicon): number {
  const before = text.slice(Math.max(0, start - 12), start);
  const behind = text.slice(end, end + 20);
  const first = text.slice(start, end).split(/\s/)[0]?.toLowerCase() ?? '';
  const product = lexicon.products.has(first) ? 2 : 0;
  return (
    product +
    (DETERMINED.test(before) ? 3 : 0) +
    (PLACED.test(before) ? 1.5 : 0) +
    (COMPOUND.test(behind) ? 3 : 0)
  );
}

/** Not a team, a product, an acronym or a word that opens sentences. */
function couldBeName(name: string, lexicon: Lexicon): boolean {
  const words = name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  const none = (word: string) => lexicon.groupWords.has(word) || lexicon.notNames.has(word);
  // "Self-service", "Off-by-one": joined common words are no double name.
  if (/-/.test(name) && words.every((word) => word.split('-').every((part) => lexicon.commonWords.has(part))))
    return false;
  if (words.some(none) || words.every((word) => lexicon.products.has(word))) return false;
  return !/^\p{Lu}+$/u.test(name) || name.length > 4;
}

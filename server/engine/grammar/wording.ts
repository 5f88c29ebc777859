import type { Block } from '../blocks.js';
import type { Lexicon } from '../lexicon.js';
import type { Mention } from '../people/mention.js';
import { proseOf } from '../prose-reader.js';
import type { Wording } from '../rule.js';
import type { Settings } from '../settings.js';
import { agentOf, type AgentWords } from './agents.js';
import { readSentences, type ReaderWords, type Sentence } from './sentence.js';
import { termsOf } from './terms.js';

/** Analyses what a block says, when a rule first asks. */
export type WordingReader = (block: Block, mentions: readonly Mention[]) => Wording;

/** A reader with the words of the lexicon and those that the settings add. */
export function wordingReader(lexicon: Lexicon, settings: Settings): WordingReader {
  const { grammar } = lexicon;
  const own = settings.wording;
  const lower = (words: readonly string[] = []) => words.map((word) => word.toLowerCase());
  const people = new Set([...grammar.people, ...lower(own.people)]);
  const phrases = Object.values(own.phrases ?? {}).flat();
  const added = phrases.length > 0 ? termsOf(phrases).pattern : undefined;
  const words: ReaderWords = {
    ...grammar,
    people,
    unheard: termsOf([...grammar.termsOfArt, ...(own.allow ?? [])]).pattern,
    worthReading: (sentence, whom, named) =>
      grammar.worthReading(sentence, whom, named) || (added !== undefined && sentence.search(added) >= 0),
  };
  const agents: AgentWords = {
    ...words,
    products: lexicon.products,
    systems: new Set(lower(own.systems)),
    common: lexicon.commonWords,
  };
  return (block, mentions) => {
    let read: readonly Sentence[] | undefined;
    return {
      sentences: () =>
        (read ??= proseOf(block).flatMap((prose) => {
          const names = mentions.filter((mention) => mention.prose === prose).map(({ at }) => at);
          return readSentences(prose, names, words);
        })),
      agentOf: (sentence, phrase) => agentOf(sentence, phrase, agents),
    };
  };
}

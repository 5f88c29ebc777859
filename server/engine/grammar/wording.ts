import type { Block } from '../blocks.js';
import type { Lexicon } from '../lexicon.js';
import type { Mention } from '../people/mention.js';
import { proseOf } from '../prose-reader.js';
import type { Wording } from '../rule.js';
import { agentOf, type AgentWords } from './agents.js';
import { readSentences, type Sentence } from './sentence.js';

/** Analyses what a block says, when a rule first asks. */
export function wordingOf(block: Block, mentions: readonly Mention[], lexicon: Lexicon): Wording {
  const words: AgentWords = {
    people: lexicon.grammar.people,
    products: lexicon.products,
    systems: new Set(),
    common: lexicon.commonWords,
  };
  let read: readonly Sentence[] | undefined;
  return {
    sentences: () =>
      (read ??= proseOf(block).flatMap((prose) => {
        const names = mentions.filter((mention) => mention.prose === prose).map(({ at }) => at);
        return readSentences(prose, names, lexicon.grammar);
      })),
    agentOf: (sentence, phrase) => agentOf(sentence, phrase, words),
  };
}

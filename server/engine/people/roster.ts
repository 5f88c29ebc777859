/**
 * Everyone whom the settings and the workspace name, and the forms by which a text may mention them. Full names, handles,
 * addresses and logins of mailboxes are sure; a first name or a surname is, unless it is an ordinary word as well.
 */
import type { Lexicon } from '../lexicon.js';
import type { Person as KnownPerson, Settings } from '../settings.js';
import type { MentionForm } from './mention.js';
import { formsOf, indexForms, type NameIndex } from './name.js';
import { rosterPeople, type RosterPerson } from './roster-people.js';
import type { Workspace } from './workspace.js';

/** A word that mentions somebody without a capital or an at sign. */
export interface BareWord {
  readonly form: MentionForm;
  /** In lower case. */
  readonly key: string;
}

export interface Roster {
  /** The keys of what the settings say is no person, in lower case. */
  readonly exempt: ReadonlySet<string>;
  /** Names that are sure where they stand with capitals. */
  readonly names: NameIndex;
  /** Full names that are sure without capitals, too, for no word of them is an ordinary one. */
  readonly fullNames: NameIndex;
  /** Words that are sure as they stand, by their lower case. */
  readonly words: ReadonlyMap<string, BareWord>;
  /** First names that are ordinary words or things as well, and so only add to what else speaks for a person. */
  readonly doubtfulNames: ReadonlySet<string>;
  /** The keys of each person of the workspace who may be meant by one of these keys. */
  readonly meantBy: (keys: Iterable<string>) => readonly (readonly string[])[];
}

/** A login or a first name without a capital is hardly told from an abbreviation when it is shorter. */
const SHORTEST = { login: 4, firstName: 3 } as const;

/** What surnames begin with, which is no name by itself. */
const PARTICLE = /^(?:al|bin|da|de|del|della|den|der|di|dos|du|ibn|la|le|ter|van|von|zu)$/;

/**
 * The roster under these settings.
 *
 * @param lexicon with the things of the workspace
 * @param isInLists true for words that lists hold for something else than a name
 */
export function rosterOf(
  workspace: Workspace,
  settings: Settings,
  lexicon: Lexicon,
  isInLists: (word: string) => boolean,
): Roster {
  const exempt = new Set(settings.notPeople.map((name) => name.replace(/^@/, '').toLowerCase()));
  const people = rosterPeople(workspace.people, settings, lexicon, exempt);
  const isClear = (word: string) =>
    !exempt.has(word) && !PARTICLE.test(word) && !isOrdinary(word, lexicon) && !isInLists(word);
  const names = people.flatMap(({ names }) => names.flatMap(formsOf));
  return {
    exempt,
    names: indexForms([
      ...settings.people
        .flatMap(({ name }) => formsOf(name))
        .filter((form) => isSureOfSettings(form, lexicon)),
      ...names.filter((form) => form.includes(' ') || isClear(form)),
    ]),
    fullNames: indexForms(
      names.filter(
        (form) => form.includes(' ') && form.split(' ').every((word) => word.length > 1 && isClear(word)),
      ),
    ),
    words: new Map([
      ...people.flatMap(({ names }) => names.flatMap(firstNameOf)).flatMap(bareWord('name', isClear)),
      ...people.flatMap(({ logins }) => logins).flatMap(bareWord('handle', isClear)),
      ...settings.people.flatMap(({ handles = [] }) => handles).flatMap(bareWord('handle', isClear)),
    ]),
    doubtfulNames: new Set(
      people
        .flatMap(({ names }) => names.flatMap(firstNameOf))
        .filter((first) => !exempt.has(first) && !isClear(first)),
    ),
    meantBy: finderOf(people),
  };
}

/** Whom the settings name is named on purpose, so only the most common words are no name alone. */
function isSureOfSettings(form: string, lexicon: Lexicon): boolean {
  return form.includes(' ') || !lexicon.dualUse.has(form);
}

/** True for words that a text may hold for another reason than to name a person. */
function isOrdinary(word: string, lexicon: Lexicon): boolean {
  return (
    [
      lexicon.commonWords,
      lexicon.lookAlikes,
      lexicon.products,
      lexicon.notNames,
      lexicon.notHandles,
      lexicon.groupWords,
      lexicon.weakGroupWords,
      lexicon.workspace.things,
    ].some((words) => words.has(word)) || lexicon.acronyms.has(word.toUpperCase())
  );
}

function firstNameOf(name: string): readonly string[] {
  const [first = ''] = name.toLowerCase().split(' ');
  return /^\p{L}[\p{L}\p{M}'’-]+$/u.test(first) && !PARTICLE.test(first) ? [first] : [];
}

function bareWord(form: 'name' | 'handle', isClear: (word: string) => boolean) {
  const shortest = form === 'name' ? SHORTEST.firstName : SHORTEST.login;
  return (word: string): readonly [string, BareWord][] => {
    const key = word.replace(/^@/, '').toLowerCase();
    const isWhole = key.length >= shortest && /^\p{L}/u.test(key) && isClear(key);
    const isOfWords = /[._-]/.test(key) && key.split(/[._-]/).every((part) => !isClear(part));
    return isWhole && !isOfWords ? [[key, { form, key }]] : [];
  };
}

/** Finds people by whole keys and by the single words of their names. */
function finderOf(people: readonly RosterPerson[]): Roster['meantBy'] {
  const byForm = new Map<string, RosterPerson[]>();
  for (const person of people) {
    for (const form of new Set([...person.keys, ...person.names.flatMap(formsOf)])) {
      const others = byForm.get(form);
      if (others) others.push(person);
      else byForm.set(form, [person]);
    }
  }
  return (keys) =>
    [...new Set([...keys].flatMap((key) => byForm.get(key) ?? []))].map((person) => person.keys);
}

/** The keys of a person of the settings. */
export function keysOf(person: KnownPerson): readonly string[] {
  const handles = (person.handles ?? []).map((handle) => handle.replace(/^@/, ''));
  return [person.name, ...handles, ...(person.emails ?? [])].map((key) => key.toLowerCase());
}

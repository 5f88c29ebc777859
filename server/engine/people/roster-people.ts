/** Makes people of what the workspace says of its authors: bots and groups left out, the entries of one person joined. */
import type { Lexicon } from '../lexicon.js';
import type { Settings } from '../settings.js';
import { isGroup } from './group.js';
import type { WorkspacePerson } from './workspace.js';

/** One person, from all entries that share a full name, a handle or an address. */
export interface RosterPerson {
  /** Names of one to five words, as they were read. */
  readonly names: readonly string[];
  /** What the person signs in with: handles, and the local parts of addresses that nobody else has. Lower case. */
  readonly logins: readonly string[];
  /** All that identifies the person, in lower case; no name of a single word, which others may bear. */
  readonly keys: readonly string[];
}

/** What one entry says, sifted. */
interface Entry {
  readonly names: readonly string[];
  readonly handles: readonly string[];
  readonly emails: readonly string[];
}

/** @param exempt what the settings say is no person, in lower case; whoever bears such a full name or handle is left out */
export function rosterPeople(
  people: readonly WorkspacePerson[],
  settings: Settings,
  lexicon: Lexicon,
  exempt: ReadonlySet<string>,
): readonly RosterPerson[] {
  const entries = people.flatMap((person) => entryOf(person, settings.groupMailboxes, lexicon));
  const joined = joinEntries(entries).filter((entry) => !strongKeysOf(entry).some((key) => exempt.has(key)));
  const bearers = new Map<string, number>();
  for (const entry of joined)
    for (const login of loginsOf(entry)) bearers.set(login, (bearers.get(login) ?? 0) + 1);
  return joined.map((entry) => {
    const logins = loginsOf(entry).filter(
      (login) => entry.handles.includes(login) || bearers.get(login) === 1,
    );
    return { names: entry.names, logins, keys: [...new Set([...strongKeysOf(entry), ...logins])] };
  });
}

/** A private address at a code host, which holds the login. */
const PRIVATE_ADDRESS = /^(?:\d+\+)?([^@]+)@users\.noreply\.[^@]+$/i;

/** What an entry says of a person; nothing where it is a bot, a group or a machine. */
function entryOf(person: WorkspacePerson, groups: readonly string[], lexicon: Lexicon): readonly Entry[] {
  const { name = '', handles = [], emails = [] } = person;
  const written = nameIn(name);
  const ids = [name, ...handles, ...emails].map((id) => id.toLowerCase().trim()).filter(Boolean);
  if (ids.some((id) => isBot(id, lexicon))) return [];
  const isPerson = (id: string) =>
    !isGroup(id, groups, lexicon) && !isGroup(id.replace(/@.*$/, ''), groups, lexicon);
  const isName =
    written !== undefined &&
    isPerson(written) &&
    !isOfOrdinaryWords(written, lexicon) &&
    !endsAsGroup(written, lexicon);
  // "Release Team <mira@…>" is a group, whoever reads its mail.
  if (written?.includes(' ') && !isName) return [];
  const hosted = emails.flatMap((email) => PRIVATE_ADDRESS.exec(email)?.[1] ?? []);
  const nick = isName && !written.includes(' ') && written === written.toLowerCase();
  const entry = {
    names: isName && !nick ? [written] : [],
    handles: [...handles, ...hosted, ...(nick ? [written] : [])]
      .map((id) => id.toLowerCase())
      .filter(isPerson),
    emails: emails.map((id) => id.toLowerCase()).filter((id) => !PRIVATE_ADDRESS.test(id) && isPerson(id)),
  };
  return entry.names.length + entry.handles.length + entry.emails.length > 0 ? [entry] : [];
}

/** The name without what people add to it: "Mira Okonkwo (she/her)", "Mira Okonkwo | Example Ltd". */
function nameIn(text: string): string | undefined {
  const name = text
    .normalize('NFC')
    .replace(/[([{<|].*$/u, '')
    .replace(/["“”]/g, '')
    .trim()
    .replace(/\s+/g, ' ');
  return /^\p{L}[\p{L}\p{M}\p{N}'’._-]*(?: \p{L}[\p{L}\p{M}'’.-]*){0,4}$/u.test(name) ? name : undefined;
}

function isBot(id: string, lexicon: Lexicon): boolean {
  const local = id.replace(/@.*$/, '').replace(/^\d+\+/, '');
  return /\[bot\]/.test(id) || lexicon.bots.has(local) || /(?:^|[^a-z])bot\b|[a-z]bot$/.test(local);
}

/** "Build Server", "Release Manager": no word of it is a name. */
function isOfOrdinaryWords(name: string, lexicon: Lexicon): boolean {
  const words = name.toLowerCase().split(' ');
  return words.every(
    (word) =>
      !lexicon.lookAlikes.has(word) &&
      (lexicon.commonWords.has(word) || lexicon.notNames.has(word) || lexicon.weakGroupWords.has(word)),
  );
}

/** "Larder CI", "Larder Admin". */
function endsAsGroup(name: string, lexicon: Lexicon): boolean {
  const last = name.toLowerCase().split(' ').slice(1).at(-1);
  return last !== undefined && (lexicon.weakGroupWords.has(last) || lexicon.groupWords.has(last));
}

function strongKeysOf({ names, handles, emails }: Entry): readonly string[] {
  return [...names.filter((name) => name.includes(' ')), ...handles, ...emails].map((key) =>
    key.toLowerCase(),
  );
}

function loginsOf({ handles, emails }: Entry): readonly string[] {
  return [...new Set([...handles, ...emails.map((email) => email.replace(/[@+].*$/, ''))])];
}

/** Joins the entries that share a key, directly or through others. */
function joinEntries(entries: readonly Entry[]): readonly Entry[] {
  const groups = new Map<string, { members: Entry[]; keys: Set<string> }>();
  for (const entry of entries) {
    const keys = strongKeysOf(entry);
    const found = [...new Set(keys.flatMap((key) => groups.get(key) ?? []))];
    const group = {
      members: [...found.flatMap(({ members }) => members), entry],
      keys: new Set([...found.flatMap((other) => [...other.keys]), ...keys]),
    };
    // A first name alone has no key to share and stays by itself.
    if (keys.length === 0) groups.set(`\n${groups.size}`, group);
    for (const key of group.keys) groups.set(key, group);
  }
  return [...new Set(groups.values())].map(({ members }) => ({
    names: unique(members.flatMap(({ names }) => names)),
    handles: unique(members.flatMap(({ handles }) => handles)),
    emails: unique(members.flatMap(({ emails }) => emails)),
  }));
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}

import type { WorkspacePerson } from '../engine/people/workspace.js';
import { factsOf, type Facts } from './facts.js';

const ADDRESS = /[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}/gi;
const PROFILE = /\b(?:github|gitlab|codeberg|bitbucket)\.(?:com|org)\/([\w-]{1,39})(?![\w/-])/gi;
const HANDLE = /(?<![\w./@-])@([\w-]{1,39})(?![\w/-]|\.\w)/g;

/** Two to four capitalised words, with the particles of names. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:van|von|der|den|de|del|da|dos|bin|ibn|al|la|le|ter)){0,2}(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;

/** A company that holds the rights stands in such lists as people do. */
const COMPANY =
  /\b(?:inc|llc|ltd|limited|gmbh|ag|corp|corporation|company|co|foundation|team|authors|contributors|maintainers|project|university|institute|group|labs?|software|systems|technologies)\.?$/i;

/**
 * An `AUTHORS`, `MAINTAINERS` or `CONTRIBUTORS`, plain or Markdown: a person on each line or in each row, by name, address,
 * handle or profile. A line of prose names nobody.
 */
export function readAuthors(text: string): Facts {
  return factsOf({ people: text.split('\n').flatMap(personIn) });
}

function personIn(line: string): readonly WorkspacePerson[] {
  const entry = line.trim();
  if (entry === '' || entry.startsWith('#') || entry.length > 400) return [];
  const emails = [...entry.matchAll(ADDRESS)].map(([address]) => address);
  const handles = [...entry.matchAll(PROFILE), ...entry.replace(ADDRESS, '').matchAll(HANDLE)].map(
    ([, login = '']) => login,
  );
  const name = nameIn(entry);
  // Whoever is thanked in a row of handles has no name beside it.
  if (new Set(handles.map((handle) => handle.toLowerCase())).size > 1)
    return handles.map((handle) => ({ handles: [handle] }));
  if (name === undefined && emails.length + handles.length === 0) return [];
  return [{ ...(name === undefined ? {} : { name }), handles: [...new Set(handles)], emails }];
}

/** The name at the head of a line or in a cell, in front of whatever parts it from the rest. */
function nameIn(entry: string): string | undefined {
  const parts = entry
    .replace(/^(?:[-*+•]|\d+[.)])\s+/, '')
    .split(/[|<>()[\]{},;:"`*_]|\s[–—-]\s|\s@|https?:/)
    .map((part) => part.trim().replace(/\s+/g, ' '));
  return parts.find((part) => NAME.test(part) && !COMPANY.test(part));
}

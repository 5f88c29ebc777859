import type { Prose } from '../prose.js';
import type { Span } from '../text.js';
import type { MentionInProse } from './mention.js';

/** Hosts whose first path segment is a person's login, with the segments that are not. */
const HOSTS =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|twitter\.com|x\.com|keybase\.io|bitbucket\.org|codeberg\.org|[\w.-]+\.social)\/@?([\w.-]{2,39})\/?$/i;
const PEOPLE_PATHS =
  /^https?:\/\/[\w.-]+\/(?:in|u|user|users|people|profile|profiles|~|@)\/?([\w.-]{2,60})\/?$|^https?:\/\/[\w.-]+\/[~@]([\w.-]{2,60})\/?$/i;
const NOT_LOGINS =
  /^(?:about|blog|company|contact|docs|explore|features|home|login|news|orgs|pricing|search|settings|signup|status|topics)$/i;

/** The login that an address leads to, in lower case; nothing where it leads to no person. */
export function loginOf(url: string): string | undefined {
  const match = HOSTS.exec(url) ?? PEOPLE_PATHS.exec(url);
  const login = match?.[1] ?? match?.[2];
  return login === undefined || NOT_LOGINS.test(login) ? undefined : login.toLowerCase();
}

/** Addresses that lead to one person whoever it is; elsewhere a login may as well be a company's. */
const ONLY_PEOPLE =
  /^https?:\/\/(?:(?:[\w-]+\.)?linkedin\.com\/in\/[\w.%-]+|[\w-]+\.slack\.com\/team\/[UW][A-Z0-9]{6,}|[\w.-]+\/~[a-z][\w.-]*)\/?$/i;

/**
 * Addresses of profiles that stand as they are, without a text of their own.
 *
 * @param known logins that are somebody's, in lower case
 */
export function* findProfileAddresses(
  prose: Prose,
  known: ReadonlyMap<string, unknown>,
): Generator<MentionInProse> {
  for (const { text, url, at } of linksIn(prose)) {
    if (text !== url || !/^https?:/i.test(text)) continue;
    const login = ONLY_PEOPLE.test(text) ? lastSegment(text) : loginOf(text);
    if (login === undefined || !(known.has(login) || ONLY_PEOPLE.test(text))) continue;
    yield { form: 'handle', key: login, certainty: 'sure', at };
  }
}

function lastSegment(url: string): string | undefined {
  return /([^/~]+)\/?$/.exec(url)?.[1]?.toLowerCase();
}

/** The label of a definition such as `[nick]: https://github.com/nick`, where it is the login itself. */
export function* findLoginDefinitions(prose: Prose): Generator<MentionInProse> {
  const url = prose.place === 'definition' ? prose.pieces[0]?.wrap?.url : undefined;
  const login = url === undefined ? undefined : loginOf(url);
  if (login === undefined || prose.text.toLowerCase() !== login) return;
  yield { form: 'handle', key: login, certainty: 'sure', at: { start: 0, end: prose.text.length } };
}

/** The text of a link to a profile, where it is the login itself. */
export function* findLoginLinks(prose: Prose): Generator<MentionInProse> {
  for (const { text, url, at } of linksIn(prose)) {
    const login = loginOf(url);
    if (login === undefined || text.replace(/^@/, '').toLowerCase() !== login) continue;
    yield { form: 'handle', key: login, certainty: 'sure', at };
  }
}

/** The texts of links, with the address behind each; offsets in the prose text. */
function* linksIn(
  prose: Prose,
): Generator<{ readonly text: string; readonly url: string; readonly at: Span }> {
  if (prose.place === 'definition') return;
  for (const { at: start, length, wrap } of prose.pieces) {
    if (wrap?.kind !== 'link') continue;
    const at = { start, end: start + length };
    yield { text: prose.text.slice(at.start, at.end), url: wrap.url ?? '', at };
  }
}

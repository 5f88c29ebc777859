import type { Lexicon } from '../lexicon.js';
import type { Prose } from '../prose.js';
import type { Settings } from '../settings.js';
import { isGroup } from './group.js';
import type { MentionInProse } from './mention.js';

const ADDRESS = /(?<![\w.+%-])([a-z0-9][\w.+%-]{0,63})@((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})(?![\w@])/gi;

/** Mail addresses of single people; those of groups, and package versions such as `pkg@1.2.3`, are not mentions. */
export function* findAddresses(
  prose: Prose,
  settings: Settings,
  lexicon: Lexicon,
): Generator<MentionInProse> {
  if (!prose.text.includes('@')) return;
  for (const match of prose.text.matchAll(ADDRESS)) {
    const [address = '', local = '', domain = ''] = match;
    const start = match.index;
    const login = /^(?:\d+\+)?(.+)$/.exec(local)?.[1] ?? local;
    // Code hosts give people private addresses under a domain that says it takes no mail.
    if (/^users\.noreply\./i.test(domain) && !isGroup(login, settings.groupMailboxes, lexicon)) {
      yield {
        form: 'email',
        certainty: 'sure',
        key: `${login}@${domain}`.toLowerCase(),
        at: { start, end: start + address.length },
      };
      continue;
    }
    if (
      isGroup(local, settings.groupMailboxes, lexicon) ||
      isGroup(address, settings.groupMailboxes, lexicon)
    )
      continue;
    // `git@host:path` and `user@host` of a remote shell are logins of machines.
    if (
      /^[:/]/.test(prose.text.slice(match.index + address.length)) &&
      !/^:\s/.test(prose.text.slice(match.index + address.length))
    )
      continue;
    yield {
      form: 'email',
      certainty: 'sure',
      key: address.toLowerCase(),
      at: { start, end: start + address.length },
    };
  }
}

/** People in what tools wrote down: commit trailers, log lines, commands. */
import type { Lexicon } from '../lexicon.js';
import type { Prose } from '../prose.js';
import type { Settings } from '../settings.js';
import type { Span } from '../text.js';
import { isGroup } from './group.js';
import type { MentionForm, MentionInProse } from './mention.js';

/** "Author: Ann Lee <ann@corp.example>", as Git and the tools around it write it. */
const TRAILER =
  /(?<![\p{L}\p{N}_-])(?:author|commit(?:ter)?|(?:co-authored|signed-off|reviewed|acked|tested|reported|suggested|approved|merged)-by)[ \t]*:[ \t]+(\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:[ \t]\p{Lu}[\p{L}\p{M}.'’-]{0,30}){1,3})[ \t]+</giu;

/** "09:31 <nick> text", as chats are kept. */
const CHAT = /\d{1,2}:\d{2}(?::\d{2})?\]?\s{1,3}<[@+~& ]?([\p{L}_][\p{L}\p{N}_.|-]{1,30})>(?=\s)/gu;

/** `user=ann`, `"login": "ann"`, `sudo: ann :`, where the value is one word. */
const PAIR =
  /(?<![\p{L}\p{N}_.-])(?:(?:user(?:name)?|user_name|login|actor|author|committer|operator|invoked_by|executed_by|run_by|changed_by|approved_by|triggered_by|deployed_by|acknowledged_by|sudo)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)([a-z][a-z0-9]{2,}(?:[._-][a-z0-9]+)*)(?![\p{L}\p{N}_@/(\\-]|\.\w|[:=]\S)/giu;

/**
 * The people of trailers and chats, who count everywhere, and the logins of log lines; both only in code. A login proves nothing
 * elsewhere, for the same word may be a service.
 */
export function* findLogged(prose: Prose, settings: Settings, lexicon: Lexicon): Generator<MentionInProse> {
  for (const code of codeIn(prose)) {
    const text = prose.text.slice(code.start, code.end);
    for (const match of text.matchAll(TRAILER))
      yield mentionOf(
        'name',
        match[1] ?? '',
        code.start + match.index + match[0].lastIndexOf(match[1] ?? ''),
      );
    for (const match of text.matchAll(CHAT)) {
      const nick = match[1] ?? '';
      if (!isServiceAccount(nick, settings, lexicon))
        yield mentionOf('handle', nick, code.start + match.index + match[0].length - nick.length - 1);
    }
    for (const match of text.matchAll(PAIR)) {
      const login = match[1] ?? '';
      if (/^\p{Lu}/u.test(login) || isServiceAccount(login, settings, lexicon)) continue;
      yield {
        ...mentionOf('handle', login, code.start + match.index + match[0].length - login.length),
        local: true,
      };
    }
  }
}

/** The code of a prose: all of a block of code, or each run of inline code. */
function codeIn(prose: Prose): readonly Span[] {
  if (prose.place === 'code') return [{ start: 0, end: prose.text.length }];
  return prose.pieces.flatMap(({ kind, at, length }) =>
    kind === 'code' ? [{ start: at, end: at + length }] : [],
  );
}

function mentionOf(form: MentionForm, text: string, start: number): MentionInProse {
  const key = text.toLowerCase().replace(/\s+/g, ' ');
  return { form, certainty: 'sure', key, at: { start, end: start + text.length } };
}

/** True for accounts of services and of whole teams, and for words that are no login at all. */
export function isServiceAccount(login: string, settings: Settings, lexicon: Lexicon): boolean {
  const plain = login.toLowerCase();
  if (lexicon.notHandles.has(plain) || isGroup(login, settings.groupMailboxes, lexicon)) return true;
  return [plain, ...plain.split(/[._-]/)].some((word) =>
    [lexicon.serviceAccounts, lexicon.commonWords, lexicon.products, lexicon.workspace.things].some((words) =>
      words.has(word),
    ),
  );
}

import type { Lexicon } from '../lexicon.js';
import { piecesIn, type Prose } from '../prose.js';
import type { Settings } from '../settings.js';
import type { Span } from '../text.js';
import { isGroup } from './group.js';
import type { MentionInProse } from './mention.js';

/** `@nick`, not after a word or a path, and not the head of a package (`@scope/name`) or of a time (`@14:02`). */
const AT_HANDLE =
  /(?<![\p{L}\p{N}_./@-])@(\p{L}[\p{L}\p{N}]*(?:[._-][\p{L}\p{N}]+)*|[0-9]+[\p{L}_-][\p{L}\p{N}_-]*)(?![\p{L}\p{N}_]|\/[\p{L}\p{N}])/gu;

/** `nick@`, as some companies write logins. */
const HANDLE_AT = /(?<![\p{L}\p{N}_.@/-])([a-z][a-z0-9._-]{1,30})@(?![\p{L}\p{N}.@])/gu;

/** Handles of single people; annotations, broadcasts and the handles of groups are not mentions. */
export function* findHandles(prose: Prose, settings: Settings, lexicon: Lexicon): Generator<MentionInProse> {
  if (!prose.text.includes('@')) return;
  for (const pattern of [AT_HANDLE, HANDLE_AT]) {
    for (const match of prose.text.matchAll(pattern)) {
      const handle = match[1] ?? '';
      const at = { start: match.index, end: match.index + match[0].length };
      if (lexicon.notHandles.has(handle.toLowerCase()) || isGroup(handle, settings.groupMailboxes, lexicon))
        continue;
      if (isCodeOfAnotherKind(prose, at)) continue;
      yield { form: 'handle', certainty: 'sure', key: handle.toLowerCase(), at };
    }
  }
}

/** Inline code that holds more than the handle is a command, an annotation or a path. */
function isCodeOfAnotherKind(prose: Prose, at: Span): boolean {
  return piecesIn(prose, at).some((piece) => piece.kind === 'code' && piece.length > at.end - at.start + 1);
}

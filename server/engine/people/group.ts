import picomatch from 'picomatch';
import type { Lexicon } from '../lexicon.js';

/** True where a handle, a local part or an address belongs to a group: by a word in it, or by a pattern of the settings. */
export function isGroup(name: string, patterns: readonly string[], lexicon: Lexicon): boolean {
  const plain = name.toLowerCase();
  if (
    patterns.some((pattern) =>
      picomatch.isMatch(plain, pattern.replace(/^@/, '').toLowerCase(), { windows: false }),
    )
  )
    return true;
  if (/(?:^|[^a-z])(?:ro)?bots?$|robot$/.test(plain)) return true;
  const words = plain
    .replace(/@.*$/, '')
    .split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})/u)
    .filter((word) => word !== '' && !/^\d+$/.test(word));
  return (
    words.some((word) => lexicon.groupWords.has(word) || endsInGroup(word, lexicon)) ||
    (words.length > 0 && words.every((word) => lexicon.weakGroupWords.has(word)))
  );
}

/** Short words that end a group's name as the long ones do; other short ones are ends of surnames as well. */
const GLUED = /.{3}(?:teams?|groups?)$/;
const LONG = 6;

/** "paymentsteam", "websupport": words that are written together with what the group is for. */
function endsInGroup(word: string, { groupWords }: Lexicon): boolean {
  if (GLUED.test(word)) return true;
  for (let at = 3; at <= word.length - LONG; at++) if (groupWords.has(word.slice(at))) return true;
  return false;
}

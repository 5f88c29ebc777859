import type { Span } from '../../text.js';

/** A word, a number or a single sign of a text; offsets in UTF-16 units. */
export interface Token extends Span {
  readonly text: string;
}

/** What stands for a stretch that is no prose, such as inline code: no word of a text looks like it. */
export const OPAQUE = '\u0001';

/** An initial with its full stop; a word, with hyphens, apostrophes and dots inside; a time; any other sign. */
const TOKEN =
  /(?<![\p{L}\p{N}])\p{Lu}\.(?=\s?\p{Lu})|[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:(?:[-'’.&]|(?<=\d):(?=\d))[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*)*|[^\s\p{L}\p{N}_]/gu;

/**
 * The tokens of a text, in order. A possessive ending is a token of its own; an opaque stretch is one token.
 *
 * @param opaque stretches that are no prose, in order, none overlapping another
 */
export function tokensOf(text: string, opaque: readonly Span[] = []): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const { start, end } of opaque) {
    readTokens(text, from, start, tokens);
    tokens.push({ start, end, text: OPAQUE });
    from = end;
  }
  readTokens(text, from, text.length, tokens);
  return tokens;
}

function readTokens(text: string, from: number, to: number, tokens: Token[]): void {
  if (from >= to) return;
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match && match.index < to; match = TOKEN.exec(text)) {
    const word = match[0];
    const start = match.index;
    const end = Math.min(start + word.length, to);
    if (possessive(word) && end === start + word.length) {
      tokens.push({ start, end: end - 2, text: word.slice(0, -2) });
      tokens.push({ start: end - 2, end, text: "'s" });
    } else tokens.push({ start, end, text: end - start === word.length ? word : text.slice(start, end) });
  }
}

function possessive(word: string): boolean {
  const length = word.length;
  if (length < 4 || (word.charCodeAt(length - 1) | 32) !== 115) return false;
  const sign = word.charCodeAt(length - 2);
  return sign === 39 || sign === 0x2019;
}

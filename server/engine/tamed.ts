/**
 * Bounds what a text can cost to parse: the parser takes time in step with the square of the emphasis marks and brackets
 * in one paragraph, and of the depth of nesting. Nobody writes that many; those beyond are text like any other.
 */

/** How many marks of emphasis and brackets count in lines without a blank line or a new list item between them. */
const MOST_MARKS = 4000;
/** How deep quotes and lists nest, in the columns that open a line. */
const DEEPEST = 120;

const MARKS = '*_~[';
const NESTING = '>-+*.)';
/** What takes the place of a character that counts no more: of the same length, and without a meaning of its own. */
const STAND_INS = new Map(
  [...new Set(MARKS + NESTING)].map((mark, index) => [mark, String.fromCharCode(0xf8a0 + index)]),
);
const ORIGINALS = new Map(Array.from(STAND_INS, ([mark, standIn]) => [standIn, mark]));
const ANY_STAND_IN = new RegExp(`[${[...ORIGINALS.keys()].join('')}]`, 'g');

const LONG_OPENING = new RegExp(String.raw`^[ \t>+*\d.)-]{${String(DEEPEST)}}`, 'm');

/** The text with every mark beyond the bounds replaced by a stand-in of the same length. What it does to a line depends on the lines before it only, up to a blank one. */
export function tamed(text: string): string {
  if (text.length <= MOST_MARKS && !LONG_OPENING.test(text)) return text;
  let result = '';
  let taken = 0;
  let marks = 0;
  for (let start = 0; start < text.length;) {
    const end = lineEndBehind(text, start);
    const opening = openingOf(text, start, end);
    if (opening === end || opensItem(text, start, opening)) marks = 0;
    for (let at = start; at < end; at++) {
      const mark = text.charAt(at);
      const nests = at >= start + DEEPEST && at < opening && opensContainer(mark, text.charAt(at + 1));
      const counts = MARKS.includes(mark) && at >= opening && ++marks > MOST_MARKS;
      if (!nests && !counts) continue;
      result += text.slice(taken, at) + (STAND_INS.get(mark) ?? mark);
      taken = at + 1;
    }
    start = end + 1;
  }
  return taken === 0 ? text : result + text.slice(taken);
}

/** The text with its own characters in the place of stand-ins. */
export function untamed(text: string): string {
  return text.replace(ANY_STAND_IN, (standIn) => ORIGINALS.get(standIn) ?? standIn);
}

function lineEndBehind(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** Where the blanks, quote marks and list marks end that open a line. */
function openingOf(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && ' \t>-+*0123456789.)'.includes(text.charAt(at))) at++;
  return at;
}

/** True for the mark of a quote, and for the end of the mark of a list item, behind which a blank stands. */
function opensContainer(mark: string, next: string): boolean {
  return mark === '>' || (NESTING.includes(mark) && (next === ' ' || next === '\t'));
}

function opensItem(text: string, start: number, opening: number): boolean {
  return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text.slice(start, Math.min(opening, start + DEEPEST)));
}

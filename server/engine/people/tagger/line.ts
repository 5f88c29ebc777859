import type { Span } from '../../text.js';
import { OPAQUE, tokensOf, type Token } from './tokens.js';
import { Shape, type Word } from './words.js';
import { WORD_KINDS } from './word-set.js';

/** The Markdown around a run of prose. */
export type TagPlace = 'paragraph' | 'listItem' | 'cell' | 'heading';

/** What the tagger may know besides the text itself. */
export interface TagContext {
  readonly place: TagPlace;
  /** The header of the cell's column. */
  readonly header?: string;
  /** True under a heading such as "Attendees". */
  readonly peopleListed?: boolean;
  /** Stretches that are no prose, such as inline code, in order; UTF-16 offsets in the text. */
  readonly opaque?: readonly Span[];
  /** Words that occur in lower case around the text; without it, those of the text itself. */
  readonly lowerCaseWords?: ReadonlySet<string>;
}

/** How a word is reached: a capital inside a sentence says more than one at its start. */
export const Position = { inside: 0, afterStop: 1, first: 2, afterTime: 3 } as const;
export type Position = (typeof Position)[keyof typeof Position];

/** A text as the features see it; the arrays are parallel. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly positions: readonly Position[];
  /** 3 right behind a word such as "by" or "owner", then fading to 0. */
  readonly cues: readonly number[];
  /** Half-open ranges of tokens that may be names; everything between them is none. */
  readonly runs: readonly Span[];
  readonly lowerCaseWords: ReadonlySet<string>;
  /** Place, people's list, people's column, in one number. */
  readonly setting: number;
  /** How the words are written: only capitals (by their number), mostly capitals, or as a sentence. */
  readonly writing: number;
}

const PLACES: Readonly<Record<TagPlace, number>> = { paragraph: 0, listItem: 1, cell: 2, heading: 3 };

const PEOPLE_HEADER =
  /owner|assignee|author|responder|\bwho\b|\bnames?\b|\blead\b|reporter|\bdri\b|engineer|person|people|contact|attendee|participant|facilitator|scribe|commander|approver|speaker|member/i;

const CUES = new Set(
  `approver approvers approved ask asked assigned assignee assignees attendee attendees attending author authors by cc
  co-authored-by commander contact contacted contributor contributors courtesy credit dri driver engineer facilitator
  from guest guests host informed kudos lead maintainer maintainers member moderator notified on-call oncall operator
  owner owners paged participant participants people photo ping pinged present props reached reported reporter
  responder responders reviewer reviewers scribe signed-off-by speaker team thank thanks told who with woke written`.split(
    /\s+/,
  ),
);

/** Reads a text for tagging. */
export function readLine(text: string, context: TagContext, lookUp: (token: string) => Word): Line {
  const tokens = tokensOf(text, context.opaque);
  const words = tokens.map((token) => lookUp(token.text));
  return {
    tokens,
    words,
    positions: positionsOf(words, lineStartsOf(text, tokens)),
    cues: cuesOf(words),
    runs: runsOf(words),
    lowerCaseWords: context.lowerCaseWords ?? lowerCaseWordsOf(words),
    setting: settingOf(context),
    writing: writingOf(words),
  };
}

/** The words of a text that stand in it in lower case, for {@link TagContext.lowerCaseWords}. */
export function lowerCaseWordsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter(({ shape }) => shape === Shape.lower).map(({ lower }) => lower));
}

function settingOf({ place, header, peopleListed }: TagContext): number {
  const column = header !== undefined && PEOPLE_HEADER.test(header);
  return PLACES[place] | (peopleListed ? 4 : 0) | (column ? 8 : 0);
}

function writingOf(words: readonly Word[]): number {
  const capitals = words.filter(({ capital }) => capital).length;
  const lower = words.filter(({ shape }) => shape === Shape.lower).length;
  if (lower === 0) return Math.min(capitals, 4);
  return capitals > lower * 1.5 ? 5 : 6 + Math.min(lower, 3);
}

function lineStartsOf(text: string, tokens: readonly Token[]): readonly number[] {
  const starts = [0];
  let newline = text.indexOf('\n');
  for (const [index, token] of tokens.entries()) {
    if (newline < 0) break;
    if (token.start < newline) continue;
    starts.push(index);
    newline = text.indexOf('\n', token.start);
  }
  return starts;
}

/** @param lineStarts the indexes of the tokens that begin a line of the source */
function positionsOf(words: readonly Word[], lineStarts: readonly number[]): readonly Position[] {
  const positions = words.map((_, index): Position => {
    let before = index - 1;
    while (before > 0 && words[before]?.sign && !words[before]?.stop) before--;
    return words[before]?.stop ? Position.afterStop : Position.inside;
  });
  for (const start of lineStarts) {
    const head = headEnd(words, start);
    const timed = words.slice(start, head).some(isNumber);
    if (start === 0) positions.fill(Position.first, 0, head + 1);
    if (timed && head < words.length) positions[head] = Position.afterTime;
  }
  return positions;
}

/** Where the time stamp, bullet or bracket ends that a line begins with. */
function headEnd(words: readonly Word[], start: number): number {
  let end = start;
  for (; end < words.length; end++) {
    const word = words[end];
    if (!word || !(word.sign || isNumber(word) || isCalendar(words, end))) break;
  }
  return end;
}

function isCalendar(words: readonly Word[], index: number): boolean {
  if (!((words[index]?.kinds ?? 0) & WORD_KINDS.calendar)) return false;
  return isNumber(words[index - 1]) || isNumber(words[index + 1]);
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && (word.shape === Shape.number || word.shape === Shape.mixedNumber);
}

function cuesOf(words: readonly Word[]): readonly number[] {
  let strength = 0;
  return words.map((word, index) => {
    strength = CUES.has(words[index - 1]?.lower ?? '') ? 8 : Math.max(0, strength - 1);
    if (word.lower === '.') strength = 0;
    return strength > 6 ? 3 : strength > 3 ? 2 : strength > 0 ? 1 : 0;
  });
}

function runsOf(words: readonly Word[]): readonly Span[] {
  const runs: Span[] = [];
  for (let index = 0; index < words.length; index++) {
    if (!mayBeName(words, index)) continue;
    const start = index;
    while (index < words.length && mayBeName(words, index)) index++;
    runs.push({ start, end: index });
  }
  return runs;
}

/** A capital, or a particle that leads up to one. */
function mayBeName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || word.lower === OPAQUE) return false;
  if (word.capital) return true;
  let next = index;
  while (next < index + 3 && words[next]?.particle) next++;
  return next > index && words[next]?.capital === true;
}

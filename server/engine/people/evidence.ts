/** What the words around a name say about its being a person: a sum of log-odds, for a person and for a thing. */
import type { Lexicon, NameCue } from '../lexicon.js';
import type { Span } from '../text.js';

/** Natural log-odds that the words around a name give. */
export interface Evidence {
  /** For a person, zero or more. */
  readonly person: number;
  /** For a thing, zero or more; to be taken from the odds of a name. */
  readonly thing: number;
}

/** How far cues look, in UTF-16 units. */
const REACH = { before: 40, behind: 120 } as const;

/** Cues repeat one another, so that their sum says less than it adds up to. */
const MOST_FOR_PERSON = 4;

/** What a verb right behind the name adds: of people, as often a plural noun, shared with systems, the same behind a time. */
const VERB_ADDS = { human: 3, nounLike: 1, shared: 0.75, sharedInRow: 1.5 } as const;

/** What a list of products takes that holds the name, and what the workspace takes, whose things a text is likely about. */
const PRODUCT_TAKES = 2;
const THING_TAKES = { whole: 8, firstWord: 3 } as const;

/** What it adds that somebody of the workspace bears the first name, though it may mean something else. */
const COLLEAGUE_ADDS = 2;

const VERB =
  /^(?: \([^()]{1,40}\))?,? (?:(?:is|was|are|were) (?=(?:\p{Ll}+ )?\p{Ll}+ing\b))?(?:(?:still|also|then|now|manually|again|immediately|quickly|first|later|finally|already|just) ){0,2}(\p{Ll}+)(?![\p{L}-])/u;

const TIME_BEFORE = /\d[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|Z)?\s?\(?(?:\p{Lu}{2,4})?[\s\]):|,~–—-]*$/u;

/** The evidence around a name. @param at offsets in UTF-16 units */
export function evidenceAround(text: string, at: Span, lexicon: Lexicon): Evidence {
  const before = text.slice(Math.max(0, at.start - REACH.before), at.start);
  const behind = text.slice(at.end, at.end + REACH.behind);
  const word = text.slice(at.start, at.end).toLowerCase();
  const [first = ''] = word.split(/\s/);
  const { things, firstNames } = lexicon.workspace;
  const isProduct = lexicon.products.has(word) || things.has(word);
  const isCalendar = lexicon.calendarNames.has(word);
  let person = verbAdds(before, behind, isProduct, lexicon) + (firstNames.has(first) ? COLLEAGUE_ADDS : 0);
  let thing = thingTakes(word, first, lexicon);
  for (const cue of lexicon.nameCues) {
    if (!speaks(cue, before, behind) || (cue.calendar && !isCalendar)) continue;
    if (cue.odds > 0) person += cue.odds;
    else thing -= cue.odds;
  }
  return { person: Math.min(person, MOST_FOR_PERSON), thing };
}

function thingTakes(name: string, first: string, { workspace, products }: Lexicon): number {
  if (workspace.things.has(name)) return THING_TAKES.whole;
  if (products.has(name)) return PRODUCT_TAKES;
  return workspace.things.has(first) ? THING_TAKES.firstWord : 0;
}

/** Products restart and deploy as people do, so that such verbs say nothing about them. */
function verbAdds(before: string, behind: string, isProduct: boolean, lexicon: Lexicon): number {
  const verb = VERB.exec(behind)?.[1] ?? '';
  if (lexicon.nounLikeActs.has(verb)) return VERB_ADDS.nounLike;
  if (lexicon.humanActs.has(verb)) return VERB_ADDS.human;
  if (isProduct) return 0;
  if (lexicon.sharedActs.has(verb) && TIME_BEFORE.test(before)) return VERB_ADDS.sharedInRow;
  return lexicon.sharedPastActs.has(verb) ? VERB_ADDS.shared : 0;
}

function speaks({ before, behind }: NameCue, textBefore: string, textBehind: string): boolean {
  return (before?.test(textBefore) ?? true) && (behind?.test(textBehind) ?? true);
}

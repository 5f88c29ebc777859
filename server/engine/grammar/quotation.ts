import { contains, type Span } from '../text.js';

/** Words between quotation marks; offsets in the sentence, marks included. */
export interface Quotation extends Span {
  /** Said of as words, as an example or as what was asked; otherwise somebody's speech, or a word held at a distance. */
  readonly use: 'mention' | 'speech' | 'term';
}

const QUOTED = /(?<=^|[\s(—–[])(?:"[^"]+"|“[^”]+”|'[^']+'|‘[^’]+’)(?=$|[\s.,;:!?)\]—–])/gu;

/** Words that introduce what follows as words, not as a statement. */
const STRICTLY_MENTIONING =
  /\b(?:phrases?|words?|wording|sentences?|statements?|labels?|labell?ed|questions?|asks?|asked|asking|such as|like|instead of|rather than|not|never|avoid|replaced? (?:with|by))\b[^"“”]{0,25}$/i;
/** Weaker ones, which introduce a word at a distance as often. */
const MENTIONING =
  /\b(?:phrases?|words?|wording|sentences?|statements?|labels?|labell?ed|terms?|questions?|asks?|asked|asking|reads?|draft|says?|said|saying|answer|called|written?|titled?|heading|such as|like|instead of|rather than|not|never|avoid|is|was|be|replaced? (?:with|by)|to)\b[^"“”]{0,40}$/i;

/** A term is a word or two; anything longer is speech. */
const TERM_WORDS = 3;

/** The quotations of a sentence, in order. */
export function quotationsIn(text: string): readonly Quotation[] {
  if (!/["“‘']/.test(text)) return [];
  return [...text.matchAll(QUOTED)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    return { start, end, use: useOf(text, start, match[0]) };
  });
}

function useOf(text: string, start: number, quoted: string): Quotation['use'] {
  const before = text.slice(0, start);
  const behind = text.slice(start + quoted.length);
  if (
    STRICTLY_MENTIONING.test(before) ||
    /^[^.;]*?\b(?:an? )?examples?\b|^ should be (?:replaced|avoided)/i.test(behind)
  )
    return 'mention';
  const words = quoted.split(/\s+/).length;
  if (words <= TERM_WORDS) return 'term';
  return MENTIONING.test(before) ? 'mention' : 'speech';
}

/** The quotation that holds the span. */
export function quotationAround(quotations: readonly Quotation[], span: Span): Quotation | undefined {
  return quotations.find((quotation) => contains(quotation, span));
}

import { sentencesIn, type SectionProse } from '../section-prose.js';
import type { Span } from '../text.js';

/** A rung of a ladder of whys. */
export interface Why {
  /** The question, or the label "Why 2:"; a span of the document. */
  readonly question: Span;
  readonly text: string;
  /** The sentences up to the next why. */
  readonly answer: readonly { readonly text: string; readonly span: Span }[];
}

/** "Why did it fail?", "2. Why?", "Third why: the pool was full", "Q3: Why …?" */
const QUESTION =
  /^(?:q(?:uestion)?\s*\d*\s*[:.)]\s*)?(?:\d+\s*[:.)]\s*)?(?:(?:first|second|third|fourth|fifth|sixth|seventh|\d+(?:st|nd|rd|th))\s+)?why\b.*\?["”)]*$/is;
const LABEL =
  /^(?:(?:first|second|third|fourth|fifth|sixth|seventh|\d+(?:st|nd|rd|th))\s+why|why\s*#?\s*\d+)\s*[:.)–—-]\s*/i;

/** The whys of a section in order; a table's header is none. */
export function whysIn(runs: Iterable<SectionProse>): readonly Why[] {
  const whys: { question: Span; text: string; answer: { text: string; span: Span }[] }[] = [];
  for (const { text, span, from } of sentencesIn(runs)) {
    if (from.prose.place === 'code' || from.prose.cell?.row === 0) continue;
    const label = LABEL.exec(text)?.[0];
    const said = label === undefined ? '' : text.slice(label.length);
    if (QUESTION.test(text) || label !== undefined)
      whys.push({
        question: span,
        text,
        answer: said && !said.includes('?') ? [{ text: said, span }] : [],
      });
    else if (/[\p{L}\p{N}]/u.test(text)) whys.at(-1)?.answer.push({ text, span });
  }
  return whys;
}

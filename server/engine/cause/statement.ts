import type { Document } from '../document.js';
import { sectionAt, type Section } from '../outline.js';
import { toSource } from '../prose.js';
import { proseOf } from '../prose-reader.js';
import { sentencesOf } from '../sentences.js';
import type { SectionRole } from '../profile.js';
import { shift, type Span } from '../text.js';

/** The words by which a cause is known. */
export interface CauseWords {
  /** Counts in an account of what happened. */
  readonly stated: RegExp;
  /** Counts wherever it stands. */
  readonly plain: RegExp;
  /** The failing mechanism itself, which tells a cause without a joining word. */
  readonly mechanism: RegExp;
  /** Takes a plain statement back: the cause is not known, or not dealt with. */
  readonly denied: RegExp;
}

/** Sections whose reasons are not those of the incident: why a step was taken, why a task is planned. */
const OTHER_REASONS: ReadonlySet<SectionRole> = new Set([
  'timeline',
  'action-items',
  'lessons',
  'resolution',
]);

/** A sentence in which the document states a cause. */
export interface CauseStatement {
  /** Of the document. */
  readonly span: Span;
  /** True in a heading or title, which tells that a cause is known more than what it is. */
  readonly announced: boolean;
}

/** The sentences in which the document states a cause, in order. */
export function* causeStatements(
  document: Document,
  sections: readonly Section[],
  words: CauseWords,
): Generator<CauseStatement> {
  const roled = sections.filter((section) => section.role !== undefined);
  for (const { block, start } of document.placed()) {
    for (const prose of proseOf(block)) {
      if (prose.place === 'code') continue;
      const role = sectionAt(roled, start + (prose.pieces[0]?.start ?? 0))?.role;
      const account = role === undefined || !OTHER_REASONS.has(role);
      for (const span of sentencesOf(prose.text))
        if (isStatement(prose.text.slice(span.start, span.end), account, words))
          yield {
            span: shift(toSource(prose, span), start),
            announced: prose.place === 'heading' || prose.place === 'frontMatter',
          };
    }
  }
}

function isStatement(text: string, account: boolean, words: CauseWords): boolean {
  if (words.plain.test(text)) return !words.denied.test(text);
  if (!account) return false;
  return words.mechanism.test(text) || (words.stated.test(text) && !/\?\s*$/.test(text));
}

import type { Block } from '../blocks.js';
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

/** A sentence of a block that may state a cause; offsets count from the block. */
interface Candidate extends CauseStatement {
  /** Counts in every section, however its reasons are meant. */
  readonly plain: boolean;
}

/** The sentences in which the document states a cause, in order. */
export function* causeStatements(
  document: Document,
  sections: readonly Section[],
  words: CauseWords,
): Generator<CauseStatement> {
  const roled = sections.filter((section) => section.role !== undefined);
  for (const { block, start } of document.placed()) {
    for (const { span, announced, plain } of candidatesIn(block, words)) {
      const role = plain ? undefined : sectionAt(roled, start + span.start)?.role;
      if (role === undefined || !OTHER_REASONS.has(role)) yield { span: shift(span, start), announced };
    }
  }
}

const known = new WeakMap<Block, { readonly words: CauseWords; readonly found: readonly Candidate[] }>();

/** What a block says of causes; kept with the block. */
function candidatesIn(block: Block, words: CauseWords): readonly Candidate[] {
  let made = known.get(block);
  if (made?.words !== words) known.set(block, (made = { words, found: [...readCandidates(block, words)] }));
  return made.found;
}

function* readCandidates(block: Block, words: CauseWords): Generator<Candidate> {
  for (const prose of proseOf(block)) {
    if (prose.place === 'code') continue;
    const announced = prose.place === 'heading' || prose.place === 'frontMatter';
    for (const span of sentencesOf(prose.text)) {
      const text = prose.text.slice(span.start, span.end);
      const plain = words.plain.test(text);
      if (plain ? !words.denied.test(text) : isStatement(text, words))
        yield { span: toSource(prose, span), announced, plain };
    }
  }
}

function isStatement(text: string, words: CauseWords): boolean {
  return words.mechanism.test(text) || (words.stated.test(text) && !/\?\s*$/.test(text));
}

/** The sentences of a run of prose as wording rules see them: with clauses, and with who acts in each. */
import { isCode, type Prose } from '../prose.js';
import { sentencesOf } from '../sentences.js';
import { overlaps, shift, type Span } from '../text.js';
import { clausesOf, type Clause } from './clauses.js';
import { quotationsIn, type Quotation } from './quotation.js';
import { tokensOf, type Token } from './tokens.js';
import type { GrammarWords } from './words.js';

/** A sentence, analysed. Offsets of tokens count from the sentence. */
export interface Sentence {
  readonly prose: Prose;
  /** Offsets in the prose text. */
  readonly span: Span;
  /** Inline code and addresses are masked by words of the same length, for they are no wording. */
  readonly text: string;
  /** The text in lower case, of the same length: patterns that mind the case are several times as fast. */
  readonly lower: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly quotations: readonly Quotation[];
  /** Where people are named; offsets in the sentence. */
  readonly names: readonly Span[];
}

/** A longer stretch without a stop, in UTF-16 units, is a log or a list, not a sentence. */
const LONGEST = 1200;

/** The words of the grammar, with the terms that are masked. */
export interface ReaderWords extends GrammarWords {
  readonly unheard: RegExp;
}

/** The sentences of a prose that are worth reading. @param names people mentioned in the prose, as offsets in it */
export function readSentences(prose: Prose, names: readonly Span[], words: ReaderWords): readonly Sentence[] {
  if (prose.place === 'code' || prose.place === 'definition') return [];
  if (prose.place === 'frontMatter' && prose.field !== 'title') return [];
  if (!words.worthReading(prose.text, words.people, names.length > 0)) return [];
  const text = masked(prose, words.unheard);
  return sentencesOf(text).flatMap((span) => {
    const part = text.slice(span.start, span.end);
    if (part.length > LONGEST) return [];
    const local = names.filter((name) => overlaps(name, span)).map((name) => shift(name, -span.start));
    if (!words.worthReading(part, words.people, local.length > 0)) return [];
    const tokens = tokensOf(part, words);
    return [
      {
        prose,
        span,
        text: part,
        lower: lowered(part),
        tokens,
        clauses: clausesOf(tokens),
        quotations: quotationsIn(part),
        names: local,
      },
    ];
  });
}

/** A letter that grows in lower case, such as the dotted capital I, would move what stands behind it. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** What stands as code or as an address is one long word, so that it takes a noun's place and no other. */
function masked(prose: Prose, unheard: RegExp): string {
  let text = prose.text;
  for (const { at, length, kind } of prose.pieces)
    if (kind === 'code')
      text = text.slice(0, at) + mask(text.slice(at, at + length)) + text.slice(at + length);
  return text.replace(/\b(?:https?:\/\/|www\.)\S+/g, mask).replace(unheard, mask);
}

function mask(text: string): string {
  return `C${'o'.repeat(Math.max(0, text.length - 1))}`.slice(0, text.length);
}

/** True where the sentence's span from one token to another holds code. */
export function holdsCode(sentence: Sentence, span: Span): boolean {
  return isCode(sentence.prose, shift(span, sentence.span.start));
}

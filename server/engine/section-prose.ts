import type { Block } from './blocks.js';
import type { Document } from './document.js';
import type { Section } from './outline.js';
import { promptOf, type Profile } from './profile.js';
import { fromSource, toSource, type Prose } from './prose.js';
import { proseOf } from './prose-reader.js';
import { sentencesOf } from './sentences.js';
import { shift, type Span } from './text.js';

/** A run of prose as far as it belongs to a section. */
export interface SectionProse {
  readonly block: Block;
  /** Offset of the block in the document. */
  readonly start: number;
  readonly prose: Prose;
  /** The part of the prose text that stands in the section. */
  readonly part: Span;
  readonly text: string;
}

/** A sentence below a heading, and where it stands in the document. */
export interface SectionSentence {
  readonly text: string;
  readonly span: Span;
  readonly from: SectionProse;
}

/** The prose between the heading or label of a section and its end, headings of subsections and code included. */
export function* proseIn(document: Document, section: Section): Generator<SectionProse> {
  const { body } = section;
  for (const { block, start } of document.placed()) {
    if (start >= body.end) return;
    if (start + block.source.length <= body.start) continue;
    for (const prose of proseOf(block)) {
      const part = {
        start: fromSource(prose, body.start - start),
        end: fromSource(prose, body.end - start),
      };
      const text = prose.text.slice(part.start, part.end);
      if (/\S/.test(text)) yield { block, start, prose, part, text };
    }
  }
}

/**
 * What a section says in its own words: not its headings, the header of a table, the prompts of the template, or words
 * that only stand where an answer should be.
 *
 * @param noAnswer matches a whole text that says nothing: "TBD", "n/a"
 */
export function* answersIn(
  document: Document,
  section: Section,
  profile: Profile,
  noAnswer: RegExp,
): Generator<SectionProse> {
  for (const run of proseIn(document, section)) {
    if (run.prose.place === 'code') yield run;
    if (run.prose.place === 'code' || run.prose.place === 'heading' || run.prose.cell?.row === 0) continue;
    const text = promptOf(run.text);
    if (/\p{L}/u.test(text) && !noAnswer.test(text) && !profile.prompts.has(text)) yield run;
  }
}

/** The sentences of runs of prose. */
export function* sentencesIn(runs: Iterable<SectionProse>): Generator<SectionSentence> {
  for (const from of runs)
    for (const { start, end } of sentencesOf(from.text))
      yield {
        text: from.text.slice(start, end),
        span: shift(
          toSource(from.prose, { start: from.part.start + start, end: from.part.start + end }),
          from.start,
        ),
        from,
      };
}

/** The sections of a role that stand in no other section of that role. */
export function outermost(sections: readonly Section[], role: Section['role']): readonly Section[] {
  const found: Section[] = [];
  for (const section of sections)
    if (section.role === role && (found.at(-1)?.span.end ?? 0) <= section.span.start) found.push(section);
  return found;
}

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

/** A block, where it starts in the document, and the part of it that stands in a section; offsets of the part count from the block. */
export interface SectionBlock {
  readonly block: Block;
  readonly start: number;
  readonly part: Span;
  /** True where nothing of the block stands outside of the section. */
  readonly whole: boolean;
}

/** The blocks between the heading or label of a section and its end. */
export function* blocksIn(document: Document, { body }: Section): Generator<SectionBlock> {
  for (let index = document.indexAt(body.start); index < document.blocks.length; index++) {
    const block = document.blocks[index];
    const start = document.starts[index] ?? 0;
    if (!block || start >= body.end) return;
    const end = Math.min(block.source.length, body.end - start);
    const part = { start: Math.max(0, body.start - start), end };
    if (part.start < part.end)
      yield { block, start, part, whole: part.start === 0 && end === block.source.length };
  }
}

/** The prose between the heading or label of a section and its end, headings of subsections and code included. */
export function* proseIn(document: Document, section: Section): Generator<SectionProse> {
  for (const { block, start, part, whole } of blocksIn(document, section))
    for (const run of whole ? runsOf(block) : runsIn(block, part)) yield { ...run, start };
}

const runs = new WeakMap<Block, readonly SectionProse[]>();

/** The prose of a block that stands in a section as a whole; kept with the block, at offset 0. */
function runsOf(block: Block): readonly SectionProse[] {
  let known = runs.get(block);
  if (!known) runs.set(block, (known = [...runsIn(block, { start: 0, end: block.source.length })]));
  return known;
}

/** The prose of a part of a block, at offset 0. */
export function* runsIn(block: Block, within: Span): Generator<SectionProse> {
  for (const prose of proseOf(block)) {
    const part = { start: fromSource(prose, within.start), end: fromSource(prose, within.end) };
    const text = prose.text.slice(part.start, part.end);
    if (/\S/.test(text)) yield { block, start: 0, prose, part, text };
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
    for (const { start, end } of sentenceSpans(from))
      yield {
        text: from.text.slice(start, end),
        span: shift(
          toSource(from.prose, { start: from.part.start + start, end: from.part.start + end }),
          from.start,
        ),
        from,
      };
}

const spans = new WeakMap<Prose, readonly Span[]>();

/** The sentences of a run; kept with the prose where the run is all of it. */
function sentenceSpans({ prose, text }: SectionProse): readonly Span[] {
  if (text.length !== prose.text.length) return sentencesOf(text);
  let known = spans.get(prose);
  if (!known) spans.set(prose, (known = sentencesOf(text)));
  return known;
}

/** The sections of a role that stand in no other section of that role. */
export function outermost(sections: readonly Section[], role: Section['role']): readonly Section[] {
  const found: Section[] = [];
  for (const section of sections)
    if (section.role === role && (found.at(-1)?.span.end ?? 0) <= section.span.start) found.push(section);
  return found;
}

/** What an editor colours in a postmortem: role labels, times, severities, placeholders. */
import type { Block } from './blocks.js';
import type { Document } from './document.js';
import type { RoleWord } from './lexicon.js';
import { labelsByBlock } from './people/labels-in-use.js';
import { isCode, toSource } from './prose.js';
import { proseOf } from './prose-reader.js';
import { RunMemory } from './runs.js';
import type { Settings } from './settings.js';
import { bySpan, shift, touches, withoutOverlaps, type Span } from './text.js';

/** In the order in which the protocol numbers them. */
export const MARK_KINDS = ['roleLabel', 'time', 'severity', 'placeholder'] as const;

export type MarkKind = (typeof MARK_KINDS)[number];

/** Patterns with the flag `g`. */
export type MarkPatterns = Readonly<Record<Exclude<MarkKind, 'roleLabel'>, RegExp>>;

export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
}

const memories = new WeakMap<MarkPatterns, WeakMap<object, RunMemory<Mark>>>();

/** The marks of a document in order, without overlaps; in a part of it, where one is given. Offsets of the document. */
export function* marksIn(
  document: Document,
  settings: Settings,
  words: { readonly roles: readonly RoleWord[]; readonly marks: MarkPatterns },
  within?: Span,
): Generator<Mark> {
  const labels = labelsByBlock(settings, words.roles);
  let byLabels = memories.get(words.marks);
  if (!byLabels) memories.set(words.marks, (byLabels = new WeakMap()));
  let memory = byLabels.get(labels);
  if (!memory) {
    memory = new RunMemory((block) => readMarks(block, labels.itemsIn(block), words.marks));
    byLabels.set(labels, memory);
  }
  for (const { item, start } of memory.in(document)) {
    const span = shift(item.span, start);
    if (!within || touches(span, within)) yield { kind: item.kind, span };
  }
}

/** The marks of a block; a role label wins over what stands in it. */
function readMarks(
  block: Block,
  labels: readonly { readonly span: Span }[],
  patterns: MarkPatterns,
): readonly Mark[] {
  const found: Mark[] = labels.map(({ span }) => ({ kind: 'roleLabel', span }));
  for (const prose of proseOf(block)) {
    if (prose.place === 'code') continue;
    for (const kind of MARK_KINDS) {
      if (kind === 'roleLabel') continue;
      for (const match of prose.text.matchAll(patterns[kind])) {
        const at = { start: match.index, end: match.index + match[0].length };
        if (!isCode(prose, at)) found.push({ kind, span: toSource(prose, at) });
      }
    }
  }
  return withoutOverlaps(found, block.source.length, ({ span }) => span).sort((a, b) =>
    bySpan(a.span, b.span),
  );
}

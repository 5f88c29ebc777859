import type { Block } from '../../engine/blocks.js';
import { isCode, isExact, toSource } from '../../engine/prose.js';
import { proseOf } from '../../engine/prose-reader.js';
import { defineRule } from '../../engine/rule.js';
import { RunMemory } from '../../engine/runs.js';
import { shift, type Span } from '../../engine/text.js';

export default defineRule({
  scope: 'document',
  anyLanguage: true,
  summary: 'One role label in two spellings.',
  severity: 'info',
  *check({ document, settings }) {
    const labels = labelsSpelled(spellingsOf(settings.label));
    const places = Array.from(labels.in(document), ({ item, start }) => ({
      ...item,
      span: shift(item.span, start),
    }));
    const usual = new Set(places.map(({ text }) => text));
    for (const { text, number, span } of places) {
      const label = settings.label.replace('{n}', number);
      if (text === label || !usual.has(label)) continue;
      yield {
        span,
        message: `A reader cannot tell whether this is "${label}" or somebody else. Spell each role label in one way.`,
        fixes: [{ title: `Write "${label}"`, edits: [{ span, text: label }], safe: true }],
      };
    }
  },
});

/** Matches a counted label however its words are parted: "Oncall 1", "on-call #1", "on call 1". */
function spellingsOf(label: string): string {
  const letters = label.replace('{n}', '').match(/\p{L}/gu) ?? [];
  return String.raw`(?<![\p{L}\p{N}-])${letters.join('[ -]?')}[ -]?#?(\d{1,3})(?![\p{L}\p{N}:-]|\.\d)`;
}

interface Spelled {
  readonly text: string;
  readonly number: string;
  /** Offsets in the block's source. */
  readonly span: Span;
}

const byPattern = new Map<string, RunMemory<Spelled>>();

function labelsSpelled(pattern: string): RunMemory<Spelled> {
  let labels = byPattern.get(pattern);
  if (!labels) {
    labels = new RunMemory((block) => readLabels(block, new RegExp(pattern, 'giu')));
    byPattern.set(pattern, labels);
  }
  return labels;
}

function* readLabels(block: Block, pattern: RegExp): Generator<Spelled> {
  for (const prose of proseOf(block)) {
    if (prose.place === 'code' || prose.quoted) continue;
    for (const match of prose.text.matchAll(pattern)) {
      const [text, number = ''] = match;
      const at = { start: match.index, end: match.index + text.length };
      if (!isCode(prose, at) && isExact(prose, at)) yield { text, number, span: toSource(prose, at) };
    }
  }
}

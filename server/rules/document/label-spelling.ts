import type { Block } from '../../engine/blocks.js';
import { isCode, isExact, toSource } from '../../engine/prose.js';
import { proseOf } from '../../engine/prose-reader.js';
import { defineRule } from '../../engine/rule.js';
import { shift, type Span } from '../../engine/text.js';

export default defineRule({
  scope: 'document',
  summary: 'One role label in two spellings.',
  severity: 'info',
  *check({ document, settings }) {
    const pattern = spellingsOf(settings.label);
    const places = [...document.placed()].flatMap(({ block, start }) =>
      labelsIn(block, pattern).map((place) => ({ ...place, span: shift(place.span, start) })),
    );
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

const kept = new WeakMap<Block, { readonly pattern: string; readonly found: readonly Spelled[] }>();

function labelsIn(block: Block, pattern: string): readonly Spelled[] {
  let known = kept.get(block);
  if (known?.pattern !== pattern) {
    known = { pattern, found: [...readLabels(block, new RegExp(pattern, 'giu'))] };
    kept.set(block, known);
  }
  return known.found;
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

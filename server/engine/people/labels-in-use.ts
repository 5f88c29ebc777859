/** The role labels that stand in a document already, for choosing one again and for renaming one throughout. */
import type { Block } from '../blocks.js';
import type { Document } from '../document.js';
import type { RoleWord } from '../lexicon.js';
import { isCode, replaceProse, toSource, type Prose } from '../prose.js';
import { proseOf } from '../prose-reader.js';
import { RunMemory } from '../runs.js';
import type { Settings } from '../settings.js';
import { literal, shift, type Edit, type Span } from '../text.js';
import { spelled } from './replacement.js';

/** A role label and where it stands. */
export interface LabelInUse {
  readonly label: string;
  readonly places: readonly LabelPlace[];
}

export interface LabelPlace {
  /** Offsets from the start of the document. */
  readonly span: Span;
  readonly prose: Prose;
  /** Offsets in the prose text. */
  readonly at: Span;
  readonly blockStart: number;
}

/**
 * The labels in the order of their first appearance: counted ones, those of the settings, and those of roles, with or
 * without a team. "Oncall 1" is not found in "Oncall 12", and is found where a line ends within it.
 */
export function labelsInUse(
  document: Document,
  settings: Settings,
  roles: readonly RoleWord[],
): readonly LabelInUse[] {
  const found = new Map<string, LabelPlace[]>();
  for (const { item, start } of labelsByBlock(settings, roles).in(document)) {
    const { label, prose, at } = item;
    const place = { span: shift(item.span, start), prose, at, blockStart: start };
    const places = found.get(label);
    if (places) places.push(place);
    else found.set(label, [place]);
  }
  return [...found].map(([label, places]) => ({ label, places }));
}

/** A role label in a block; offsets of its span count from the block's source, those of `at` from the prose text. */
export interface LabelInBlock {
  readonly label: string;
  readonly span: Span;
  readonly prose: Prose;
  readonly at: Span;
}

const byPattern = new Map<string, RunMemory<LabelInBlock>>();

/** The labels that blocks hold; the same object for settings that know the same labels. */
export function labelsByBlock(settings: Settings, roles: readonly RoleWord[]): RunMemory<LabelInBlock> {
  const source = patternOf(settings, roles);
  let labels = byPattern.get(source);
  if (!labels) {
    const pattern = new RegExp(source, 'gu');
    labels = new RunMemory((block) => labelsOf(block, pattern));
    byPattern.set(source, labels);
  }
  return labels;
}

/** The edits, in offsets of the document, that put another label in every place of this one. */
export function renameLabel({ places }: LabelInUse, label: string): readonly Edit[] {
  return places.flatMap(({ prose, at, blockStart }) =>
    replaceProse(prose, at, spelled(prose, at, label), () => false).map(({ span, text }) => ({
      span: shift(span, blockStart),
      text,
    })),
  );
}

function patternOf({ label, people }: Settings, roles: readonly RoleWord[]): string {
  const counted = label.split('{n}').map(literal).join('\\d+');
  const given = people.flatMap((person) => (person.label ? [literal(person.label)] : []));
  const ofRoles = roles.map(({ label: text }) =>
    literal(text.replace('{team}', '')).concat(
      text.includes('{team}')
        ? String.raw`(?: for [\p{L}\p{N}&-]+(?: [\p{L}\p{N}&-]+){0,2} team)?(?: \(\d+\))?`
        : '',
    ),
  );
  // The first that fits wins: "Oncall 1" and "Oncall for Payments team" are not "Oncall".
  const all = [...new Set([...given, counted, ...ofRoles.sort((a, b) => b.length - a.length)])];
  const words = all.join('|').replaceAll(' ', String.raw`\s`);
  return String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`;
}

function* labelsOf(block: Block, pattern: RegExp): Generator<LabelInBlock> {
  for (const prose of proseOf(block)) {
    if (prose.place === 'code') continue;
    for (const match of prose.text.matchAll(pattern)) {
      const at = { start: match.index, end: match.index + match[0].length };
      if (isCode(prose, at)) continue;
      yield { label: match[0].replace(/\s/g, ' '), span: toSource(prose, at), prose, at };
    }
  }
}

/** The role labels that stand in a document already, for choosing one again and for renaming one throughout. */
import type { Block } from '../blocks.js';
import type { Document } from '../document.js';
import type { RoleWord } from '../lexicon.js';
import { isCode, isExact, toSource } from '../prose.js';
import { proseOf } from '../prose-reader.js';
import type { Settings } from '../settings.js';
import { literal, shift, type Span } from '../text.js';

/** A role label and where it stands; offsets count from the start of the document. */
export interface LabelInUse {
  readonly label: string;
  readonly spans: readonly Span[];
}

/**
 * The labels in the order of their first appearance: counted ones, those of the settings, and those of roles, with or
 * without a team. "Oncall 1" is not found in "Oncall 12".
 */
export function labelsInUse(
  document: Document,
  settings: Settings,
  roles: readonly RoleWord[],
): readonly LabelInUse[] {
  const pattern = patternOf(settings, roles);
  const found = new Map<string, Span[]>();
  for (const { block, start } of document.placed())
    for (const { label, span } of labelsOf(block, pattern))
      found.set(label, [...(found.get(label) ?? []), shift(span, start)]);
  return [...found].map(([label, spans]) => ({ label, spans }));
}

function patternOf({ label, people }: Settings, roles: readonly RoleWord[]): RegExp {
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
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${all.join('|')})(?![\p{L}\p{N}])`, 'gu');
}

function* labelsOf(block: Block, pattern: RegExp): Generator<{ label: string; span: Span }> {
  for (const prose of proseOf(block)) {
    if (prose.place === 'code') continue;
    for (const match of prose.text.matchAll(pattern)) {
      const at = { start: match.index, end: match.index + match[0].length };
      if (!isCode(prose, at) && isExact(prose, at)) yield { label: match[0], span: toSource(prose, at) };
    }
  }
}

import type { Document } from '../document.js';
import type { Lexicon } from '../lexicon.js';
import { RunMemory } from '../runs.js';
import type { Settings } from '../settings.js';
import type { Identity, Person } from './identity.js';
import { literal } from '../text.js';

/**
 * The labels that the author chose, by any key of the person (in lower case: name, handle, address); `null` keeps the
 * person's name in the text.
 */
export type ChosenLabels = ReadonlyMap<string, string | null>;

/**
 * What may stand for a person: up to 80 UTF-16 units, for longer ones would not fit a timeline, and nothing that stands
 * in Markdown, YAML or HTML for more than itself.
 */
export const ROLE_LABEL = /^(?=.{1,80}$)[\p{L}\p{N}](?:[\p{L}\p{N} &/(),.'’+-]*[\p{L}\p{N}).])?$/u;

/** The role label that an author typed, with single spaces; undefined where it cannot be one. */
export function readRoleLabel(typed: string): string | undefined {
  const label = typed.trim().replace(/\s+/g, ' ');
  return ROLE_LABEL.test(label) ? label : undefined;
}

/** Gives each person one label: chosen by the author, from the settings, from the role the text names, else counted by first mention. */
export function assignLabels(
  people: readonly Person[],
  document: Document,
  settings: Settings,
  lexicon: Lexicon,
  chosen: ChosenLabels,
): readonly Identity[] {
  const taken = new Set<string>();
  const used = new Set(labelsLike(settings.label).items(document));
  const numbers = counter();
  return people.map(({ mentions, keys, known }) => {
    const own = [...keys].map((key) => chosen.get(key)).find((label) => typeof label === 'string');
    if (own !== undefined) {
      taken.add(own);
      return { label: own, mentions, keys };
    }
    const cue = mentions.find(({ mention }) => mention.role !== undefined)?.mention.role;
    const role = cue === undefined ? undefined : labelOfRole(cue, lexicon);
    // "Oncall" alone says no more than the counted label does, and cannot tell two people apart.
    const wanted = known?.label ?? (role === settings.label.replace('{n}', '').trim() ? undefined : role);
    const label =
      wanted === undefined
        ? counted(settings.label, numbers, (candidate) => taken.has(candidate) || used.has(candidate))
        : distinct(wanted, taken);
    taken.add(label);
    return { label, mentions, keys };
  });
}

const labelsByPattern = new Map<string, RunMemory<string>>();

/** The counted labels that blocks use already. */
function labelsLike(pattern: string): RunMemory<string> {
  let labels = labelsByPattern.get(pattern);
  if (!labels) {
    const [before = '', after = ''] = pattern.split('{n}');
    const like = numbered(before, after);
    labels = new RunMemory(({ source }) => (source.includes(before) ? (source.match(like) ?? []) : []));
    labelsByPattern.set(pattern, labels);
  }
  return labels;
}

function numbered(before: string, after: string): RegExp {
  return new RegExp(`${literal(before)}\\d+${literal(after)}`, 'g');
}

function* counter(): Generator<number, never> {
  for (let n = 1; ; n++) yield n;
}

/** The next counted label that is free. */
function counted(
  pattern: string,
  numbers: Generator<number, never>,
  isUsed: (label: string) => boolean,
): string {
  for (;;) {
    const label = pattern.replace('{n}', String(numbers.next().value));
    if (!isUsed(label)) return label;
  }
}

/** Two people in the same role stay two: the second one is counted. */
function distinct(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n++) {
    const label = `${wanted} (${n})`;
    if (!taken.has(label)) return label;
  }
}

/** "payments on-call" becomes "Oncall for Payments team". */
export function labelOfRole(cue: string, lexicon: Lexicon): string | undefined {
  for (const { pattern, label } of lexicon.roles) {
    const found = new RegExp(`\\b(?:${pattern})\\b`, 'i').exec(cue);
    if (!found) continue;
    const rest = `${cue.slice(0, found.index)} ${cue.slice(found.index + found[0].length)}`;
    const team = rest
      .split(/[^\p{L}\p{N}&-]+/u)
      .filter((word) => word !== '' && !FILLER.has(word.toLowerCase()))
      .join(' ');
    const named = team !== '' && team.split(' ').length <= 3;
    return label.replace('{team}', named ? ` for ${team.charAt(0).toUpperCase()}${team.slice(1)} team` : '');
  }
  return undefined;
}

/** Words around a role that do not name the team. */
const FILLER = new Set([
  'a',
  'an',
  'and',
  'at',
  'engineer',
  'engineering',
  'for',
  'from',
  'in',
  'of',
  'on',
  'our',
  'person',
  'primary',
  'rotation',
  'secondary',
  'senior',
  'shift',
  'staff',
  'team',
  'the',
  'this',
  'week',
]);

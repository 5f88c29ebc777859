import {
  CompletionItemKind,
  InsertTextFormat,
  type CompletionItem,
  type Position,
} from 'vscode-languageserver';
import {
  customaryLabels,
  labelsIn,
  lineBefore,
  mayBeCompleted,
  missingSections,
  sectionAt,
  sectionLines,
  snippetText,
  withSubsections,
  withTabStops,
  writingPlace,
  type Profile,
  type WritingPlace,
} from '../../index.js';
import { toRange } from '../convert.js';
import type { ActionSource } from './action-source.js';
import { timeIn, zoneOf } from './time-now.js';

/** What makes an editor ask without being told to. */
export const TRIGGERS = ['#', ' ', '|'];

const SEVERITIES = ['SEV-1', 'SEV-2', 'SEV-3', 'SEV-4', 'SEV-5'];

/** A choice, in plain text and, for clients that know snippets, with tab stops. */
interface Choice {
  readonly label: string;
  readonly detail: string;
  readonly text: string;
  readonly snippet?: string;
  readonly kind: CompletionItemKind;
}

/**
 * What may be written at a position, the likeliest first.
 *
 * @param asked false where a character was typed that often needs nothing; then a bare word is left alone
 * @param now the clock of the host
 */
export function completionsAt(
  source: ActionSource,
  profiles: readonly Profile[],
  position: Position,
  asked: boolean,
  now: Date,
): CompletionItem[] {
  const { open, review, client, codec } = source;
  const at = codec.toOffset(open.content, position);
  if (!asked && !mayBeCompleted(lineBefore(open.content, at))) return [];
  const place = writingPlace(open.content, review.sections, at);
  if (!place || !review.profile || (place.kind === 'word' && !asked)) return [];
  const range = toRange(codec, open.content, { start: place.start, end: at });
  const filterText = open.content.slice({ start: place.start, end: at });
  return choicesAt(source, review.profile, profiles, place, now).map((choice, index) => ({
    label: choice.label,
    detail: choice.detail,
    kind: choice.kind,
    sortText: String(index).padStart(3, '0'),
    // Editors compare this with what stands in the range; a row and a heading begin otherwise than their labels.
    filterText: place.kind === 'word' ? choice.label : `${filterText} ${choice.label}`,
    ...(client.snippetCompletions && choice.snippet !== undefined
      ? { insertTextFormat: InsertTextFormat.Snippet, textEdit: { range, newText: choice.snippet } }
      : { textEdit: { range, newText: choice.text } }),
  }));
}

function choicesAt(
  source: ActionSource,
  profile: Profile,
  profiles: readonly Profile[],
  place: WritingPlace,
  now: Date,
): readonly Choice[] {
  switch (place.kind) {
    case 'heading':
      return headings(source, profile, place.depth);
    case 'field':
      return fieldValues(place.key, profiles, now);
    case 'row':
      return rows(source, place, now);
    case 'word':
      return labels(source);
  }
}

/** The sections that are missing, with their prompts, then those that stand in the document already. */
function headings({ review }: ActionSource, profile: Profile, depth: number): readonly Choice[] {
  const missing = new Set(missingSections(review.sections, profile));
  const level = (wanted: number) => '#'.repeat(Math.min(6, Math.max(depth, 2) + wanted - 2));
  const all = profile.sections.flatMap((section, index) => {
    if (section.depth !== 2) return [];
    const lines = withSubsections(profile, index).flatMap((part, place) => {
      const [, ...body] = sectionLines(part);
      return [...(place > 0 ? [''] : []), `${level(part.depth)} ${part.heading}`, ...body];
    });
    const text = `${level(2)} ${section.heading}`;
    const isMissing = missing.has(index);
    const choice: Choice = {
      label: section.heading,
      detail: isMissing ? section.hint : 'This postmortem has it already.',
      text,
      ...(isMissing ? { snippet: withTabStops(lines).join('\n') } : {}),
      kind: CompletionItemKind.Module,
    };
    return [{ choice, isMissing }];
  });
  return [...all.filter(({ isMissing }) => isMissing), ...all.filter(({ isMissing }) => !isMissing)].map(
    ({ choice }) => choice,
  );
}

function fieldValues(key: string, profiles: readonly Profile[], now: Date): readonly Choice[] {
  const kind = CompletionItemKind.EnumMember;
  switch (key) {
    case 'profile':
      return profiles.map(({ id, title }) => ({ label: id, detail: title, text: id, kind }));
    case 'severity':
      return SEVERITIES.map((label) => ({ label, detail: 'How severe the incident was', text: label, kind }));
    case 'started': {
      const { date, time } = timeIn('UTC', now);
      return [{ label: `${date}T${time}Z`, detail: 'Now, in UTC', text: `${date}T${time}Z`, kind }];
    }
    default:
      return [];
  }
}

type Row = Extract<WritingPlace, { kind: 'row' }>;

function rows(source: ActionSource, row: Row, now: Date): readonly Choice[] {
  switch (row.role) {
    case 'timeline':
      return timelineRows(source, row, now);
    case 'action-items':
      return [actionRow(row)];
    case 'root-cause':
      return nextWhy(row);
    default:
      return [];
  }
}

/** The time now, in the zone of the timeline, and written as in the row before. */
function timelineRows({ open, review }: ActionSource, row: Row, now: Date): readonly Choice[] {
  const timeline = sectionAt(review.sections, row.start);
  if (!timeline) return [];
  const zone = zoneOf(open.content, review.sections, timeline);
  const { date, time } = timeIn(zone, now);
  // A row without a time, such as one of the template or the head of a table, sets no example.
  const withDate = !/\d:\d\d/.test(row.previous) || /\d{4}-\d\d-\d\d/.test(row.previous);
  const suffix = /\d\d:\d\d(?::\d\d)?( ?(?:UTC|Z)\b)/.exec(row.previous)?.[1] ?? '';
  const label = `${withDate ? `${date} ` : ''}${time}${suffix}`;
  return [rowOf(row, label, `Now, in ${zone}`, [label], 'What happened or was seen?')];
}

function actionRow(row: Row): Choice {
  return rowOf(row, 'Action item', 'An action with an owner and a date', [], 'What will be in place?');
}

/** A row like the one before: its first cells are given, the others are to be filled in. */
function rowOf(row: Row, label: string, detail: string, given: readonly string[], prompt: string): Choice {
  const cells = Math.max(row.cells, given.length + 1);
  const open = cells - given.length;
  const kind = CompletionItemKind.Snippet;
  const first = given.map(snippetText);
  if (row.cells > 0 || row.previous.startsWith('|')) {
    const stops = Array.from({ length: open }, (_, index) =>
      index === 0 ? `\${1:${snippetText(prompt)}}` : `$${index + 1}`,
    );
    const plain = [...given, ...Array<string>(open).fill('')];
    return {
      label,
      detail,
      text: `| ${plain.join(' | ')} |`,
      snippet: `| ${[...first, ...stops].join(' | ')} |`,
      kind,
    };
  }
  const marker = /^[-*+][ \t]+(?:\[[ x]\][ \t]+)?|^\d+[.)][ \t]+/.exec(row.previous)?.[0] ?? '- ';
  const text = `${marker.replace('[x]', '[ ]')}${given.map((cell) => `${cell} `).join('')}`;
  return { label, detail, text, snippet: `${snippetText(text)}\${1:${snippetText(prompt)}}`, kind };
}

/** The next question of a ladder of whys. */
function nextWhy({ previous }: Row): readonly Choice[] {
  const number = /^(\d+)([.)]) Why\b/.exec(previous);
  if (!number) return [];
  const next = `${Number(number[1]) + 1}${number[2]} Why `;
  const kind = CompletionItemKind.Snippet;
  return [
    {
      label: `${next}…?`,
      detail: 'The next question',
      text: next,
      snippet: `${next}\${1:was that possible}? $2`,
      kind,
    },
  ];
}

/** The role labels that stand in the document, then those that are customary. */
function labels({ open, settings }: ActionSource): readonly Choice[] {
  const kind = CompletionItemKind.Value;
  const inUse = labelsIn(open.content, settings).map(({ label }) => label);
  const customary = customaryLabels.filter((label) => !inUse.includes(label));
  return [
    ...inUse.map((label) => ({ label, detail: 'A role of this postmortem', text: label, kind })),
    ...customary.map((label) => ({ label, detail: 'A customary role', text: label, kind })),
  ];
}

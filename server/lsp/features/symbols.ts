import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import { milestonesOf, timelinesIn, type Section, type Timeline } from '../../index.js';
import { toRange, type PositionCodec } from '../convert.js';
import type { Reviewed } from '../reviews.js';

/** What each section is for, in words. */
const ROLES: Readonly<Record<NonNullable<Section['role']>, string>> = {
  summary: 'Summary',
  impact: 'Impact',
  timeline: 'Timeline',
  detection: 'Detection',
  'root-cause': 'Root cause',
  resolution: 'Resolution',
  'action-items': 'Action items',
  lessons: 'Lessons',
  background: 'Background',
};

const MILESTONE_TITLES = {
  started: 'Started',
  detected: 'Detected',
  engaged: 'Engaged',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
} as const;

/**
 * The parts of a postmortem by what they are for, and the milestones of its timeline. Sections without a role are left
 * to the outline of headings, which every editor has for Markdown.
 */
export function symbolsOf({ open, review }: Reviewed, codec: PositionCodec): DocumentSymbol[] {
  const document = open.content;
  const timelines = new Map(
    timelinesIn(document, review.sections).map((timeline) => [timeline.section.headingSpan.start, timeline]),
  );
  const roots: DocumentSymbol[] = [];
  const nested: { readonly end: number; readonly children: DocumentSymbol[] }[] = [];
  for (const { role, heading, span, headingSpan } of review.sections) {
    if (role === undefined || span.end <= span.start) continue;
    while ((nested.at(-1)?.end ?? Infinity) <= span.start) nested.pop();
    const timeline = timelines.get(headingSpan.start);
    const children = timeline ? milestoneSymbols(timeline, rangeOf) : [];
    (nested.at(-1)?.children ?? roots).push({
      name: heading === '' ? ROLES[role] : heading,
      detail: ROLES[role],
      kind: SymbolKind.Namespace,
      range: rangeOf(span),
      selectionRange: rangeOf(headingSpan),
      children,
    });
    nested.push({ end: span.end, children });
  }
  return roots;

  function rangeOf(span: Section['span']) {
    return toRange(codec, document, span);
  }
}

function milestoneSymbols(
  timeline: Timeline,
  rangeOf: (span: Section['span']) => DocumentSymbol['range'],
): DocumentSymbol[] {
  return Object.entries(milestonesOf(timeline)).map(([name, { span, at, text }]) => ({
    name: MILESTONE_TITLES[name as keyof typeof MILESTONE_TITLES],
    detail: text.slice(0, 80),
    kind: SymbolKind.Event,
    range: rangeOf(span),
    selectionRange: rangeOf(at),
  }));
}

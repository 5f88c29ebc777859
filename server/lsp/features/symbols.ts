import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import { MILESTONE_TITLES, milestonesOf, timelinesIn, type Section, type Timeline } from '../../index.js';
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

/**
 * The parts of a postmortem by what they are for, whatever their headings say, and the milestones of its timeline. The
 * outline of headings is left to the editor, which has one for Markdown.
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
      name: ROLES[role],
      detail: heading,
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

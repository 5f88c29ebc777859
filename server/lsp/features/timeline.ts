import { InlayHintKind, type CodeLens, type InlayHint, type Range } from 'vscode-languageserver';
import {
  duration,
  metricsEdit,
  milestonesOf,
  phasesOf,
  timelinesIn,
  touches,
  type Timeline,
} from '../../index.js';
import type { ClientCommand, MetricsResult } from '../../protocol.js';
import { toRange, toSpan, toTextEdit, type PositionCodec } from '../convert.js';
import type { Reviewed } from '../reviews.js';

/** How long after the start each row is, and after the row before. */
export function timelineHints({ open, review }: Reviewed, range: Range, codec: PositionCodec): InlayHint[] {
  const shown = toSpan(codec, open.content, range);
  return timelinesIn(open.content, review.sections).flatMap((timeline) => {
    const timed = timeline.events.filter(({ wholeDay }) => !wholeDay);
    const start = startOf(timeline) ?? timed[0]?.begins ?? 0;
    return timed.flatMap((event, index) => {
      const since = event.begins - start;
      if (!touches(event.at, shown) || since === 0) return [];
      const before = timed[index - 1];
      const step =
        before && event.begins >= before.begins ? duration(event.begins - before.begins) : undefined;
      return [
        {
          // Behind the row of a table, for within it the columns would no longer stand in line.
          position: codec.toPosition(open.content, event.form === 'table' ? event.span.end : event.at.end),
          label: `${since < 0 ? '−' : '+'}${duration(since)}`,
          kind: InlayHintKind.Type,
          paddingLeft: true,
          tooltip: [
            `${duration(since)} ${since < 0 ? 'before' : 'after'} the start`,
            ...(step === undefined ? [] : [`${step} after the row before`]),
          ].join(', '),
        },
      ];
    });
  });
}

function startOf(timeline: Timeline): number | undefined {
  const { started, detected } = milestonesOf(timeline);
  return (started ?? detected)?.begins;
}

/** The durations over each timeline; a click writes them below it, where the client knows the command. */
export function timelineLenses(
  { open, review }: Reviewed,
  commands: readonly ClientCommand[],
  codec: PositionCodec,
): CodeLens[] {
  return timelinesIn(open.content, review.sections).flatMap((timeline) => {
    const phases = phasesOf(milestonesOf(timeline));
    if (phases.length === 0) return [];
    const title = phases.map(({ name, milliseconds }) => `${name}: ${duration(milliseconds)}`).join('  ·  ');
    const known = commands.includes('barRaiser.insertMetrics');
    return [
      {
        range: toRange(codec, open.content, timeline.section.headingSpan),
        command: { title, command: known ? 'barRaiser.insertMetrics' : '' },
      },
    ];
  });
}

/** The edit that writes or refreshes the table of durations. */
export function metricsOf({ open, review }: Reviewed, codec: PositionCodec): MetricsResult | null {
  for (const timeline of timelinesIn(open.content, review.sections)) {
    const edit = metricsEdit(open.content, timeline);
    if (edit) return { version: open.version, edit: toTextEdit(codec, open.content, edit) };
  }
  return null;
}

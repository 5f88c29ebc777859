import { Duration } from 'luxon';
import type { Block } from '../../engine/blocks.js';
import { proseOf } from '../../engine/prose-reader.js';
import { toSource } from '../../engine/prose.js';
import { defineRule } from '../../engine/rule.js';
import { RunMemory } from '../../engine/runs.js';
import { shift, type Span } from '../../engine/text.js';
import { duration, milestonesOf } from '../../engine/timeline/facts.js';
import { timelinesOf } from '../../engine/timeline/timeline.js';
import { TIMELINE_WORDS } from '../../lexicon/timeline.js';

/** How prose states how long the whole incident was. */
const STATED =
  /\b(?:(?:outage|incident|downtime|disruption|impact|it) (?:\w+ )?lasted|total (?:duration|downtime)(?: was| of|:)?|duration(?: of (?:the )?(?:outage|incident|impact))?(?: was|:))\s*(?:for )?(?:about |around |approximately |roughly |~ ?)?((?:\d+(?:\.\d+)? ?(?:d(?:ays?)?|h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?)\b,?(?: and)? ?)+)/gi;

/** What people round away. */
const TOLERANCE = 0.2;
const AT_LEAST = Duration.fromObject({ minutes: 10 }).toMillis();

export default defineRule({
  scope: 'document',
  summary: 'A duration in the text that the rows of the timeline contradict.',
  severity: 'warning',
  *check({ document, sections }) {
    const timelines = timelinesOf(document, sections, TIMELINE_WORDS);
    const [timeline] = timelines;
    if (!timeline || timelines.length > 1) return;
    const { started, detected, resolved, mitigated } = milestonesOf(timeline);
    const ends = [mitigated, resolved].flatMap((event) => event?.begins ?? []);
    const starts = [started, detected].flatMap((event) => event?.begins ?? []);
    if (!resolved || starts.length === 0) return;
    const rows = starts.flatMap((start) => ends.map((end) => end - start));
    for (const { item, start } of stated.in(document)) {
      const { milliseconds } = item;
      const span = shift(item.span, start);
      const near = rows.some(
        (row) => Math.abs(row - milliseconds) <= Math.max(AT_LEAST, TOLERANCE * milliseconds),
      );
      if (near) continue;
      const told = duration(resolved.begins - Math.min(...starts));
      yield {
        span,
        message: `The rows of the timeline make it ${told} from the start to the end. Correct the one or the other, so that the reader knows which figure to use.`,
        related: [{ span: resolved.at, message: 'The end, as the timeline tells it.' }],
      };
    }
  },
});

/** A duration as the text states it; offsets count from the block. */
interface Stated {
  readonly span: Span;
  readonly milliseconds: number;
}

const stated = new RunMemory(function* (block: Block): Generator<Stated> {
  for (const prose of proseOf(block)) {
    if (prose.place === 'code' || prose.quoted) continue;
    for (const match of prose.text.matchAll(STATED)) {
      const written = (match[1] ?? '').trimEnd();
      const from = match.index + match[0].indexOf(written);
      const at = { start: from, end: from + written.length };
      yield { span: toSource(prose, at), milliseconds: read(written) };
    }
  }
});

function read(text: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?) ?([dhm])/gi)].map(([, count, unit]) => {
    const name = { d: 'days', h: 'hours', m: 'minutes' }[(unit ?? 'm').toLowerCase()] ?? 'minutes';
    return Duration.fromObject({ [name]: Number(count) }).toMillis();
  });
  return parts.reduce((sum, part) => sum + part, 0);
}

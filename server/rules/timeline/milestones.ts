import { defineRule } from '../../engine/rule.js';
import { milestonesOf } from '../../engine/timeline/facts.js';
import { timelinesOf, type Timeline } from '../../engine/timeline/timeline.js';
import { TIMELINE_WORDS } from '../../lexicon/timeline.js';

/** Fewer rows than this are no account of an incident yet. */
const FEWEST = 3;

export default defineRule({
  scope: 'document',
  summary: 'A timeline that does not say when it started, was detected or ended.',
  severity: 'info',
  *check({ document, sections }) {
    const timelines = timelinesOf(document, sections, TIMELINE_WORDS);
    const told = timelines.flatMap((timeline) => missingIn(timeline));
    for (const timeline of timelines) {
      const missing = missingIn(timeline).filter(
        (name) => told.filter((other) => other === name).length === timelines.length,
      );
      const timed = timeline.events.filter(({ wholeDay }) => !wholeDay);
      if (missing.length === 0 || timed.length < FEWEST || timeline !== timelines[0]) continue;
      yield {
        span: timeline.section.headingSpan,
        message: `No row says ${listed(missing)}. Without it nobody can tell how long each part took, and what would have made it shorter.`,
      };
    }
  },
});

function* missing({ events }: Timeline, found: ReturnType<typeof milestonesOf>): Generator<string> {
  if (!found.started || (events[0] === found.detected && found.started === found.detected))
    yield 'what started it, before anybody noticed';
  if (!found.detected) yield 'when and by what signal it was detected';
  if (!found.mitigated && !found.resolved) yield 'when the impact ended';
}

function missingIn(timeline: Timeline): readonly string[] {
  return [...missing(timeline, milestonesOf(timeline))];
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1) ?? ''}`;
}

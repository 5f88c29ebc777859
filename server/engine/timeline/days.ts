import type { Section } from '../outline.js';
import { timeAtHead } from './time-expression.js';

/** Where a timeline ends: some give every day a heading of the same level as the timeline's own, and these days belong to it. */
export function daysEnd(sections: readonly Section[], index: number): number {
  let end = sections[index]?.body.end ?? 0;
  for (let at = index + 1; ; at++) {
    const next = sections[at];
    if (!next || next.span.start > end) return end;
    if (next.span.start < end) continue;
    const day = next.role === undefined ? timeAtHead(next.heading, () => false) : undefined;
    if (day?.span.end !== next.heading.length) return end;
    end = next.span.end;
  }
}

import { defineRule } from '../../engine/rule.js';
import { timelinesOf } from '../../engine/timeline/timeline.js';
import type { Span } from '../../engine/text.js';
import { TIMELINE_WORDS } from '../../lexicon/timeline.js';

export default defineRule({
  scope: 'section',
  role: 'timeline',
  anyLanguage: true,
  summary: 'The short name of a zone that stands for several.',
  severity: 'info',
  *check({ document, sections }) {
    for (const { section, events } of timelinesOf(document, sections, TIMELINE_WORDS)) {
      const unclear = events.find(({ readings }) => readings.length > 1);
      const name = unclear?.zoneName;
      if (!unclear || name === undefined) continue;
      const places = placesOf(document.slice(section.span), section.span.start, name);
      const [first] = places;
      yield {
        span: first ?? unclear.at,
        message: `"${name}" is the short name of more than one zone. Write the offset from UTC, so that every reader comes to the same moment.`,
        fixes: unclear.readings.map(({ zone, name: reading }) => ({
          title: `Write ${zone}: this is ${reading}`,
          edits: places.map((span) => ({ span, text: zone })),
          safe: false,
        })),
      };
    }
  },
});

function placesOf(text: string, start: number, name: string): readonly Span[] {
  return [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
    start: start + index,
    end: start + index + name.length,
  }));
}

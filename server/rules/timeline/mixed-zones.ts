import { defineRule } from '../../engine/rule.js';
import { commonZone, toOneZone } from '../../engine/timeline/edits.js';
import { timelinesOf } from '../../engine/timeline/timeline.js';
import { TIMELINE_WORDS } from '../../lexicon/timeline.js';

export default defineRule({
  scope: 'section',
  role: 'timeline',
  anyLanguage: true,
  summary: 'Times of different zones in one timeline.',
  severity: 'warning',
  *check({ document, sections }) {
    for (const { events } of timelinesOf(document, sections, TIMELINE_WORDS)) {
      const zoned = events.filter(({ time, readings }) => time.clock && readings.length > 0);
      const common = commonZone(zoned);
      const home = zoned.find(({ zoneName }) => zoneName === common)?.readings[0]?.zone;
      const other = zoned.find(({ readings }) => readings[0]?.zone !== home);
      if (!other || common === undefined) continue;
      const edits = toOneZone(document, zoned, common);
      yield {
        span: other.at,
        message: `Most times here are in ${common}, this one is not, so the reader has to convert while reading. Keep one zone, and put the original in brackets where it matters.`,
        fixes: edits.length > 0 ? [{ title: `Write all times in ${common}`, edits, safe: false }] : [],
      };
    }
  },
});

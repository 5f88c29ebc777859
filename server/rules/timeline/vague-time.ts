import { proseIn } from '../../engine/section-prose.js';
import { toSource } from '../../engine/prose.js';
import { defineRule } from '../../engine/rule.js';
import { shift } from '../../engine/text.js';
import { timelinesOf } from '../../engine/timeline/timeline.js';
import { TIMELINE_WORDS } from '../../lexicon/timeline.js';

/** How rows open whose time nobody wrote down. */
const VAGUE =
  /^(?:(?:some ?time|shortly|soon|a (?:few|couple of) (?:minutes|hours)|(?:several|some) (?:minutes|hours)|minutes|hours|much|a (?:bit|little|while)) (?:later|after(?:wards)?|before)|later(?: that (?:day|night|evening|morning))?|(?:around|about|after|before|over) (?:lunch|noon|midday|midnight|dinner|breakfast)|(?:in the|that|next|early|late) (?:morning|afternoon|evening|night|day)|overnight|eventually|afterwards)\b/i;

export default defineRule({
  scope: 'section',
  role: 'timeline',
  summary: 'A row of a timeline with a vague time.',
  severity: 'info',
  *check({ document, sections }) {
    for (const { section, events } of timelinesOf(document, sections, TIMELINE_WORDS)) {
      if (events.length === 0) continue;
      const vague = [...proseIn(document, section)].flatMap(({ prose, part, start, text }) => {
        const found = prose.listed || prose.cell?.column === 0 ? VAGUE.exec(text) : null;
        const at = found && { start: part.start, end: part.start + found[0].length };
        return at ? [shift(toSource(prose, at), start)] : [];
      });
      const [first, ...more] = vague;
      if (!first) continue;
      yield {
        span: first,
        message: `This time cannot be matched with a graph or a log. Take it from a chat, a page or a log, or write "~12:10, from memory".`,
        related: more.map((span) => ({ span, message: 'Another vague time.' })),
      };
    }
  },
});

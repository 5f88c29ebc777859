import { isCode, toSource } from '../../engine/prose.js';
import { defineRule } from '../../engine/rule.js';
import { sentenceAt } from '../../engine/sentences.js';
import { CHANCE } from '../../lexicon/causes.js';

/** A probability, or where to read how it was worked out. */
const RECKONED = /\d|\bprobabilit\w+|\bcalculat\w+|\bestimate[ds]?\b/i;

export default defineRule({
  scope: 'block',
  summary: 'Chance as the explanation.',
  severity: 'warning',
  *check({ prose }) {
    for (const run of prose) {
      if (run.place === 'code' || run.place === 'heading' || run.quoted) continue;
      const match = CHANCE.exec(run.text);
      if (!match) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const sentence = sentenceAt(run.text, match.index);
      const text = run.text.slice(sentence.start, sentence.end);
      const before = run.text.slice(sentence.start, span.start);
      if (isCode(run, span) || RECKONED.test(text) || /\?\s*$/.test(text) || isWish(before)) continue;
      yield {
        span: toSource(run, span),
        message:
          'Rare things happen at scale, and calling them chance ends the search. Say how often the conditions meet, or what will hold when they do.',
      };
    }
  },
});

/** What is planned or doubted is no claim: "so that it cannot happen again", "it was not a one-off". */
function isWish(before: string): boolean {
  return /\b(?:so(?: that)?|ensure|make sure|ensuring|sure|hope|goal|want|until|not|n't|whether|if|believe[ds]?|thought|assum\w+)\b[^,;]{0,60}$/i.test(
    before,
  );
}

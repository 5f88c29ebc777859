import { isCode, toSource } from '../../engine/prose.js';
import { defineRule } from '../../engine/rule.js';
import { sentencesOf } from '../../engine/sentences.js';
import { ASKS_FOR_A_CULPRIT } from '../../lexicon/leftovers.js';

const INSTEAD = 'What conditions allowed this, and what could have stopped it?';

export default defineRule({
  scope: 'block',
  summary: 'A heading that asks for a culprit.',
  severity: 'warning',
  *check({ prose }) {
    for (const run of prose) {
      // Below a heading the question may be a reader's, quoted or answered at once.
      if (run.place !== 'heading') continue;
      for (const span of sentencesOf(run.text)) {
        const text = run.text.slice(span.start, span.end);
        const asks = ASKS_FOR_A_CULPRIT.test(text.replace(/^[\d.)\s*•-]+/, ''));
        if (!asks || !/\?["”’)]*$/.test(text) || isCode(run, span)) continue;
        const at = toSource(run, span);
        yield {
          span: at,
          message:
            'This asks for a culprit, and the answer would end the search. Ask which conditions allowed it, and what could have stopped it.',
          fixes: [{ title: 'Ask for the conditions', edits: [{ span: at, text: INSTEAD }], safe: false }],
        };
      }
    }
  },
});

import { isCode, toSource } from '../../engine/prose.js';
import { defineRule } from '../../engine/rule.js';
import { CIRCUMLOCUTION } from '../../lexicon/leftovers.js';

export default defineRule({
  scope: 'block',
  summary: 'A description that fits one person only.',
  severity: 'warning',
  *check({ prose }) {
    for (const run of prose) {
      if (run.place === 'code' || run.quoted) continue;
      const found = CIRCUMLOCUTION.exec(run.text);
      if (!found) continue;
      const span = { start: found.index, end: found.index + found[0].length };
      if (isCode(run, span)) continue;
      const at = toSource(run, span);
      const role = /^\p{Lu}/u.test(found[0]) ? 'The responder' : 'the responder';
      yield {
        span: at,
        message:
          'This fits one person, whom every colleague knows by it. Write the role that the person had in the incident.',
        fixes: [
          {
            title: 'Write "the responder" instead',
            edits: [{ span: at, text: role }],
            safe: false,
          },
        ],
      };
    }
  },
});

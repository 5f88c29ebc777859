import { toSource } from '../../engine/prose.js';
import { defineRule } from '../../engine/rule.js';
import { ASKS_FOR_NAMES } from '../../lexicon/leftovers.js';

const INSTEAD = 'Roles involved';

export default defineRule({
  scope: 'block',
  summary: 'A field or heading that asks for the names of people.',
  severity: 'warning',
  *check({ prose }) {
    for (const run of prose) {
      if (run.quoted || run.place === 'code' || (run.cell && run.cell.row > 0)) continue;
      const found = ASKS_FOR_NAMES.exec(run.text);
      if (!found) continue;
      const span = toSource(run, { start: 0, end: found[0].length });
      yield {
        span,
        message:
          'A list of the people involved names them all, and readers look for the culprit among them. Ask for the roles that took part.',
        fixes: [{ title: 'Ask for the roles', edits: [{ span, text: INSTEAD }], safe: true }],
      };
    }
  },
});

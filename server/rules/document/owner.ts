import { defineRule } from '../../engine/rule.js';

/** Separates owners that stand in one value. */
const BETWEEN = /[,;]/;

export default defineRule({
  scope: 'document',
  summary: 'A postmortem with several owners.',
  severity: 'info',
  *check({ document }) {
    for (const { key, value, valueSpan } of document.fields) {
      if (!/^owners?$/i.test(key)) continue;
      const several = Array.isArray(value)
        ? value.length > 1
        : typeof value === 'string' && BETWEEN.test(value);
      if (several)
        yield {
          span: valueSpan,
          message:
            'What several own, nobody finishes. Name one owning team or role, and list the others as collaborators.',
        };
    }
  },
});

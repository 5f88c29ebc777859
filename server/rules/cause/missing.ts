import { insertSection } from '../../engine/insertion.js';
import { proseOf } from '../../engine/prose-reader.js';
import { defineRule } from '../../engine/rule.js';
import { STATED_CAUSE } from '../../lexicon/causes.js';

export default defineRule({
  scope: 'document',
  summary: 'No cause anywhere in the document.',
  severity: 'error',
  *check({ document, sections, profile }) {
    if (sections.some((section) => section.role === 'root-cause')) return;
    for (const { block } of document.placed())
      if (proseOf(block).some((prose) => prose.place !== 'code' && STATED_CAUSE.test(prose.text))) return;
    const edit = insertSection(document, sections, profile, 'root-cause');
    const title = sections.find((section) => section.form === 'heading');
    yield {
      span: title?.headingSpan ?? { start: 0, end: 0 },
      message:
        'This postmortem states no cause, so nothing can be learnt from it yet. Add a section that says what made the failure possible, down to the design and the process.',
      fixes: edit ? [{ title: 'Insert a root cause section', edits: [edit], safe: false }] : [],
    };
  },
});

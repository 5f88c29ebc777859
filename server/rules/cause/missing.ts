import { causeStatements } from '../../engine/cause/statement.js';
import { insertSection } from '../../engine/insertion.js';
import { defineRule } from '../../engine/rule.js';
import { CAUSE_WORDS } from '../../lexicon/causes.js';

export default defineRule({
  scope: 'document',
  summary: 'No cause anywhere in the document.',
  severity: 'error',
  *check({ document, sections, profile }) {
    if (sections.some((section) => section.role === 'root-cause')) return;
    if (!causeStatements(document, sections, CAUSE_WORDS).next().done) return;
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

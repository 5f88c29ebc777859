import { causeStatements } from '../../engine/cause/statement.js';
import { insertSection } from '../../engine/insertion.js';
import { defineRule } from '../../engine/rule.js';
import { CAUSE_WORDS } from '../../lexicon/causes.js';

export default defineRule({
  scope: 'document',
  summary: 'A cause that is told in passing, without a section of its own.',
  severity: 'info',
  *check({ document, sections, profile }) {
    if (sections.some((section) => section.role === 'root-cause')) return;
    const statements = [...causeStatements(document, sections, CAUSE_WORDS)];
    const told = statements.find(({ announced }) => !announced);
    if (!told) return;
    const edit = insertSection(document, sections, profile, 'root-cause');
    yield {
      span: told.span,
      message:
        'The cause is told here in passing, where a reader looks for it last. Give it a section of its own, and ask there why it was possible and why nothing stopped it.',
      fixes: edit ? [{ title: 'Insert a root cause section', edits: [edit], safe: false }] : [],
    };
  },
});

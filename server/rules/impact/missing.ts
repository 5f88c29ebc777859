import { insertingFix, isProfileNamed, missingSections, titleSpan } from '../../engine/missing-sections.js';
import { defineRule } from '../../engine/rule.js';
import { outermost, proseIn } from '../../engine/section-prose.js';
import { FIGURE } from '../../lexicon/impact.js';

export default defineRule({
  scope: 'document',
  summary: 'No impact although the profile asks for it.',
  severity: 'warning',
  *check(context) {
    if (!missingSections(context).some(({ role }) => role === 'impact')) return;
    const { document, sections } = context;
    const told = outermost(sections, 'summary').some((section) =>
      [...proseIn(document, section)].some(({ text }) => FIGURE.test(text)),
    );
    const named = isProfileNamed(context);
    if (told && !named) return;
    yield {
      span: titleSpan(context),
      ...(told || !named ? { severity: 'info' as const } : {}),
      message:
        'No section says what the incident did to customers, so its action items cannot be weighed. Say who could not do what, how many they were, and for how long.',
      fixes: insertingFix(context, 'impact', 'Insert an impact section'),
    };
  },
});

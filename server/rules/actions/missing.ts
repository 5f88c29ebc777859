import { insertingFix, missingSections, titleSpan } from '../../engine/missing-sections.js';
import { defineRule } from '../../engine/rule.js';

export default defineRule({
  scope: 'document',
  summary: 'No action items although the profile asks for them.',
  severity: 'warning',
  *check(context) {
    if (!missingSections(context).some(({ role }) => role === 'action-items')) return;
    yield {
      span: titleSpan(context),
      message:
        'This postmortem changes nothing yet: it has no action items. Say what will make the next such incident impossible or smaller, or that the risk is accepted.',
      fixes: insertingFix(context, 'action-items', 'Insert the action items'),
    };
  },
});

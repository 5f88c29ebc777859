import { insertingFix, isProfileNamed, missingSections, titleSpan } from '../../engine/missing-sections.js';
import type { SectionRole } from '../../engine/profile.js';
import { defineRule } from '../../engine/rule.js';

/** Sections whose absence has a rule of its own. */
const OWN_RULE: readonly (SectionRole | undefined)[] = ['root-cause', 'action-items', 'impact'];

export default defineRule({
  scope: 'document',
  summary: 'Sections that the profile of the document requires and that it lacks.',
  severity: 'info',
  *check(context) {
    if (!isProfileNamed(context)) return;
    const missing = missingSections(context).filter(({ role }) => !OWN_RULE.includes(role));
    if (missing.length === 0) return;
    const names = missing.map(({ heading }) => `"${heading}"`);
    const listed = [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter(Boolean).join(' and ');
    yield {
      span: titleSpan(context),
      message: `The profile also asks for ${listed}, which readers will look for. Add what is known, or choose the profile that fits.`,
      fixes: missing.flatMap(({ role, heading }) =>
        role ? insertingFix(context, role, `Insert section "${heading}"`) : [],
      ),
    };
  },
});

import { openItems } from '../../engine/actions/field-gap.js';
import { actionSections } from '../../engine/actions/read-actions.js';
import { defineRule } from '../../engine/rule.js';
import { proseIn } from '../../engine/section-prose.js';
import { ACTION_WORDS, PREVENTS } from '../../lexicon/actions.js';

export default defineRule({
  scope: 'document',
  summary: 'Action items none of which prevents or detects the next incident.',
  severity: 'warning',
  *check({ document, sections, profile }) {
    const found = actionSections(document, sections, ACTION_WORDS);
    const first = found.find(({ lists }) => lists.some((list) => openItems(list, profile).length > 0));
    const items = found.flatMap(({ lists }) => lists.flatMap(({ items: all }) => all));
    if (!first) return;
    // What stands behind a bare link cannot be judged.
    if (items.some(({ text }) => !/\p{L}{3}/u.test(text.replace(/https?:\S+/g, '')))) return;
    const kinds = items.flatMap(({ fields }) => fields.kind?.text ?? []);
    const prevents =
      kinds.length === items.length
        ? kinds.some((kind) => /prevent|detect|process|avoid/i.test(kind))
        : found.some(({ section }) =>
            [...proseIn(document, section)].some(
              ({ text, prose }) => prose.cell?.row !== 0 && PREVENTS.test(text),
            ),
          );
    if (prevents) return;
    yield {
      span: first.section.headingSpan,
      message:
        'No action item prevents the next such incident or shows it earlier. Add one that changes the design, the process or an alert.',
    };
  },
});

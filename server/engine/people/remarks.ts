import type { Remark } from '../finding.js';
import type { MentionForm } from './mention.js';
import type { DocumentContext } from '../rule.js';
import { replacementFixes } from './replacement.js';

/** Columns and fields that say whose an action item is. */
const OWNER = /^(?:action )?(?:owners?|owned by|assignees?|assigned to|dris?|responsible)\b/i;

/**
 * A remark on every mention of one form, bylines aside, and owners where the settings let them be people. What stands in a
 * block of code is evidence in its own words, and informs.
 *
 * @param say the message, from the label that replaces the person
 */
export function* remarksOn(
  { people, settings }: Pick<DocumentContext, 'people' | 'settings'>,
  form: MentionForm,
  say: (label: string) => string,
): Generator<Remark> {
  for (const identity of people.identities) {
    const message = say(identity.label);
    for (const placed of identity.mentions) {
      const { mention, span } = placed;
      const { place, cell } = mention.prose;
      if (mention.form !== form || mention.byline) continue;
      if (settings.owners === 'person' && cell && OWNER.test(cell.header)) continue;
      const inCode = place === 'code';
      if (inCode && settings.code === 'off') continue;
      const severity = inCode ? { severity: 'info' as const } : {};
      yield { span, message, ...severity, fixes: replacementFixes(identity, placed) };
    }
  }
}

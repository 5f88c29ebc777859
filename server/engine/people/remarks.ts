import type { Remark } from '../finding.js';
import { isOwner } from './field.js';
import type { Mention, MentionForm } from './mention.js';
import { piecesIn } from '../prose.js';
import type { DocumentContext } from '../rule.js';
import { replacementFixes } from './replacement.js';

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
      if (mention.form !== form || mention.byline) continue;
      if (settings.owners === 'person' && isOwner(mention.prose, mention.at)) continue;
      const inCode = isEvidence(mention);
      if (inCode && settings.code === 'off') continue;
      const severity = inCode ? { severity: 'info' as const } : {};
      yield { span, message, ...severity, fixes: replacementFixes(identity, placed) };
    }
  }
}

/** True in blocks of code, and in inline code that says more than who it is: a log line, a command. */
function isEvidence({ prose, at }: Mention): boolean {
  return (
    prose.place === 'code' ||
    piecesIn(prose, at).some(
      ({ kind, at: start, length }) => kind === 'code' && (start < at.start || at.end < start + length),
    )
  );
}

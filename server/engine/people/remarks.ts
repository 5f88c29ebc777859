import type { Remark } from '../finding.js';
import type { MentionForm } from './mention.js';
import type { People } from './people.js';
import { replacementFixes } from './replacement.js';

/** A remark on every mention of one form, bylines aside. @param say the message, from the label that replaces the person */
export function* remarksOn(
  people: People,
  form: MentionForm,
  say: (label: string) => string,
): Generator<Remark> {
  for (const identity of people.identities) {
    const message = say(identity.label);
    for (const placed of identity.mentions) {
      if (placed.mention.form !== form || placed.mention.byline) continue;
      yield { span: placed.span, message, fixes: replacementFixes(identity, placed) };
    }
  }
}

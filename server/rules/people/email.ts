import { replacementFixes } from '../../engine/people/replacement.js';
import { defineRule } from '../../engine/rule.js';

export default defineRule({
  scope: 'document',
  summary: 'The mail address of a person.',
  severity: 'error',
  *check({ people }) {
    for (const identity of people.identities) {
      for (const placed of identity.mentions) {
        if (placed.mention.form !== 'email' || placed.mention.byline) continue;
        yield {
          span: placed.span,
          message: `This mail address belongs to a person. Write the role, such as "${identity.label}", or a group mailbox.`,
          fixes: replacementFixes(identity, placed),
        };
      }
    }
  },
});

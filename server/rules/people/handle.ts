import { replacementFixes } from '../../engine/people/replacement.js';
import { defineRule } from '../../engine/rule.js';

export default defineRule({
  scope: 'document',
  summary: 'The handle or login of a person.',
  severity: 'error',
  *check({ people }) {
    for (const identity of people.identities) {
      for (const placed of identity.mentions) {
        if (placed.mention.form !== 'handle' || placed.mention.byline) continue;
        yield {
          span: placed.span,
          message: `A handle names a person as surely as a name does. Write the role instead, such as "${identity.label}".`,
          fixes: replacementFixes(identity, placed),
        };
      }
    }
  },
});

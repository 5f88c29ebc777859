import { replacementFixes } from '../../engine/people/replacement.js';
import { defineRule } from '../../engine/rule.js';

export default defineRule({
  scope: 'document',
  summary: 'The name of a person.',
  severity: 'error',
  *check({ people }) {
    for (const identity of people.identities) {
      for (const placed of identity.mentions) {
        if (placed.mention.form !== 'name' || placed.mention.byline) continue;
        yield {
          span: placed.span,
          message: `This names a person. Write the role instead, such as "${identity.label}", and keep what was done in full detail.`,
          fixes: replacementFixes(identity, placed),
        };
      }
    }
  },
});

import { remarksOn } from '../../engine/people/remarks.js';
import { defineRule } from '../../engine/rule.js';

export default defineRule({
  scope: 'document',
  summary: 'The name of a person.',
  severity: 'error',
  check: (context) =>
    remarksOn(
      context,
      'name',
      (label) =>
        `This names a person. Write the role instead, such as "${label}", and keep what was done in full detail.`,
    ),
});

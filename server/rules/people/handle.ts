import { remarksOn } from '../../engine/people/remarks.js';
import { defineRule } from '../../engine/rule.js';

export default defineRule({
  scope: 'document',
  anyLanguage: true,
  summary: 'The handle or login of a person.',
  severity: 'error',
  check: (context) =>
    remarksOn(
      context,
      'handle',
      (label) =>
        `A handle names a person as surely as a name does. Write the role instead, such as "${label}".`,
    ),
});

import { remarksOn } from '../../engine/people/remarks.js';
import { defineRule } from '../../engine/rule.js';

export default defineRule({
  scope: 'document',
  anyLanguage: true,
  summary: 'The mail address of a person.',
  severity: 'error',
  check: (context) =>
    remarksOn(
      context,
      'email',
      (label) =>
        `This mail address belongs to a person. Write the role, such as "${label}", or a group mailbox.`,
    ),
});

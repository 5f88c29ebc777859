import { defineRule } from '../../engine/rule.js';

/** The engine reports these itself, for only it sees all findings; the rule gives them their severity and their page. */
export default defineRule({
  scope: 'document',
  anyLanguage: true,
  summary: 'A suppression comment that suppresses nothing.',
  severity: 'info',
  *check() {},
});

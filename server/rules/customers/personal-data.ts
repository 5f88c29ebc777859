import { findPersonalData, type PersonalDataKind } from '../../engine/customers/personal-data.js';
import { isCode, replaceProse, toSource } from '../../engine/prose.js';
import { defineRule } from '../../engine/rule.js';

const WORDS: Readonly<Record<PersonalDataKind, { readonly what: string; readonly placeholder: string }>> = {
  account: { what: 'This number leads to one customer', placeholder: 'account' },
  phone: { what: 'This looks like a phone number', placeholder: 'phone number' },
  card: { what: 'This looks like a payment card number', placeholder: 'card number' },
  address: { what: 'This looks like somebody’s address', placeholder: 'address' },
  ip: { what: 'This address leads to one end user', placeholder: 'IP address' },
};

export default defineRule({
  scope: 'block',
  summary: 'A number or an address that leads to one customer or end user.',
  severity: 'error',
  *check({ prose }) {
    for (const run of prose) {
      if (run.place === 'code' || run.place === 'definition') continue;
      for (const { kind, at } of findPersonalData(run)) {
        const { what, placeholder } = WORDS[kind];
        // In text, Markdown would take the brackets for HTML and show nothing.
        const text = isCode(run, at) ? `<${placeholder}>` : `\\<${placeholder}>`;
        yield {
          span: toSource(run, at),
          message: `${what}, and a postmortem is read by many. Write <${placeholder}>, and keep the number where only those who need it can look it up.`,
          fixes: [
            {
              title: `Replace by <${placeholder}>`,
              edits: replaceProse(run, at, text, () => false),
              safe: true,
            },
          ],
          ...(kind === 'account' ? { severity: 'warning' as const } : {}),
        };
      }
    }
  },
});

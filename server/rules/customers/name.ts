import type { Customer, CustomerMention } from '../../engine/customers/customers.js';
import type { Fix } from '../../engine/finding.js';
import { replaceProse } from '../../engine/prose.js';
import { defineRule } from '../../engine/rule.js';
import { shift, type Edit } from '../../engine/text.js';

export default defineRule({
  scope: 'document',
  anyLanguage: true,
  summary: 'The name of a customer.',
  severity: 'error',
  *check({ customers }) {
    for (const customer of customers) {
      const fixes = fixesOf(customer);
      for (const { span } of customer.mentions)
        yield {
          span,
          message: `This names a customer, who never agreed to stand here. Write "${customer.label}", and say how many customers of which kind were affected.`,
          fixes,
        };
    }
  },
});

function fixesOf({ label, mentions }: Customer): readonly Fix[] {
  const edits = mentions.flatMap((mention) => editsFor(mention, label));
  const title =
    mentions.length > 1 ? `Replace this customer by "${label}" throughout` : `Replace by "${label}"`;
  return [{ title, edits, safe: true }];
}

function editsFor({ prose, at, blockStart }: CustomerMention, label: string): readonly Edit[] {
  // "customer Acme" becomes "Customer A", not "customer Customer A".
  const noun =
    /(?:\bthe\s+)?\b(?:customer|client|tenant)\s+["“]?$/i.exec(prose.text.slice(0, at.start))?.[0].length ??
    0;
  const edits = replaceProse(prose, { start: at.start - noun, end: at.end }, label, () => true);
  return edits.map((edit) => ({ span: shift(edit.span, blockStart), text: edit.text }));
}

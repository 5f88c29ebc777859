import { isForeign } from '../../engine/language.js';
import { defineRule } from '../../engine/rule.js';
import { ENGLISH_WORDS } from '../../lexicon/english.js';

export default defineRule({
  scope: 'document',
  anyLanguage: true,
  summary: 'A text in another language than English, which is the one that the rules on wording read.',
  severity: 'info',
  *check({ document }) {
    if (!isForeign(document, ENGLISH_WORDS)) return;
    for (const { block, start } of document.placed()) {
      if (block.tree.kind === 'frontMatter' || block.tree.kind === 'blank') continue;
      const line = block.source.search(/[\r\n]|$/);
      yield {
        span: { start, end: start + line },
        message:
          'This text seems not to be in English, the only language whose wording is reviewed. Addresses, handles, customers, times and placeholders are still looked for; read it for names and blame yourself.',
      };
      return;
    }
  },
});

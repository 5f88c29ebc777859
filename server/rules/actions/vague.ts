import { openItems } from '../../engine/actions/field-gap.js';
import { actionSections } from '../../engine/actions/read-actions.js';
import { defineRule } from '../../engine/rule.js';
import { ACTION_WORDS, END_STATE, WEAK_VERB } from '../../lexicon/actions.js';

/** An item with more words than this tells what it is about. */
const TERSE = 14;

export default defineRule({
  scope: 'section',
  role: 'action-items',
  summary: 'Action items of which nobody could say when they are done.',
  severity: 'warning',
  *check({ document, sections, profile }) {
    for (const { lists } of actionSections(document, sections, ACTION_WORDS))
      for (const item of lists.flatMap((list) => openItems(list, profile))) {
        const { text, span } = item.description;
        if (!WEAK_VERB.test(text) || END_STATE.test(text) || text.split(/\s+/).length > TERSE) continue;
        yield {
          span,
          message:
            'Nobody can tell when this is done, so it may stay open for ever. Say what will be different: a limit, a check, an alert and its threshold, or the decision that will be written down.',
        };
      }
  },
});

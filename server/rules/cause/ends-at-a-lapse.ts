import { nextWhy } from '../../engine/cause/next-why.js';
import { whysIn } from '../../engine/cause/whys.js';
import { defineRule } from '../../engine/rule.js';
import { outermost, proseIn } from '../../engine/section-prose.js';
import { LAPSE } from '../../lexicon/causes.js';

export default defineRule({
  scope: 'section',
  role: 'root-cause',
  summary: 'A chain of whys whose last answer is a lapse.',
  severity: 'warning',
  *check({ document, sections }) {
    for (const section of outermost(sections, 'root-cause')) {
      const whys = whysIn(proseIn(document, section));
      const last = whys.at(-1);
      const lapse = last?.answer.find(({ text }) => LAPSE.test(text));
      if (whys.length < 2 || !last || !lapse) continue;
      const edit = nextWhy(document, last);
      yield {
        span: lapse.span,
        message:
          'The chain ends at a lapse, and lapses happen every day without harm. Ask one more why: what let this one reach customers, and which check or default could have caught it?',
        fixes: edit ? [{ title: 'Ask what let it through', edits: [edit], safe: false, fillIn: true }] : [],
      };
    }
  },
});

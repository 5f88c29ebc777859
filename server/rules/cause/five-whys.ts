import { nextWhy } from '../../engine/cause/next-why.js';
import { whysIn } from '../../engine/cause/whys.js';
import { defineRule } from '../../engine/rule.js';
import { outermost, proseIn } from '../../engine/section-prose.js';
import { promptOf } from '../../engine/profile.js';
import { NO_ANSWER } from '../../lexicon/causes.js';

/** Five is the custom; what counts is that the last answer can be acted on. */
const CUSTOMARY = 5;

export default defineRule({
  scope: 'section',
  role: 'root-cause',
  summary: 'Whys without an answer, or fewer than five of them.',
  severity: 'warning',
  *check({ document, sections, profile }) {
    for (const section of outermost(sections, 'root-cause')) {
      const whys = whysIn(proseIn(document, section));
      if (whys.length < 2) continue;
      const open = whys.filter(({ answer }) => answer.every(({ text }) => NO_ANSWER.test(text)));
      for (const { question, text } of open)
        // A prompt of the template that still stands there is reported as such.
        if (!profile.prompts.has(promptOf(text)))
          yield {
            span: question,
            message:
              'This why has no answer yet. Write what is known and where it was seen, or say what has to be found out and who will.',
          };
      const last = whys.at(-1);
      if (open.length > 0 || whys.length >= CUSTOMARY || !last) continue;
      const edit = nextWhy(document, last);
      yield {
        span: last.question,
        severity: whys.length < 3 ? 'warning' : 'info',
        message: `The chain stops after ${String(whys.length)} whys; five or more usually reach the design or the process behind. Ask why the last answer was possible.`,
        fixes: edit ? [{ title: 'Add the next why', edits: [edit], safe: false, fillIn: true }] : [],
      };
    }
  },
});

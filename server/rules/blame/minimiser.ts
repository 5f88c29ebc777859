import { remarkOn } from '../../engine/grammar/charge.js';
import { termPattern, termsIn } from '../../engine/grammar/terms.js';
import { toSource } from '../../engine/prose.js';
import { defineRule } from '../../engine/rule.js';
import { shift } from '../../engine/text.js';
import { bareAdverbs } from '../../lexicon/judgements.js';
import { wordsIn } from '../../lexicon/wording.js';

const ADVERBS = termPattern(wordsIn(bareAdverbs));

export default defineRule({
  scope: 'block',
  summary: 'Adverbs that make little of a step or know better: just, simply, obviously, unfortunately.',
  severity: 'off',
  *check({ wording }) {
    for (const sentence of wording.sentences())
      for (const span of termsIn(sentence, ADVERBS)) {
        const behind = /^\s+/.exec(sentence.text.slice(span.end))?.[0].length ?? 0;
        const word = shift({ start: span.start, end: span.end + behind }, sentence.span.start);
        yield* remarkOn(
          { sentence, span, agent: 'human' },
          'This word makes the step look easy, or the outcome foreseeable. Leave it out: the fact stands without it.',
          [
            {
              title: 'Leave the word out',
              edits: [{ span: toSource(sentence.prose, word), text: '' }],
              safe: false,
            },
          ],
        );
      }
  },
});

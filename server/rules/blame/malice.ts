import { isTold, remarkOn, spanOf } from '../../engine/grammar/charge.js';
import { doerOf } from '../../engine/grammar/deeds.js';
import { defineRule } from '../../engine/rule.js';

const INTENT = /^(?:deliberately|intentionally|maliciously|purposely|knowingly|wilfully|willfully)$/;
const ACT = /^(?:sabotage|steal|vandalise|vandalize|embezzle|exfiltrate|conspire)$/;

export default defineRule({
  scope: 'block',
  summary: 'Suspected intent, which belongs to security or HR.',
  severity: 'info',
  *check({ wording }) {
    for (const sentence of wording.sentences())
      for (const clause of sentence.clauses) {
        const { verb } = clause;
        const intent = sentence.tokens
          .slice(Math.max(0, verb.first - 1), verb.main + 2)
          .some(({ lower }) => INTENT.test(lower));
        if ((!intent && !ACT.test(verb.lemma)) || verb.negated || !isTold(sentence, clause)) continue;
        if (doerOf(wording, sentence, clause) === 'human')
          yield* remarkOn(
            { sentence, span: spanOf(sentence, clause), agent: 'human', severity: 'info' },
            'Where intent is suspected, this document is the wrong place: take it to security or HR. Here, write what the system allowed and what will limit it.',
          );
      }
  },
});

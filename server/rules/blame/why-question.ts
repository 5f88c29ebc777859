import { remarkOn } from '../../engine/grammar/charge.js';
import type { Clause } from '../../engine/grammar/clauses.js';
import type { Sentence } from '../../engine/grammar/sentence.js';
import { defineRule } from '../../engine/rule.js';

export default defineRule({
  scope: 'block',
  summary: 'A question that asks why somebody did not act otherwise.',
  severity: 'warning',
  *check({ wording }) {
    for (const sentence of wording.sentences()) {
      if (!sentence.text.trimEnd().endsWith('?')) continue;
      const clause = sentence.clauses.find((candidate) => asksWhy(sentence, candidate));
      const agent = wording.agentOf(sentence, clause?.subject);
      const harsh = HARSH.exec(sentence.text);
      if ((clause && (agent === 'human' || asksNobody(sentence, clause))) || harsh) {
        const span = { start: 0, end: sentence.text.length };
        yield* remarkOn(
          { sentence, span, agent: 'human' },
          'A "why" asked of a person calls for a defence. Ask what they knew and saw at that time, and how the step came to look right.',
        );
      }
    }
  },
});

/** "Why did nobody …?" asks everybody; "Why did no test stop it?" asks no person. */
function asksNobody({ tokens }: Sentence, { subject }: Clause): boolean {
  const [first, second] = [0, 1].map((step) => tokens[(subject?.start ?? -2) + step]?.lower ?? '');
  return /^(?:nobody|noone|no-one)$/.test(first ?? '') || (first === 'no' && second === 'one');
}

const HARSH =
  /^(?:did|has|does|had) (?:nobody|no one|not one|none of)\b|\bhow (?:can|could|did|does) (?:the|a|an|our|their) (?:[\p{L}-]+ ){0,2}?(?:engineers?|developers?|operators?|reviewers?|on-call|oncall|teams?|vendor|dba|admins?|responders?) (?:miss|overlook|forget|ignore|fail|not (?:see|know|notice|check|realise|realize))\b|\bwhat (?:was|were) (?:they|he|she|the \p{L}+) thinking\b|^(?:was|were) (?:the \p{L}+|they|he|she) (?:asleep|blind|drunk|even)\b|^(?:why|how|what|who) (?:the (?:hell|heck|fuck)|on earth|in the world)\b|\bhow could (?:they|he|she|you|anyone|anybody|someone)\b/iu;

/** "Why didn't anyone …?", "Why were they not …?" */
function asksWhy({ tokens }: Sentence, { verb }: Clause): boolean {
  const before = tokens[verb.first - 1]?.lower;
  return (
    verb.inverted &&
    before === 'why' &&
    (verb.negated || /^(?:did|were|was|are|is)$/.test(tokens[verb.first]?.lower ?? ''))
  );
}

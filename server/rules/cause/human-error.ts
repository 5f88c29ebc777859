import { remarkOn } from '../../engine/grammar/charge.js';
import { faultsIn } from '../../engine/grammar/fault.js';
import type { Sentence } from '../../engine/grammar/sentence.js';
import { termsIn, termsOf } from '../../engine/grammar/terms.js';
import { rewritesFor } from '../../engine/grammar/rewrite.js';
import { defineRule } from '../../engine/rule.js';
import { humanErrors } from '../../lexicon/judgements.js';
import { REWRITES } from '../../lexicon/rewrites.js';
import { wordsIn } from '../../lexicon/wording.js';

/** Words that make a cause of what stands with them. */
const CAUSAL =
  /\b(?:causes?|caused|blame[ds]?|due to|because|results? (?:of|from)|resulted|reasons?|attribut\w+|errors? (?:was|is)|fault|part of the problem|contribut\w+|was made|led to|is why|down to)\b|:|^(?:it|this|that) (?:was|is|were)\b/i;
/** A general truth about people, a figure, a claim that is weighed or denied. */
const GENERAL =
  /%|\b(?:likely|unlikely|any|every|prone|risk of|chance of|reduce|prevent|avoid|eliminate|protect against|expect|focus|rather than|whether|possibility|potential|not|never|no|likely to|symptom)\b/i;

const PHRASES = termsOf(wordsIn(humanErrors));
const MESSAGE =
  'Human error is never the root: people err every day, and most days nothing comes of it. Ask what made this action look right at the time, and what let it reach production.';

export default defineRule({
  scope: 'block',
  summary: 'Human error as the cause.',
  severity: 'error',
  *check({ block, wording }) {
    for (const sentence of wording.sentences()) {
      for (const span of termsIn(sentence, PHRASES))
        yield* remarkOn(
          { sentence, span, agent: 'human' },
          MESSAGE,
          rewritesFor(block, sentence, REWRITES.cause),
        );
      for (const { span, agent, generic } of faultsIn(wording, sentence))
        if (generic && agent === 'human' && (isStated(sentence, span.start) || isWhole(sentence, span.start)))
          yield* remarkOn({ sentence, span, agent }, MESSAGE, rewritesFor(block, sentence, REWRITES.cause));
    }
  },
});

/** True for "Human mistake during maintenance.", a line that says nothing else. */
function isWhole({ clauses, text }: Sentence, start: number): boolean {
  return start === 0 && !clauses.some(({ verb }) => verb.form === 'finite') && !/\?\s*$/.test(text);
}

/** True where the sentence states it as the cause of what happened. */
function isStated({ text }: Sentence, at: number): boolean {
  const before = text.slice(0, at);
  const clause = before.slice(Math.max(before.lastIndexOf('; '), before.lastIndexOf(', '), 0));
  return (
    (CAUSAL.test(text) || CAUSAL.test(clause.replace(/^[,;] (?:\w+, )?/, ''))) &&
    !GENERAL.test(clause) &&
    !/\?\s*$/.test(text)
  );
}

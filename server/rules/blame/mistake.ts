import type { Block } from '../../engine/blocks.js';
import type { Remark } from '../../engine/finding.js';
import { isTold, remarkOn, spanOf } from '../../engine/grammar/charge.js';
import { deedsIn } from '../../engine/grammar/deeds.js';
import { faultsIn } from '../../engine/grammar/fault.js';
import type { Sentence } from '../../engine/grammar/sentence.js';
import { verbPhrases } from '../../engine/grammar/verb-phrases.js';
import { rewritesFor } from '../../engine/grammar/rewrite.js';
import { defineRule, type Wording } from '../../engine/rule.js';
import { conduct, mistakes } from '../../lexicon/deeds.js';
import { wordsIn } from '../../lexicon/wording.js';
import { REWRITES } from '../../lexicon/rewrites.js';

const MISTAKES = verbPhrases(wordsIn([...mistakes, ...conduct]));
const MESSAGE =
  'A mistake is where the questions begin, not the answer. Write what was done and what it led to, and why nothing in between asked, checked or limited it.';

export default defineRule({
  scope: 'block',
  summary: 'A mistake, told as such, with the person who made it.',
  severity: 'error',
  *check({ block, wording }) {
    for (const deed of deedsIn(wording, MISTAKES))
      yield* remarkOn(deed, MESSAGE, rewritesFor(block, deed.sentence, REWRITES.deed));
    for (const sentence of wording.sentences()) {
      yield* madeBy(block, wording, sentence);
      if (!sentence.clauses.every((clause) => clause.verb.form !== 'finite' || isTold(sentence, clause)))
        continue;
      if (!tellsOfPast(sentence)) continue;
      for (const { span, agent, generic } of faultsIn(sentence, (phrase) =>
        wording.agentOf(sentence, phrase),
      ))
        if (!generic && agent === 'human')
          yield* remarkOn({ sentence, span, agent }, MESSAGE, rewritesFor(block, sentence, REWRITES.deed));
    }
  },
});

/** True where a verb stands in the past, or none stands at all, as in a title. */
function tellsOfPast({ clauses, tokens }: Sentence): boolean {
  const finite = clauses.filter(({ verb }) => verb.form === 'finite');
  const past = /^(?:was|were|did|had|has|have)$|ed$/;
  return (
    finite.length === 0 ||
    finite.some(
      ({ verb }) => past.test(tokens[verb.first]?.lower ?? '') || tokens[verb.main]?.lower !== verb.lemma,
    )
  );
}

/** "The mistake was made by …". */
function* madeBy(block: Block, wording: Wording, sentence: Sentence): Generator<Remark> {
  for (const clause of sentence.clauses) {
    const fault = sentence.tokens[clause.subject?.head ?? -1]?.lower ?? '';
    if (clause.verb.lemma !== 'make' || !clause.agent || !/^(?:mistakes?|errors?|blunders?)$/.test(fault))
      continue;
    const agent = wording.agentOf(sentence, clause.agent);
    if (agent === 'human' || agent === 'named')
      yield* remarkOn(
        { sentence, span: spanOf(sentence, clause, clause.agent.end - 1), agent, accused: clause.agent },
        MESSAGE,
        rewritesFor(block, sentence, REWRITES.deed),
      );
  }
}

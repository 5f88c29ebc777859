import { isTold, remarkOn } from '../../engine/grammar/charge.js';
import { deedsIn } from '../../engine/grammar/deeds.js';
import { faultsIn } from '../../engine/grammar/fault.js';
import type { Sentence } from '../../engine/grammar/sentence.js';
import { verbPhrases } from '../../engine/grammar/verb-phrases.js';
import { rewritesFor } from '../../engine/grammar/rewrite.js';
import { defineRule } from '../../engine/rule.js';
import { mistakes } from '../../lexicon/deeds.js';
import { wordsIn } from '../../lexicon/wording.js';
import { REWRITES } from '../../lexicon/rewrites.js';

const MISTAKES = verbPhrases(wordsIn(mistakes));
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

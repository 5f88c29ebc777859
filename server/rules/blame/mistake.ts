import { mayBePerson } from '../../engine/grammar/agents.js';
import { isTold, remarkOn, spanOf, type Charge } from '../../engine/grammar/charge.js';
import { deedsIn } from '../../engine/grammar/deeds.js';
import { framedDeeds } from '../../engine/grammar/frames.js';
import { faultsIn } from '../../engine/grammar/fault.js';
import type { Sentence } from '../../engine/grammar/sentence.js';
import { verbPhrases } from '../../engine/grammar/verb-phrases.js';
import { rewritesFor } from '../../engine/grammar/rewrite.js';
import { defineRule, type Wording } from '../../engine/rule.js';
import { conduct, mistakes } from '../../lexicon/deeds.js';
import { wrongObjects } from '../../lexicon/frames.js';
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
    for (const charge of chargesIn(wording))
      yield* remarkOn(charge, MESSAGE, rewritesFor(block, charge.sentence, REWRITES.deed));
  },
});

function* chargesIn(wording: Wording): Generator<Charge> {
  yield* deedsIn(wording, MISTAKES);
  yield* framedDeeds(wording, wrongObjects);
  for (const sentence of wording.sentences()) {
    yield* madeBy(wording, sentence);
    if (!sentence.clauses.every((clause) => clause.verb.form !== 'finite' || isTold(sentence, clause)))
      continue;
    if (!tellsOfPast(sentence)) continue;
    for (const { span, agent, generic } of faultsIn(wording, sentence))
      if (!generic && agent === 'human') yield { sentence, span, agent };
  }
}

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
function* madeBy(wording: Wording, sentence: Sentence): Generator<Charge> {
  for (const clause of sentence.clauses) {
    const fault = sentence.tokens[clause.subject?.head ?? -1]?.lower ?? '';
    if (clause.verb.lemma !== 'make' || !clause.agent || !/^(?:mistakes?|errors?|blunders?)$/.test(fault))
      continue;
    const agent = wording.agentOf(sentence, clause.agent);
    if (mayBePerson(agent))
      yield { sentence, span: spanOf(sentence, clause, clause.agent.end - 1), agent, accused: clause.agent };
  }
}

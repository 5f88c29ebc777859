import { mayBePerson } from '../../engine/grammar/agents.js';
import { isTold, remarkOn, spanOf, type Charge } from '../../engine/grammar/charge.js';
import type { Clause } from '../../engine/grammar/clauses.js';
import { framedDeeds } from '../../engine/grammar/frames.js';
import type { Sentence } from '../../engine/grammar/sentence.js';
import { rewritesFor } from '../../engine/grammar/rewrite.js';
import { defineRule, type Wording } from '../../engine/rule.js';
import { chances, tooLate } from '../../lexicon/frames.js';
import { REWRITES } from '../../lexicon/rewrites.js';

const FRAMES = [...tooLate, ...chances];
const MESSAGE =
  'The outcome makes the signals look plain, and at the time they were some among many. Write which signal there was, where, and when it was seen.';

export default defineRule({
  scope: 'block',
  summary: 'What is known now, held against people then.',
  severity: 'warning',
  *check({ block, wording }) {
    for (const charge of chargesIn(wording))
      yield* remarkOn(charge, MESSAGE, rewritesFor(block, charge.sentence, REWRITES.otherwise));
  },
});

function* chargesIn(wording: Wording): Generator<Charge> {
  for (const sentence of wording.sentences()) yield* hindsightIn(wording, sentence);
  yield* framedDeeds(wording, FRAMES);
}

function* hindsightIn(wording: Wording, sentence: Sentence): Generator<Charge> {
  for (const match of sentence.text.matchAll(
    /\b(?:(?:in|with(?: the benefit of)?) hindsight|looking back)\b(?=.*\b(?:should|could|obvious|clear|plain|would|mistake|wrong|shortsighted|better)\b)/gi,
  ))
    yield {
      sentence,
      agent: 'none',
      severity: 'info',
      span: { start: match.index, end: match.index + match[0].length },
    };
  for (const clause of sentence.clauses) {
    if (!isTold(sentence, clause)) continue;
    const agent = wording.agentOf(sentence, clause.subject);
    if (
      mayBePerson(agent) &&
      (knewBetter(sentence, clause) || actedLate(sentence, clause) || wasWarned(sentence, clause))
    )
      yield {
        sentence,
        agent,
        accused: clause.subject,
        span: spanOf(sentence, clause, clause.verb.last + 1),
      };
  }
}

/** "They knew …", "despite being warned": knowledge held against people. */
function knewBetter(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  if (verb.negated || sentence.tokens[verb.main]?.lower !== 'knew') return false;
  const next = sentence.tokens[verb.last + 1]?.lower ?? '';
  if (/^(?:how|where|who|what|about|that we|to)$/.test(next)) return false;
  if (/^of$/.test(next)) return sentence.tokens[verb.last + 2]?.lower !== 'no';
  // "knew the old schema" is knowledge; "knew the script was dangerous" is held against them.
  return (
    /^(?:better|perfectly|full|very|well|this|it|that)$/.test(next) ||
    sentence.clauses.some((other) => other.verb.first > verb.last && other.verb.form === 'finite')
  );
}

/** "insisted on it despite being told": a warning held against whoever went on. */
function wasWarned(sentence: Sentence, clause: Clause): boolean {
  const behind = sentence.text.slice(sentence.tokens[clause.verb.last]?.end ?? 0);
  return /^[^.;]{0,80}\bdespite (?:(?:being|having been) (?:told|warned|asked|aware|advised)|knowing|(?:the |repeated |several |prior |multiple |previous |earlier )*warnings?)\b/i.test(
    behind,
  );
}

/** "did not act soon enough", "were too slow to respond". */
function actedLate(sentence: Sentence, clause: Clause): boolean {
  const behind = sentence.text.slice(sentence.tokens[clause.verb.last]?.start ?? 0);
  return /^\S+\s+(?:\S+\s+){0,2}(?:soon enough|fast enough|quickly enough|in time|too (?:slow|late|slowly|long))\b/i.test(
    behind,
  );
}

import { mayBePerson } from '../../engine/grammar/agents.js';
import { isTold, remarkOn, spanOf, type Charge } from '../../engine/grammar/charge.js';
import type { Clause } from '../../engine/grammar/clauses.js';
import { deedsIn, doerOf } from '../../engine/grammar/deeds.js';
import { framedDeeds } from '../../engine/grammar/frames.js';
import type { Sentence } from '../../engine/grammar/sentence.js';
import { verbPhrases } from '../../engine/grammar/verb-phrases.js';
import { rewritesFor } from '../../engine/grammar/rewrite.js';
import { defineRule, type Wording } from '../../engine/rule.js';
import { violations } from '../../lexicon/deeds.js';
import { againstNorms, openings } from '../../lexicon/frames.js';
import { wordsIn } from '../../lexicon/wording.js';
import { REWRITES } from '../../lexicon/rewrites.js';

const NORMS = [...againstNorms, ...openings];
const VIOLATIONS = verbPhrases(wordsIn(violations));
const MESSAGE =
  'Rules are broken where keeping them is harder than the work allows. Write which path was taken and what it offered, and what made the rule hard to keep.';
/** What is gone without when a rule is not kept. */
const WITHOUT =
  /\bwithout (?:(?:any|an?|the|proper|prior|first|even|properly|ever|actually|so much as|requiring|getting|having|asking for|waiting for|seeking|obtaining|running|doing|writing|opening|filing|raising|making|taking|creating) )*(?:approval|sign-?off|permission|authori[sz]ation|review(?:ing)?|asking|telling|checking|testing|merging|confirmation|clearance|(?:second|closer|proper) (?:look|thought)|double-?check(?:ing)?|notice|notifying|informing|consulting|looking|thinking|reading|verifying|validating|understanding|considering|waiting|warning|following|discussing|coordinating|escalating|announcing|communicating|documenting|confirming|measuring|rehearsing|handing over|pausing|using the (?:runbook|checklist)|handover|hand-over|supervision|oversight|explanation|consultation|coordination|due diligence|tests?|load tests?|dry[- ]run|rehearsal|(?:change |maintenance )?(?:ticket|window)|(?:change )?request|rollback plan|runbook|warning|announcement|consent|mandate|backups?)\b/i;

export default defineRule({
  scope: 'block',
  summary: 'A rule or a procedure that was not kept.',
  severity: 'warning',
  *check({ block, wording }) {
    for (const charge of chargesIn(wording))
      yield* remarkOn(charge, MESSAGE, rewritesFor(block, charge.sentence, REWRITES.rule));
  },
});

function* chargesIn(wording: Wording): Generator<Charge> {
  for (const deed of deedsIn(wording, VIOLATIONS)) if (mayBePerson(deed.agent)) yield deed;
  yield* framedDeeds(wording, NORMS);
  for (const sentence of wording.sentences()) {
    for (const clause of sentence.clauses)
      if (isUnauthorised(clause) && wording.agentOf(sentence, clause.subject) === 'human')
        yield { sentence, span: spanOf(sentence, clause), agent: 'human' };
    const without = withoutIn(wording, sentence);
    if (without) yield without;
  }
}

/** "merged it without approval": what the verb in front is said of. */
function withoutIn(wording: Wording, sentence: Sentence): Charge | undefined {
  const without = WITHOUT.exec(sentence.text);
  if (!without) return undefined;
  const clause = sentence.clauses.findLast(
    ({ verb }) => (sentence.tokens[verb.last]?.end ?? 0) <= without.index,
  );
  if (!clause || clause.verb.form === 'infinitive' || !isTold(sentence, clause)) return undefined;
  const agent = doerOf(wording, sentence, clause);
  const span = { start: spanOf(sentence, clause).start, end: without.index + without[0].length };
  return mayBePerson(agent) ? { sentence, span, agent, accused: clause.agent ?? clause.subject } : undefined;
}

/** "was not authorised to". */
function isUnauthorised({ verb }: Clause): boolean {
  return (
    verb.negated &&
    verb.passive &&
    /^(?:authori[sz]e|permit|qualify|clear|allow)$/.test(verb.lemma) &&
    verb.modal === undefined
  );
}

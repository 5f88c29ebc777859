/** Verbs with their doers, in the form in which wording rules ask about them. */
import type { Severity } from '../finding.js';
import type { Wording } from '../rule.js';
import type { Agent } from './agents.js';
import { isTold, spanOf, type Charge } from './charge.js';
import type { Clause } from './clauses.js';
import type { Sentence } from './sentence.js';
import { phraseEnd, type VerbPhrases } from './verb-phrases.js';

/** Something that somebody did, or a verb that is said of something. */
export interface Deed extends Charge {
  readonly clause: Clause;
}

/** What the sentences of a block tell, by the verb: no orders, questions, conditions or plans, and nothing denied. */
export function* deedsIn(wording: Wording, phrases: VerbPhrases): Generator<Deed> {
  for (const sentence of wording.sentences())
    for (const clause of sentence.clauses) {
      const end = phrases.has(clause.verb.lemma) ? phraseEnd(sentence, clause, phrases) : undefined;
      if (end === undefined || clause.verb.negated || !isTold(sentence, clause)) continue;
      const agent = clause.subject || isHeadless(clause) ? doerOf(wording, sentence, clause) : 'system';
      const severity = weightOf(sentence, clause);
      yield {
        sentence,
        clause,
        agent,
        accused: clause.agent ?? clause.subject,
        span: spanOf(sentence, clause, end),
        ...(severity ? { severity } : {}),
      };
    }
}

/** The doer: behind "by" in a passive, else the subject. A passive without one accuses nobody. */
export function doerOf(wording: Wording, sentence: Sentence, { verb, subject, agent }: Clause): Agent {
  if (agent) return wording.agentOf(sentence, agent);
  if (verb.passive || verb.form === 'participle') return 'system';
  if (!subject) return 'none';
  const doer = wording.agentOf(sentence, subject);
  if (doer === 'none' || (verb.form === 'gerund' && doer === 'first person')) return 'system';
  // Only people are "who".
  const who = sentence.tokens.slice(subject.end, verb.first).some(({ lower }) => lower === 'who');
  return doer === 'named' && who ? 'human' : doer;
}

/** A row or a list item that opens with the verb: "Forgot to run the migration". */
function isHeadless({ verb }: Clause): boolean {
  return verb.form === 'finite' && verb.first <= 1;
}

const SLIP =
  /\b(?:accidental(?:ly)?|inadvertent(?:ly)?|mistaken(?:ly)?|unintentional(?:ly)?|unwitting(?:ly)?|unknowing(?:ly)?|by (?:accident|mistake))\b/i;

/** What made the deed likely, told behind it: "because both hosts have the same name". */
const EXPLAINED =
  /\b(?:because|since|as) (?:it|both|there|the|its|their|all|two|an?|no|neither|every) (?!(?:engineer|operator|developer|team|on-call|reviewer|author|vendor|contractor)\b)[^.;]{0,80}?\b(?:is|are|was|were|has|have|had|look\w*|show\w*|offer\w*|did|does|do|nam\w+|read|said|came|went|sent)\b/i;

/** A slip that is told without a charge, as a circumstance, or with what explains it, informs only. */
export function weightOf({ text, tokens }: Sentence, clause: Clause): Severity | undefined {
  const { verb, subject } = clause;
  if (/^(?:fail|neglect|ignore|violate)$/.test(verb.lemma)) return undefined;
  const slip = SLIP.test(text) || EXPLAINED.test(text.slice(tokens[verb.last]?.end ?? 0));
  return slip || tokens[(subject?.start ?? verb.first) - 1]?.lower === 'when' ? 'info' : undefined;
}

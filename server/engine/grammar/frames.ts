/** What stands behind a verb and makes a charge of a deed that is none alone: "restarted the wrong node". */
import type { Wording } from '../rule.js';
import { mayBePerson } from './agents.js';
import { isTold, spanOf } from './charge.js';
import type { Clause } from './clauses.js';
import { doerOf, weightOf, type Deed } from './deeds.js';
import type { Sentence } from './sentence.js';

/** A pattern that is read from the first word of a verb on, to the end of its sentence. */
export interface Frame {
  /** Sticky, so that it holds from the verb on; for text in lower case. */
  readonly pattern: RegExp;
  /** A word in lower case that every such sentence holds, so that the others are passed over at a glance. */
  readonly hint: RegExp;
  /** True where it stands in front of the doer, to the end of what stands there: "against advice, the team …". */
  readonly inFront?: boolean;
  /** Told of the subject in the passive as well: "had been warned". */
  readonly ofSubject?: boolean;
}

/** How far behind a verb its frame is looked for, in UTF-16 units. */
const REACH = 160;

/** What people and teams did in one of the frames. Who speaks of themselves is left alone. */
export function* framedDeeds(wording: Wording, frames: readonly Frame[]): Generator<Deed> {
  for (const sentence of wording.sentences()) {
    const likely = frames.filter(({ hint }) => hint.test(sentence.lower));
    if (likely.length > 0) yield* framedIn(wording, sentence, likely);
  }
}

function* framedIn(wording: Wording, sentence: Sentence, frames: readonly Frame[]): Generator<Deed> {
  for (const clause of sentence.clauses) {
    const { verb } = clause;
    if (verb.negated || verb.form === 'infinitive' || !isTold(sentence, clause)) continue;
    const doer = doerOf(wording, sentence, clause);
    const subject = verb.passive ? wording.agentOf(sentence, clause.subject) : doer;
    if (!mayBePerson(doer) && !mayBePerson(subject)) continue;
    const start = sentence.tokens[verb.first]?.start ?? 0;
    const tail = sentence.lower.slice(start, start + REACH);
    const aside = asideIn(sentence, clause);
    const lead = sentence.lower.slice(0, sentence.tokens[clause.subject?.start ?? verb.first]?.start ?? 0);
    const frame = frames.find(
      ({ pattern, ofSubject, inFront }) =>
        mayBePerson(ofSubject ? subject : doer) &&
        (inFront
          ? pattern.test(lead)
          : matchedAt(pattern, tail) > 0 || (aside && matchedAt(pattern, aside) > 0)),
    );
    if (!frame) continue;
    const end = frame.inFront ? 0 : matchedAt(frame.pattern, tail);
    const agent = frame.ofSubject ? subject : doer;
    const accused = frame.ofSubject ? clause.subject : (clause.agent ?? clause.subject);
    const said = spanOf(sentence, clause);
    const severity = weightOf(sentence, clause);
    yield {
      sentence,
      clause,
      agent,
      accused,
      span: { start: said.start, end: Math.max(said.end, start + end) },
      ...(severity ? { severity } : {}),
    };
  }
}

/** What stands between commas in front of the verb: "the engineer, against advice, restarted it". */
function asideIn({ tokens, lower }: Sentence, { subject, verb }: Clause): string | undefined {
  if (!subject || tokens[subject.end]?.text !== ',' || subject.end + 1 >= verb.first) return undefined;
  return lower.slice(tokens[subject.end + 1]?.start ?? 0, tokens[verb.first]?.start);
}

function matchedAt(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** What a wording rule holds against a sentence, and how much of it stands. */
import type { Fix, Remark, Severity } from '../finding.js';
import { toSource } from '../prose.js';
import { shift, type Span } from '../text.js';
import type { Agent } from './agents.js';
import type { Phrase } from './phrases.js';
import type { Clause } from './clauses.js';
import { quotationAround } from './quotation.js';
import { holdsCode, type Sentence } from './sentence.js';

/** An accusation before it is weighed. */
export interface Charge {
  readonly sentence: Sentence;
  /** Offsets in the sentence. */
  readonly span: Span;
  readonly agent: Agent;
  /** Who it is held against; of a `named` agent, the document must say that it is a person. */
  readonly accused?: Phrase | undefined;
  /** Lighter than the rule's own severity, where this case is. */
  readonly severity?: Severity;
}

/**
 * The remark on a charge. Who looks back at themselves is informed at most, somebody's quoted words get a hint, and what
 * is said of systems, of words, or to deny it, is none.
 */
export function* remarkOn(charge: Charge, message: string, fixes: readonly Fix[] = []): Generator<Remark> {
  const { sentence, span } = charge;
  const severity = weigh(charge);
  if (severity === 'silent' || holdsCode(sentence, span)) return;
  yield {
    span: toSource(sentence.prose, shift(span, sentence.span.start)),
    message,
    fixes,
    ...(severity ? { severity } : {}),
    ...nameOf(charge),
  };
}

function nameOf({ sentence, agent, accused }: Charge): Pick<Remark, 'about'> {
  const head = agent === 'named' ? sentence.tokens[accused?.head ?? -1] : undefined;
  return head ? { about: toSource(sentence.prose, shift(head, sentence.span.start)) } : {};
}

function weigh({ sentence, span, agent, accused, severity }: Charge): Severity | 'silent' | undefined {
  const quotation = quotationAround(sentence.quotations, span);
  if (quotation?.use === 'mention' || isDisclaimed(sentence, span)) return 'silent';
  switch (agent) {
    case 'system':
      return 'silent';
    case 'first person':
    case 'none':
      return quotation?.use === 'speech' || sentence.prose.quoted ? 'hint' : 'info';
    case 'named':
    case 'human':
      if (agent === 'named' && !accused) return 'silent';
      return sentence.prose.quoted ? 'hint' : severity;
  }
}

/** Words that take back what follows them: "instead of blaming", "avoid saying". */
const TAKEN_BACK =
  /\b(?:instead of|rather than|avoid(?:s|ed|ing)?|without|easy to|tempting to|not because|no one|nobody|no individual|nor|denied|deny|denies|erroneous|examples? of|not mean(?: that)?)\b[^.;:,]*$/i;
/** A negation right in front: "is not his fault". */
const NEGATED = /\b(?:not|never|n[’']t|no)\s+(?:\w+ly\s+)?$/i;
/** Words behind it that do the same: "… is never a root cause", "… should be replaced". */
const TAKEN_BACK_BEHIND =
  /^[^.;]*?\b(?:(?:is|are|was|were)(?: n[o']t|n't| never) (?:a |the |an )?(?:root )?(?:cause|explanation|answer|helpful)|(?:is|are) (?:only |merely )?(?:a )?symptoms?|should be replaced|is not an? |what not to|not blame)\b/i;

function isDisclaimed(sentence: Sentence, span: Span): boolean {
  const before = sentence.text.slice(0, span.start);
  const clause = before.slice(Math.max(...['but ', '; ', ': '].map((mark) => before.lastIndexOf(mark)), 0));
  return (
    NEGATED.test(before) || TAKEN_BACK.test(clause) || TAKEN_BACK_BEHIND.test(sentence.text.slice(span.end))
  );
}

/** True for what did happen: no question, no order, no condition, no rule for the future. */
export function isTold(sentence: Sentence, clause: Clause): boolean {
  const { verb, mood } = clause;
  if (mood !== 'statement' || verb.inverted) return false;
  if (verb.modal !== undefined && !/^(?:'d|would)$/.test(verb.modal)) return false;
  return !isAsked(sentence, clause) && !isConditional(sentence, clause) && !isGeneric(sentence, clause);
}

/** "what they knew", "what people did not do": a question inside a sentence. */
function isAsked({ tokens }: Sentence, { subject, verb }: Clause): boolean {
  return tokens[(subject?.start ?? verb.first) - 1]?.lower === 'what';
}

/** "everyone makes mistakes": a habit of people at large, not something that happened. */
function isGeneric({ tokens }: Sentence, { verb, subject }: Clause): boolean {
  const lead = tokens[verb.first]?.lower ?? '';
  if (!subject || verb.form !== 'finite' || isPast(lead, verb)) return false;
  const head = tokens[subject.head]?.lower ?? '';
  if (/^(?:everyone|everybody|anyone|anybody|people|humans?|somebody|someone|who|he|she|they)$/.test(head))
    return true;
  return /s$/.test(head) && subject.start === subject.head;
}

/** True for what is told in the past or the perfect. */
function isPast(lead: string, verb: Clause['verb']): boolean {
  if (verb.perfect || /^(?:did|was|were|had)$/.test(lead)) return true;
  if (/^(?:do|does|is|are|am|has|have|'s|'re)$/.test(lead)) return false;
  // The past of these looks like their present, and a report tells of the past.
  if (/^(?:let|put|set|cut|hit|shut|read|misread|quit|cast|split)$/.test(lead)) return true;
  return lead !== verb.lemma && !/(?:s|ing)$/.test(lead);
}

/** "if somebody forgets", "whenever a team skips it": a case, not a deed. */
function isConditional({ tokens, text }: Sentence, { verb, subject }: Clause): boolean {
  const first = Math.min(verb.first, subject?.start ?? verb.first);
  const lead = tokens[first - 1]?.lower ?? '';
  if (/^(?:if|whether|unless|whenever|lest)$/.test(lead)) return true;
  return (
    /^(?:if|whether|unless|in case|should)\b/i.test(text) &&
    !text.slice(0, tokens[first]?.start ?? 0).includes(',')
  );
}

/** From the subject, where it stands in front of its verb in the same clause, to the end of the verb and what is added. */
export function spanOf({ tokens }: Sentence, clause: Clause, throughToken = clause.verb.last): Span {
  const { subject, verb } = clause;
  const between = tokens.slice(subject?.end ?? 0, verb.first);
  const near =
    subject &&
    subject.start < verb.first &&
    between.length < 6 &&
    !between.some(({ part }) => /^(?:VERB|AUX)$/.test(part));
  const first = tokens[near ? subject.start : verb.first];
  const last = tokens[Math.max(throughToken, verb.last)];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** Who a word without a subject of its own is said of: ourselves, in a sentence that speaks of nobody else. */
export function speakerOr({ text }: Sentence): Agent {
  const ours = /\b(?:I|my|myself|we|our|ourselves)\b/i.test(text);
  return ours && !/\b(?:they|them|their|he|she|his|her|somebody|someone)\b/i.test(text)
    ? 'first person'
    : 'human';
}

import { phrasesIn, singleWord, type Phrase } from './phrases.js';
import type { Token } from './tokens.js';
import { verbGroupsOf, type VerbGroup } from './verb-groups.js';

/** A verb with who acts. */
export interface Clause {
  readonly verb: VerbGroup;
  /** Who or what the verb is said of, also where it stands in an earlier clause; absent in headless rows and orders. */
  readonly subject?: Phrase;
  /** "by an engineer", behind a passive or a participle. */
  readonly agent?: Phrase;
  readonly mood: 'statement' | 'question' | 'order';
  /** Inside "who …" or "that …", said of the noun in front. */
  readonly relative: boolean;
}

/** The clauses of a sentence, one per verb, in order. */
export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const groups = verbGroupsOf(tokens);
  const clauses: Clause[] = [];
  for (const [index, verb] of groups.entries()) {
    const subject = verb.inverted ? behindAuxiliary(tokens, verb) : subjectOf(tokens, groups, clauses, index);
    const agent = verb.passive || verb.form === 'participle' ? agentBehind(tokens, verb) : undefined;
    const mood = moodOf(tokens, verb, subject);
    clauses.push({
      verb,
      ...(subject && mood !== 'order' ? { subject } : {}),
      ...(agent ? { agent } : {}),
      mood,
      relative: RELATIVE.test(tokens[stepOver(tokens, verb.first - 1)]?.lower ?? ''),
    });
  }
  return clauses;
}

function behindAuxiliary(tokens: readonly Token[], verb: VerbGroup): Phrase | undefined {
  const to = verb.main > verb.first ? verb.main + 1 : Math.min(tokens.length, verb.first + 6);
  return phrasesIn(tokens, verb.first + 1, to).find(({ governed }) => !governed);
}

const RELATIVE = /^(?:who|which|that)$/;
/** A part between commas that says more about what stands in front of it. */
const ASIDE =
  /^(?:who|which|that|like|as|such|including|with|without|of|in|on|at|from|for|to|by|after|before|during|despite)$/;

function subjectOf(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  clauses: readonly Clause[],
  index: number,
): Phrase | undefined {
  const verb = groups[index];
  if (!verb) return undefined;
  const before = groups[index - 1];
  const earlier = clauses[index - 1];
  const left = stepOver(tokens, verb.first - 1);
  const token = tokens[left];
  // "to notice", "failing to notice": whoever the verb in front of it is said of.
  if (verb.form === 'gerund') return doingOf(tokens, verb, before, left) ?? earlier?.subject;
  if (verb.form === 'infinitive') return earlier?.subject;
  if (!token) return undefined;
  if (RELATIVE.test(token.lower)) return antecedent(tokens, left, before?.last ?? -1) ?? itself(tokens, left);
  const finite = lastFinite(clauses);
  if (token.part === 'CCONJ' || /^(?:then|&)$/.test(token.lower)) return coordinated(clauses)?.subject;
  if (earlier?.subject && before?.last === left) {
    // "the job that the engineer wrote failed": the second verb belongs to what the first one is said about.
    const relative = earlier.subject.start - 1;
    if (/^(?:which|that|whom)$/.test(tokens[relative]?.lower ?? '')) return antecedent(tokens, relative, -1);
  }
  const from = boundary(tokens, before, left);
  if (earlier?.relative && from === (before?.last ?? 0) + 1 && !opensContent(earlier)) return earlier.subject;
  return freePhrase(tokens, from, left) ?? acrossCommas(tokens, from - 1, finite);
}

/** "an engineer forgetting it", "having forgotten it, the team …", "the team, having forgotten it, …". */
function doingOf(
  tokens: readonly Token[],
  verb: VerbGroup,
  before: VerbGroup | undefined,
  left: number,
): Phrase | undefined {
  if (tokens[left]?.text === ',') return left > 0 ? acrossCommas(tokens, left, undefined) : undefined;
  if (left < 0 || (left === 0 && /^(?:by|after|in|while)$/.test(tokens[0]?.lower ?? ''))) {
    const comma = tokens.findIndex(({ text }, index) => index > verb.last && text === ',');
    const next = comma < 0 ? undefined : phrasesIn(tokens, comma + 1, tokens.length)[0];
    return next?.start === comma + 1 ? next : undefined;
  }
  if (!/^(?:NOUN|PROPN|PRON)$/.test(tokens[left]?.part ?? '')) return undefined;
  const last = phrasesIn(tokens, (before?.last ?? -1) + 1, left + 1).at(-1);
  return last?.end === left + 1 ? last : undefined;
}

/** "assumed the flag was off and did not check": what is joined on is said of who assumed. */
function coordinated(clauses: readonly Clause[]): Clause | undefined {
  const finite = clauses.filter(({ verb }) => verb.form === 'finite');
  const matrix = finite.at(-2);
  return matrix && /^(?:assume|think|believe|expect|suppose|hope)$/.test(matrix.verb.lemma)
    ? matrix
    : finite.at(-1);
}

/** "who knew the alert was …": the verb behind belongs to what is known, not to who knew. */
function opensContent({ verb }: Clause): boolean {
  return /^(?:know|say|think|believe|assume|report|notice|see|realise|realize|claim|hope|mean|suspect)$/.test(
    verb.lemma,
  );
}

/** Steps over adverbs in front of a verb. */
function stepOver(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index >= 0 && tokens[index]?.part === 'ADV') index--;
  return index;
}

function lastFinite(clauses: readonly Clause[]): Clause | undefined {
  return clauses.findLast(({ verb }) => verb.form === 'finite');
}

/** Where the clause begins: behind the verb before, a comma, a conjunction or a stop, whichever is nearest. */
function boundary(tokens: readonly Token[], before: VerbGroup | undefined, left: number): number {
  const stop = before ? before.last : -1;
  for (let index = left; index > stop; index--) {
    const token = tokens[index];
    if (!token) break;
    if (token.part === 'PUNCT' && !/^['"’“”`]$/.test(token.text)) return index + 1;
    if (token.part === 'SCONJ' || /^(?:where|when|why|how|while|because)$/.test(token.lower))
      return index + 1;
    // "Ann and Bob": a conjunction between nouns joins, one behind a whole clause parts.
    if (token.part === 'CCONJ' && stop >= 0) return index + 1;
    if (/^(?:who|which|that|whose)$/.test(token.lower) && index < left) return index + 1;
  }
  return stop + 1;
}

function freePhrase(tokens: readonly Token[], from: number, to: number): Phrase | undefined {
  const phrases = phrasesIn(tokens, from, to + 1).filter(
    ({ head }) => !isAdverbial(tokens[head]) && tokens[head]?.part !== 'ADJ',
  );
  const last = phrases.at(-1);
  // "after an engineer pulled the plug": the preposition is a conjunction where a verb follows its noun.
  if (
    last?.governed &&
    last.end === to + 1 &&
    /^(?:after|before|since|until|as|than)$/.test(tokens[last.start - 1]?.lower ?? '')
  )
    return last;
  // "a release they had not tested": a pronoun right in front of its verb, behind the noun that the clause describes.
  if (last && last.end === to + 1 && !last.governed && SUBJECT_PRONOUN.test(tokens[last.head]?.lower ?? ''))
    return last;
  return phrases.find(({ governed }) => !governed);
}

const SUBJECT_PRONOUN = /^(?:i|we|he|she|they|nobody|somebody|someone)$/;

/** "this time", "last week": phrases of time are nobody. */
function isAdverbial(token: Token | undefined): boolean {
  return /^(?:time|times|week|month|year|day|today|yesterday|morning|night|evening|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|am|pm|utc|gmt)$|^\d/.test(
    token?.lower ?? '',
  );
}

/** Goes back over what stands between commas: "the engineer, like the runbook, failed". */
function acrossCommas(
  tokens: readonly Token[],
  comma: number,
  finite: Clause | undefined,
): Phrase | undefined {
  if (tokens[comma]?.text === ')') {
    const open = tokens.findLastIndex(({ text }, index) => index < comma && text === '(');
    return (
      (open > 0 ? freePhrase(tokens, boundary(tokens, undefined, open - 1), open - 1) : undefined) ??
      finite?.subject
    );
  }
  if (tokens[comma]?.lower !== ',') return finite?.subject;
  let end = comma;
  while (end > 0) {
    let start = end - 1;
    while (start >= 0 && tokens[start]?.part !== 'PUNCT') start--;
    const first = tokens[start + 1];
    const aside = first && (ASIDE.test(first.lower) || first.lower.endsWith('ing'));
    const phrase = aside ? undefined : freePhrase(tokens, start + 1, end - 1);
    const verbInside = finite && finite.verb.main > start && finite.verb.main < end;
    if (!aside && verbInside) return finite.subject;
    if (phrase) return phrase;
    end = start;
  }
  return finite?.subject;
}

/** The noun in front of "who" or "that"; for "who", "one person who …" inside "to one person who …" as well. */
function antecedent(tokens: readonly Token[], relative: number, after: number): Phrase | undefined {
  const phrases = phrasesIn(tokens, after + 1, relative);
  const last = phrases.at(-1);
  // "that" behind a verb of saying opens a clause and stands for nothing.
  return last && relative - last.end <= 1 ? last : undefined;
}

/** "who" or "that" without a noun in front of it stands for itself. */
function itself(tokens: readonly Token[], index: number): Phrase | undefined {
  return tokens[index] && singleWord(index);
}

function agentBehind(tokens: readonly Token[], verb: VerbGroup): Phrase | undefined {
  for (let index = verb.last + 1; index < Math.min(tokens.length, verb.last + 9); index++) {
    const token = tokens[index];
    if (!token || token.part === 'PUNCT' || token.part === 'AUX' || token.part === 'CCONJ') return undefined;
    if (token.lower === 'by')
      return phrasesIn(tokens, index + 1, tokens.length).find(({ start }) => start === index + 1);
  }
  return undefined;
}

function moodOf(tokens: readonly Token[], verb: VerbGroup, subject: Phrase | undefined): Clause['mood'] {
  if (verb.inverted && tokens.at(-1)?.text.includes('?')) return 'question';
  const main = tokens[verb.first];
  const base = main?.lower === main?.lemma || /^(?:do|be)$/.test(main?.lower ?? '');
  const opens = opensClause(tokens, verb.first);
  return verb.form === 'finite' && base && opens && (subject === undefined || !verb.perfect)
    ? 'order'
    : 'statement';
}

/** True at the head of the sentence, behind a colon, or behind "please", "never" or "next time,". */
function opensClause(tokens: readonly Token[], first: number): boolean {
  let index = first - 1;
  while (
    index >= 0 &&
    /^(?:please|never|always|just|then|also|simply|instead|not|and|,)$/.test(tokens[index]?.lower ?? '')
  )
    index--;
  if (index < 0) return true;
  const token = tokens[index];
  if (token && /^[:;.!?–—-]$|^\)$|^\]$/.test(token.text)) return true;
  return token?.lower === 'time' && tokens[index - 1]?.lower === 'next';
}

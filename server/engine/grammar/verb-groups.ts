import type { Token } from './tokens.js';

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** A verb with its auxiliaries; all numbers are indexes of tokens, `last` is its last one. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** The verb that carries the meaning; the copula where there is none. */
  readonly main: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly negated: boolean;
  /** "should", "could": the first modal verb, in lower case. */
  readonly modal?: string;
  /** "have" in front of a participle: "should have checked". */
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  /** The auxiliary stands in front of the subject: "did the team …", "had they …". */
  readonly inverted: boolean;
}

const MODALS = /^(?:should|could|would|might|may|must|ought|shall|can|ca|will|wo|need|sha|'d|'ll)$/;
const FINITE_AUXILIARIES = /^(?:am|is|are|was|were|has|had|have|does|did|do|'s|'re|'m|'ve|get|gets|got)$/;
const BETWEEN = /^(?:ADV|PART|INTJ)$/;

/** All verbs of a sentence with their auxiliaries, in order. */
export function verbGroupsOf(tokens: readonly Token[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token?.part !== 'AUX' && token?.part !== 'VERB') {
      index++;
      continue;
    }
    const group = readGroup(tokens, index);
    groups.push(group);
    index = group.last + 1;
  }
  return groups;
}

function readGroup(tokens: readonly Token[], first: number): VerbGroup {
  const chain = chainFrom(tokens, first);
  if (chain.length > 1 || !isInverted(tokens, first)) return describe(tokens, chain, false);
  const main = invertedMain(tokens, first);
  if (main < 0) return describe(tokens, chain, true);
  const rest = tokens[main]?.part === 'AUX' ? chainFrom(tokens, main) : [main];
  return describe(tokens, [first, ...rest], true);
}

/** Indexes of the verbs that belong together, adverbs and "not" between them stepped over. */
function chainFrom(tokens: readonly Token[], first: number): readonly number[] {
  const chain = [first];
  let index = first;
  while (isAuxiliary(tokens, index)) {
    const afterTo = tokens[index]?.lower === 'ought' && tokens[index + 1]?.lower === 'to' ? 1 : 0;
    const next = skip(tokens, index + 1 + afterTo);
    const token = tokens[next];
    if (token?.part !== 'AUX' && token?.part !== 'VERB' && token?.lower !== 'of') break;
    // "should of checked" is heard for "should have checked".
    if (token.lower === 'of' && !(isModal(tokens[index]) && tokens[next + 1]?.part === 'VERB')) break;
    chain.push(next);
    index = next;
  }
  return chain;
}

function isAuxiliary(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.part === 'AUX' || token.lower === 'of') return true;
  if (!/^(?:have|has|had|having|get|gets|got)$/.test(token.lower)) return false;
  const next = tokens[skip(tokens, index + 1)];
  return next?.part === 'VERB' || next?.lower === 'been' ? isParticiple(next) : false;
}

function skip(tokens: readonly Token[], from: number): number {
  let index = from;
  while (BETWEEN.test(tokens[index]?.part ?? '') && tokens[index]?.lower !== 'to') index++;
  return index;
}

function isModal(token: Token | undefined): boolean {
  return token !== undefined && MODALS.test(token.lower);
}

/** A question or a condition: the auxiliary opens the clause, and who acts stands behind it. */
function isInverted(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.part !== 'AUX' || !(FINITE_AUXILIARIES.test(token.lower) || isModal(token))) return false;
  const before = tokens[index - 1];
  const asks = before === undefined || /^(?:why|how|when|where|what|hell|earth)$/.test(before.lower);
  // "Had they asked, …" may also stand behind a comma.
  const supposes =
    /^(?:had|were|should)$/.test(token.lower) &&
    (/^[,;:–—-]$/.test(before?.text ?? '') || (token.lower === 'had' && isUnlikely(tokens, index)));
  const next = tokens[skip(tokens, index + 1)];
  return (asks || supposes) && next !== undefined && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(next.part);
}

/** "would not have happened had the engineer checked": a condition behind its outcome. */
function isUnlikely(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:VERB|ADV|ADJ)$/.test(tokens[index - 1]?.part ?? '') &&
    tokens.slice(0, index).some(({ lower }) => /^(?:would|could|might)$/.test(lower))
  );
}

function invertedMain(tokens: readonly Token[], from: number): number {
  for (let index = from + 1; index < Math.min(tokens.length, from + 10); index++) {
    const part = tokens[index]?.part;
    if (part === 'VERB' || part === 'AUX') return index;
    if (part === 'PUNCT' || part === 'SCONJ') return -1;
  }
  return -1;
}

function describe(tokens: readonly Token[], chain: readonly number[], inverted: boolean): VerbGroup {
  const first = chain[0] ?? 0;
  const main = chain.at(-1) ?? first;
  const verb = tokens[main];
  const auxiliaries = chain.slice(0, -1).flatMap((index) => tokens[index] ?? []);
  const lead = tokens[first];
  const between = tokens.slice(Math.max(0, first - 1), main + 1);
  const lastAuxiliary = auxiliaries.at(-1);
  const beFirst = lastAuxiliary !== undefined && isBe(lastAuxiliary);
  const modal = auxiliaries.find((token) => isModal(token))?.lower;
  return {
    first,
    last: main,
    main,
    lemma: verb?.lemma ?? '',
    form: formOf(tokens, first, main, auxiliaries),
    negated:
      between.some(({ lower }) => /^(?:not|n't|n’t|never)$/.test(lower)) || followedByNot(tokens, main, verb),
    ...((modal ?? (isModal(lead) ? lead?.lower : undefined)) ? { modal: modal ?? lead?.lower ?? '' } : {}),
    perfect: auxiliaries.some(({ lower }) => /^(?:have|has|had|'ve|of|having)$/.test(lower)),
    passive: beFirst && verb !== undefined && isParticiple(verb),
    progressive: beFirst && (verb?.lower.endsWith('ing') ?? false),
    inverted,
  };
}

/** "was not", "had no": the negation behind a copula. */
function followedByNot(tokens: readonly Token[], main: number, verb: Token | undefined): boolean {
  return verb?.part === 'AUX' && /^(?:not|n't|n’t|never)$/.test(tokens[main + 1]?.lower ?? '');
}

function formOf(
  tokens: readonly Token[],
  first: number,
  main: number,
  auxiliaries: readonly Token[],
): VerbForm {
  const lead = tokens[first];
  const verb = tokens[main];
  if (!lead || !verb) return 'participle';
  const before = tokens[first - 1]?.lower;
  const beforeThat = tokens[first - 2]?.lower;
  if (before === 'to' || (tokens[first - 1]?.part === 'ADV' && beforeThat === 'to')) return 'infinitive';
  if (auxiliaries.length > 0 || verb.part === 'AUX') {
    if (FINITE_AUXILIARIES.test(lead.lower) || MODALS.test(lead.lower)) return 'finite';
    if (lead.lower === 'be') return 'finite';
    return lead.lower.endsWith('ing') ? 'gerund' : 'participle';
  }
  if (verb.lower.endsWith('ing')) return 'gerund';
  if (isParticiple(verb) && !isPastOnly(verb))
    return participleIsReduced(tokens, main) ? 'participle' : 'finite';
  return 'finite';
}

/** Past forms that differ from their participle, so they are finite wherever they stand. */
const PAST_ONLY = new Set(
  'broke chose did drew drove fell forgot flew froze gave grew knew ran rose saw shook spoke stole swore took threw tore went woke wore wrote began overrode oversaw undid mistook'.split(
    ' ',
  ),
);

function isPastOnly({ lower }: Token): boolean {
  return PAST_ONLY.has(lower);
}

const IRREGULAR_PARTICIPLES = new Set(
  'been begun bought broken brought built caught chosen come cut done drawn driven fallen felt forgotten found given gone got gotten had heard held hidden hit kept known laid led left let lost made meant met misread mistaken overridden overseen paid put read rebuilt redone rerun rewritten risen run said seen sent set shown shut spent split spoken stolen stood stuck taken taught thought thrown told understood undone withdrawn won written torn shaken frozen woken broke'.split(
    ' ',
  ),
);

/** True for forms that can be a past participle. */
export function isParticiple({ lower }: Token): boolean {
  return /[^e]ed$/.test(lower) || IRREGULAR_PARTICIPLES.has(lower);
}

/** "mistakes made by …", "people involved": a participle that describes the noun in front of it. */
function participleIsReduced(tokens: readonly Token[], main: number): boolean {
  const next = tokens[skip(tokens, main + 1)];
  const before = tokens[main - 1];
  if (next?.lower === 'by' && before !== undefined && /^(?:NOUN|PROPN|NUM|ADP|PUNCT)$/.test(before.part))
    return true;
  return (
    /^(?:involved|tasked|named|called|based|related|caused)$/.test(tokens[main]?.lower ?? '') &&
    next?.part !== 'DET' &&
    next?.part !== 'NOUN'
  );
}

function isBe({ lower }: Token): boolean {
  return /^(?:am|is|are|was|were|be|been|being|'s|'re|'m|get|gets|got|getting)$/.test(lower);
}

import type { Token } from './tokens.js';

/** A noun phrase; all numbers are indexes of tokens, `end` is behind the last one. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** The head of "the operator's" in "the operator's actions". */
  readonly possessor?: number;
  /** True behind a preposition. */
  readonly governed: boolean;
}

/** The noun phrases between two indexes, in order. */
export function phrasesIn(tokens: readonly Token[], from: number, to: number): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let index = from;
  while (index < to) {
    const end = phraseEnd(tokens, index, to);
    if (end === index) {
      index++;
      continue;
    }
    const phrase = phraseOf(tokens, index, end);
    if (phrase) phrases.push(phrase);
    index = end;
  }
  return phrases;
}

/** A phrase of a single word. @param index of its token */
export function singleWord(index: number): Phrase {
  return { start: index, end: index + 1, head: index, governed: false };
}

function phraseEnd(tokens: readonly Token[], start: number, to: number): number {
  let index = start;
  while (index < to && belongs(tokens, index, start)) index++;
  return index;
}

const NOMINAL = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|SYM)$/;
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose', 'what', 'where', 'when', 'why', 'how']);

function belongs(tokens: readonly Token[], index: number, start: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  const before = index > start ? tokens[index - 1] : undefined;
  if (RELATIVE.has(token.lower)) return false;
  if (isPossessiveMark(token)) return before !== undefined;
  if (token.part === 'PRON') return before === undefined || !isNoun(before) || isPossessivePronoun(token);
  if (token.part === 'DET') return before === undefined || before.part === 'DET' || isPossessiveMark(before);
  if (NOMINAL.test(token.part))
    return before === undefined || before.part !== 'PRON' || isPossessivePronoun(before);
  // "the forgotten flag", "an affected customer": a participle inside a phrase.
  const next = tokens[index + 1];
  if (token.part === 'VERB' && before && /^(?:DET|ADJ)$/.test(before.part))
    return next !== undefined && (isNoun(next) || next.part === 'ADJ');
  if (token.part === 'ADV' && before?.part === 'DET') return next?.part === 'ADJ';
  return false;
}

function phraseOf(tokens: readonly Token[], start: number, end: number): Phrase | undefined {
  let head = -1;
  let possessor = -1;
  for (let index = start; index < end; index++) {
    const token = tokens[index];
    if (!token) continue;
    if (isPossessiveMark(token)) {
      possessor = head;
      head = -1;
    } else if (isPossessivePronoun(token) && index + 1 < end) possessor = index;
    else if (
      (isNoun(token) && !(head >= start && /^\p{Lu}$/u.test(token.text))) ||
      token.part === 'PRON' ||
      head < 0
    )
      head = index;
    // "Oncall 1", "Team A": the number or letter belongs to the name in front of it.
    else if (token.part !== 'NUM' && !isNoun(tokens[head])) head = index;
  }
  if (head < 0) return undefined;
  const before = tokens[start - 1];
  const governed = before !== undefined && (before.part === 'ADP' || before.lower === 'for');
  return { start, end, head, governed, ...(possessor >= 0 ? { possessor } : {}) };
}

function isNoun(token: Token | undefined): boolean {
  return token?.part === 'NOUN' || token?.part === 'PROPN';
}

function isPossessiveMark({ lower, part }: Token): boolean {
  return part === 'PART' && /^['’]s?$/.test(lower);
}

function isPossessivePronoun({ lower }: Token): boolean {
  return /^(?:my|your|his|its|our|their|her)$/.test(lower);
}

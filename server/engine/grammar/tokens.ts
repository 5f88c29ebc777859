/**
 * Words with their part of speech and lemma: the only file that knows the tagging library. wink-nlp was chosen by
 * measure, see README.md beside this file.
 */
import winkNLP, { type ItsFunction, type PartOfSpeech, type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { GrammarWords } from './words.js';

/** Universal part-of-speech tags, https://universaldependencies.org/u/pos/. */
export type Part = PartOfSpeech;

/** A word or a mark of punctuation; offsets are UTF-16 units in the text it was read from. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  /** The dictionary form, in lower case. */
  readonly lemma: string;
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/**
 * The library keeps every word it ever saw. It is built anew after this many texts, so that a long session does not
 * grow with what was typed.
 */
const TEXTS_PER_LANGUAGE = 20_000;

let language: WinkMethods | undefined;
let textsRead = 0;

/** Built on first use: it takes some 60 ms, which a session without a postmortem never pays. */
function english(): WinkMethods {
  if (!language || textsRead++ > TEXTS_PER_LANGUAGE) {
    language = winkNLP(model, ['sbd', 'pos']);
    textsRead = 0;
  }
  return language;
}

/** The tokens of a sentence. Hyphenated words, paths and dotted names are one token each. */
export function tokensOf(text: string, words: GrammarWords): readonly Token[] {
  return mend(joined(tagged(text), text), words);
}

/** The library declares its accessors as methods, though none of them uses `this`. */
interface TokenFacts {
  readonly pos: ItsFunction<Part>;
  readonly lemma: ItsFunction<string>;
}

function tagged(text: string): Token[] {
  const nlp = english();
  // The library knows straight quotation marks only; curly ones are as long, so that the offsets are those of the text.
  const straight = text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
  const tokens = nlp.readDoc(straight).tokens();
  const texts = tokens.out();
  const { pos, lemma } = nlp.its as unknown as TokenFacts;
  const parts = tokens.out(pos) as Part[];
  const lemmas = tokens.out(lemma);
  const result: Token[] = [];
  let from = 0;
  for (const [index, form] of texts.entries()) {
    const start = straight.indexOf(form, from);
    if (start < 0) continue;
    from = start + form.length;
    const lower = form.toLowerCase();
    result.push({
      text: form,
      lower,
      lemma: (lemmas[index] ?? lower).toLowerCase(),
      part: parts[index] ?? 'X',
      start,
      end: from,
    });
  }
  return result;
}

const CONNECTOR = /^[-_.@~+]+$/;
const WORDLIKE = /[\p{L}\p{N}]$/u;

/** Puts together what stands without a blank around a hyphen, a dot or the like. */
function joined(tokens: readonly Token[], text: string): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const before = result.at(-1);
    const next = tokens[index + 1];
    if (!token) continue;
    const connects =
      before && next && before.end === token.start && token.end === next.start && WORDLIKE.test(before.text);
    if (connects && CONNECTOR.test(token.text) && /^[\p{L}\p{N}]/u.test(next.text)) {
      result.splice(-1, 1, merged(before, next, text));
      index++;
    } else if (
      before &&
      WORDLIKE.test(before.text) &&
      before.end === token.start &&
      /^@\w/.test(token.text)
    ) {
      result.splice(-1, 1, merged(before, token, text));
    } else result.push(token);
  }
  return result;
}

function merged(first: Token, last: Token, text: string): Token {
  const form = text.slice(first.start, last.end);
  const lower = form.toLowerCase();
  const part = /[\d_@]|\w\.\w/.test(form) ? 'PROPN' : last.part;
  return { text: form, lower, lemma: lower, part, start: first.start, end: last.end };
}

/** Mends the tags that matter here, where the library was trained on other texts than ours. */
function mend(tokens: readonly Token[], words: GrammarWords): readonly Token[] {
  const result: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = result.at(-1);
    const next = tokens[index + 1];
    const part = mendedPart(token, result.at(-2), before, next, words);
    const lemma = words.verbForms.get(token.lower);
    const verb = part === 'VERB' && lemma !== undefined;
    result.push(part === token.part && !verb ? token : { ...token, part, ...(verb ? { lemma } : {}) });
  }
  return result;
}

function mendedPart(
  token: Token,
  beforeThat: Token | undefined,
  before: Token | undefined,
  next: Token | undefined,
  words: GrammarWords,
): Part {
  const { part, lower, text } = token;
  const nominal = before !== undefined && /^(?:DET|ADJ|NUM)$/.test(before.part) && before.lower !== 'that';
  const followedByNoun = next !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(next.part);
  if (part === 'AUX' && /^\p{Lu}{2,}$/u.test(text) && !/^(?:NOT|IS|WAS|DID|DO|HAS|HAD|CAN)$/.test(text))
    return 'PROPN';
  if (before?.lower === 'root' && lower.startsWith('cause')) return 'NOUN';
  if (/^['’]$/.test(text) && before?.end === token.start && before.lower.endsWith('s') && followedByNoun)
    return 'PART';
  if (text === 'IT' && (nominal || followedByNoun)) return 'NOUN';
  if (words.people.has(lower) && part !== 'PROPN' && part !== 'PRON') {
    // "to lead", "we staff": behind a pronoun or "to" the verb stays.
    return before && /^(?:PRON|PART|AUX)$/.test(before.part) && !isPossessive(before) ? part : 'NOUN';
  }
  if (words.things.has(lower) && (nominal || (before && isPossessive(before))) && !followedByNoun)
    return 'NOUN';
  if (/^(?:VERB|AUX|NOUN|PROPN|PRON)$/.test(part) && words.verbForms.has(lower) && !nominal) {
    const subject = before && /^(?:NOUN|PROPN|PRON)$/.test(before.part);
    if (part === 'VERB' || words.onlyVerbs.has(lower) || (subject && lower.endsWith('ed'))) return 'VERB';
  }
  if (part === 'ADJ' && nominal && (!next || /^(?:AUX|VERB|PUNCT|PART)$/.test(next.part)) && lower !== 'same')
    return 'NOUN';
  if (before?.lower === 'to' && beforeThat?.lemma === 'fail' && !/^(?:DET|PRON|PUNCT)$/.test(part))
    return 'VERB';
  // "The infra team": no adverb stands between an article and its noun but one in -ly.
  if (part === 'ADV' && before?.part === 'DET' && next?.part === 'NOUN' && !NOT_A_NOUN.test(lower))
    return 'NOUN';
  if (/^(?:ADJ|NOUN)$/.test(part) && before && next && isActing(lower, part, before, next, words))
    return 'VERB';
  if (/^(?:NOUN|ADJ)$/.test(part) && before && isAskingForVerb(before, lower)) return 'VERB';
  return part;
}

function isPossessive({ lower, part }: Token): boolean {
  return /^(?:my|your|his|her|its|our|their|'s)$/.test(lower) || (part === 'PART' && lower === "'");
}

const NOT_A_NOUN =
  /ly$|^(?:very|most|more|less|least|so|too|almost|just|only|then|now|once|still|never|ever|not|also|even|far|rather|quite|always|often|yet|again)$/;

/** "the engineer disabled the check", "one engineer typing the name", "had validated", "to double-check the name". */
function isActing(lower: string, part: Part, before: Token, next: Token, words: GrammarWords): boolean {
  const objectFollows = /^(?:DET|PRON)$/.test(next.part);
  if (part === 'ADJ' && /[^e]ed$/.test(lower)) {
    if (/^(?:had|has|have)$/.test(before.lower)) return !/^(?:NOUN|PROPN|ADJ)$/.test(next.part);
    return objectFollows && /^(?:NOUN|PROPN)$/.test(before.part);
  }
  if (part !== 'NOUN' || !objectFollows) return false;
  if (before.lower === 'to' && before.part === 'PART') return true;
  return lower.endsWith('ing') && words.people.has(before.lower);
}

/** "they prepped", "who truncated", "did not prep": what must be a verb, whatever it looks like. */
function isAskingForVerb(before: Token, lower: string): boolean {
  if (/^(?:i|we|they|he|she|who)$/.test(before.lower)) return /[^e]ed$/.test(lower);
  return before.lower === "n't" && !/(?:able|sure|aware|ready|clear)$/.test(lower);
}

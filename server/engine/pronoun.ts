/** Gendered pronouns in a sentence, and what turns each into "they" with the verb in agreement. English only. */
import { contains, type Span } from './text.js';

/** The words that the grammar asks about; `server/lexicon/pronouns.ts` holds them. All in lower case. */
export interface PronounWords {
  /** Forms of auxiliary verbs for he and she, and those for they: "was", "were". */
  readonly auxiliaries: ReadonlyMap<string, string>;
  /** Words that may stand between a subject and its verb, other than those in -ly. */
  readonly adverbs: ReadonlySet<string>;
  /** Words that cannot follow a possessive: "paged her at", "paged her again". */
  readonly afterObject: ReadonlySet<string>;
  /** Words that follow an object where nothing or another such word follows them, else a possessive: "her first". */
  readonly afterEither: ReadonlySet<string>;
  /** Verbs whose object may do something: "let her know". */
  readonly causatives: ReadonlySet<string>;
  /** Participles behind "he's" that make it "he has", whatever follows. */
  readonly perfects: ReadonlySet<string>;
  /** Base forms that do not follow from the third person by the rules of spelling. */
  readonly irregularBases: ReadonlyMap<string, string>;
  /** True for forms of verbs that people may do, in the third person. */
  readonly isAct: (word: string) => boolean;
}

/** A pronoun and the changes that make it neutral; offsets in the text. */
export interface PronounUse {
  readonly span: Span;
  /** In order; the pronoun first where the verb stands behind it. */
  readonly changes: readonly Change[];
  /** False where the sentence can be read in two ways, so that the result needs a look. */
  readonly sure: boolean;
}

export interface Change {
  readonly at: Span;
  readonly text: string;
}

const PRONOUN =
  /(?<![\p{L}\p{N}_@#/.'’&-])(?:s\/he|\(s\)he|(?:he|she)(?:\/| or )(?:he|she)|(?:him|her)(?:\/| or )(?:him|her)|(?:his|hers?)(?:\/| or )(?:his|hers?)|(?:himself|herself)(?:\/| or )(?:himself|herself)|he|she|him|hers?|his|himself|herself)(?:(['’])(s|d|ll))?(?![\p{L}\p{N}_/’'-]|\.\p{L})/giu;

/** "(she/her)" behind a name. */
const STATED = /\s?\((?:he|she)\/(?:him|her)(?:\/(?:his|hers))?\)/giu;

/** Words that only English sentences hold; elsewhere "her" and "he" are words of other languages. */
const ENGLISH =
  /\b(?:the|and|was|were|is|to|of|that|had|has|with|from|when|after|this|been|who|\p{L}{3,}ed)\b/iu;

/** The gendered pronouns of a text, in order, as far as it is English. */
export function pronounsIn(text: string, words: PronounWords): readonly PronounUse[] {
  if (!/\b(?:s?he|him|hers?|his|himself|herself)\b/i.test(text)) return [];
  const stated = Array.from(text.matchAll(STATED), ({ 0: found, index }): PronounUse => {
    const span = { start: index, end: index + found.length };
    return { span, changes: [{ at: span, text: '' }], sure: true };
  });
  if (!ENGLISH.test(text)) return stated;
  return [
    ...stated,
    ...Array.from(text.matchAll(PRONOUN)).flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (stated.some((one) => contains(one.span, span))) return [];
      // In capitals it is an acronym, or shouted by somebody who is quoted.
      if (/\p{Lu}{2}/u.test(match[0])) return [];
      return [neutral(text, span, match[1] ?? '', match[2]?.toLowerCase(), words)];
    }),
  ].sort((a, b) => a.span.start - b.span.start);
}

function neutral(
  text: string,
  span: Span,
  apostrophe: string,
  contraction: string | undefined,
  words: PronounWords,
): PronounUse {
  const whole = text.slice(span.start, span.end);
  const pronoun = whole.toLowerCase().replace(/['’].*$/, '');
  const put = (said: string, rest: readonly Change[] = [], sure = true): PronounUse => ({
    span,
    changes: [{ at: span, text: cased(whole, said) }, ...rest],
    sure,
  });
  if (contraction === 'd' || contraction === 'll') return put(`they${apostrophe}${contraction}`);
  if (contraction === 's') {
    const { perfect, sure } = isPerfect(text, span.end, words);
    return put(`they${apostrophe}${perfect ? 've' : 're'}`, [], sure);
  }
  if (/self/.test(pronoun)) return put('themselves');
  if (/^(?:\(?s?\)?\/?he|s\/he|he.*she|she.*he)$/.test(pronoun)) {
    const { changes, sure } = agreement(text, span, words);
    return put('they', changes, sure);
  }
  if (/him/.test(pronoun)) return put('them');
  return possessive(text, span, pronoun, put, words);
}

/** "her", "his" and "hers": in front of a noun, in the place of one, or the object of a verb. */
function possessive(
  text: string,
  span: Span,
  pronoun: string,
  put: (said: string, rest?: readonly Change[], sure?: boolean) => PronounUse,
  words: PronounWords,
): PronounUse {
  const alone = pronoun === 'her' ? 'them' : 'theirs';
  if (/hers$/.test(pronoun)) return put('theirs');
  const [, next = ''] = /^\s+[*_`"'“‘[]*([\p{L}\p{N}][\p{L}\p{N}'’:.-]*)/u.exec(text.slice(span.end)) ?? [];
  const word = next.toLowerCase().replace(/[.:]+$/, '');
  if (word === '' || words.afterObject.has(word)) return put(alone);
  const behind = text.slice(text.indexOf(next, span.end) + word.length);
  const [, after = ''] = /^\s+([\p{L}]+)/u.exec(behind) ?? [];
  if (words.afterEither.has(word) || /ly$/.test(word)) {
    const ends = after === '' || words.afterObject.has(after.toLowerCase());
    return put(ends ? alone : 'their');
  }
  const before = /([\p{L}]+)\s+$/u.exec(text.slice(0, span.start))?.[1]?.toLowerCase() ?? '';
  if (pronoun === 'her' && words.causatives.has(before)) {
    const acts = words.isAct(thirdPerson(word));
    return put(acts ? 'them' : 'their', [], !acts || /^(?:let|lets|letting|help|helps|helped)$/.test(before));
  }
  // A time behind "her" tells when she was paged, or which page it was.
  return put(/^\d/.test(word) ? alone : 'their', [], !/^\d/.test(word));
}

function thirdPerson(base: string): string {
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base.replace(/([^aeiou])y$/, '$1ie')}s`;
}

/** Whether "he's" is "he has", by what follows. */
function isPerfect(text: string, from: number, words: PronounWords): { perfect: boolean; sure: boolean } {
  const verb = verbBehind(text, from, words);
  if (!verb) return { perfect: false, sure: true };
  if (words.perfects.has(verb.word)) return { perfect: true, sure: true };
  if (!/(?:ed|en)$/.test(verb.word)) return { perfect: false, sure: true };
  const object = /^\s+(?:(?:the|an?|our|their|all|it|this|that|to)\b|\p{Lu}|\d|`)/u.test(
    text.slice(verb.at.end),
  );
  return { perfect: object, sure: object };
}

interface Word {
  readonly at: Span;
  /** In lower case. */
  readonly word: string;
}

/** The word behind a subject that is its verb: adverbs and what stands between commas are passed over. */
function verbBehind(text: string, from: number, words: PronounWords): Word | undefined {
  const pattern =
    /\s*(?:,\s*(?:however|therefore|though|too|in turn|for example),)?[\s*_]+([\p{L}]+(?:['’]t)?)/uy;
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const said = match[1] ?? '';
    const end = match.index + match[0].length;
    const word = said.toLowerCase().replace('’', "'");
    if (!words.adverbs.has(word) && !/ly$/.test(word)) return { at: { start: end - said.length, end }, word };
  }
  return undefined;
}

/** What the verbs of a subject become, in front of it in a question, else behind it with those that "and" joins to it. */
function agreement(text: string, subject: Span, words: PronounWords): { changes: Change[]; sure: boolean } {
  const inverted =
    /(?:^|[.,;:?!(]\s*|\b(?:why|when|where|how|what|who|which|whom|nor|neither)\s)([\p{L}]+(?:n['’]t)?)\s$/iu.exec(
      text.slice(0, subject.start),
    )?.[1];
  const asked = inverted === undefined ? undefined : plural(inverted, words, true);
  if (inverted !== undefined && asked !== undefined) {
    const at = { start: subject.start - 1 - inverted.length, end: subject.start - 1 };
    return { changes: [{ at, text: asked }], sure: true };
  }
  const verb = verbBehind(text, subject.end, words);
  const said = verb && text.slice(verb.at.start, verb.at.end);
  const form = said === undefined ? undefined : plural(said, words, false);
  if (!verb || form === undefined)
    return { changes: joinedVerbs(text, subject.end, words, false), sure: true };
  const present = !words.auxiliaries.has(verb.word);
  return {
    changes: [{ at: verb.at, text: form }, ...joinedVerbs(text, verb.at.end, words, present)],
    sure: true,
  };
}

/** The form of a verb for "they"; nothing where that is the same. */
function plural(said: string, words: PronounWords, auxiliaryOnly: boolean): string | undefined {
  const word = said.toLowerCase().replace('’', "'");
  const auxiliary = words.auxiliaries.get(word);
  if (auxiliary !== undefined)
    return cased(said, said.includes('’') ? auxiliary.replace("'", '’') : auxiliary);
  if (auxiliaryOnly || word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return undefined;
  return baseOf(word, words);
}

function baseOf(word: string, words: PronounWords): string {
  const irregular = words.irregularBases.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|zz|o)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** A clause of its own, whose verbs have another subject. */
const NEW_CLAUSE =
  /[.;:!?(]|\b(?:that|which|who|because|since|when|while|where|whether|if|as|so|although|before|after|until|it|they|he|she|we|you|i|there)\b/i;

/** The verbs that "and", "or" and "but" join to the first one, up to where another subject may come in. */
function joinedVerbs(text: string, from: number, words: PronounWords, present: boolean): Change[] {
  const rest = text.slice(from);
  const limit = from + (NEW_CLAUSE.exec(rest)?.index ?? rest.length);
  const changes: Change[] = [];
  const pattern =
    /(?:\b(?:and|or|but)|,)\s+(?:then\s+|also\s+|later\s+|finally\s+)?([\p{Ll}]+(?:n['’]t)?)(?=\s+(\S+))/gu;
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match && match.index < limit; match = pattern.exec(text)) {
    const said = match[1] ?? '';
    const word = said.replace('’', "'");
    const at = { start: match.index + match[0].length - said.length, end: match.index + match[0].length };
    const joined =
      words.auxiliaries.has(word) || (present && words.isAct(word) && takesObject(match[2] ?? ''));
    const form = joined ? plural(said, words, false) : undefined;
    if (form !== undefined) changes.push({ at, text: form });
  }
  return changes;
}

/** Words that follow a verb and no plural noun. */
function takesObject(next: string): boolean {
  return /^(?:the|an?|it|its|them|him|her|us|me|you|this|that|these|those|our|their|all|to|for|on|in|into|at|with|up|down|off|back|out|how|why|what|whether|\p{Lu}.*|[@`*].*)$/u.test(
    next,
  );
}

/** The text with the capital that the other one opens with. */
function cased(like: string, text: string): string {
  return /^\(?\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

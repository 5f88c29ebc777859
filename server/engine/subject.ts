/** What acts in front of a verb. */
export interface Subject {
  /** The head of the noun phrase, in lower case; empty where nothing stands in front of the verb. */
  readonly head: string;
  /** Offset of the first word of the subject in the text. */
  readonly start: number;
}

/** Words after which a new clause begins. */
const CLAUSE_START =
  /(?:^|[,;:()–—]|\b(?:that|which|and|but|or|so|because|since|as|if|when|while|whereas|although|though|where|then|thus|therefore|perhaps|maybe|probably|ideally|instead|also))\s+(?=\S)/gi;

const DETERMINER = /\b(?:the|an?|our|their|this|these|those|my|his|her|its|no|any|some|every|each)\s/gi;

/** What follows the head of a noun phrase without being it. */
const POSTMODIFIER =
  /\s(?:of|in|on|at|for|from|with|to|by|who|whom|whose|working|doing|running|responsible|involved|handling)\b.*$/i;

/**
 * The subject of the verb at `verb` (an offset in the sentence): the words since the clause began, less what follows
 * the head. An apposition between commas is stepped over.
 */
export function subjectBefore(sentence: string, verb: number): Subject {
  const before = sentence.slice(0, verb).trimEnd();
  let start = 0;
  for (const match of before.matchAll(CLAUSE_START)) {
    const at = match.index + match[0].length;
    if (at < before.length) start = at;
  }
  const determiner = [...before.slice(start).matchAll(DETERMINER)].at(-1);
  const opening = before.slice(start, start + (determiner?.index ?? 0));
  // "In the end the team …": a phrase in front of the subject is not part of it; "the lead of the team" is one phrase.
  if (determiner && !POSTMODIFIER.test(`${opening.trimEnd()} `)) start += determiner.index;
  const phrase = before
    .slice(start)
    .replace(POSTMODIFIER, '')
    .replace(/\s(?:really|probably|clearly|certainly|definitely|also|both|all|never|always)$/i, '');
  const head = /([\p{L}\p{N}_@'’-]+)$/u.exec(phrase)?.[1] ?? '';
  return { head: head.replace(/['’]s$/, '').toLowerCase(), start };
}

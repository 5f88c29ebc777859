import type { Lexicon } from '../lexicon.js';
import type { Prose } from '../prose.js';
import type { Span } from '../text.js';
import type { MentionInProse } from './mention.js';

/** Further from the name than this, in UTF-16 units, no role belongs to it. */
const REACH = 80;

/** Words that stand at the head of a part of a sentence, which a comma then has to close. */
const SUBORDINATE =
  /(?:^|[.!?:;]\s+)(?:after|although|as|because|before|if|once|since|until|when|while)\b[^,]*$/i;

/**
 * The role that stands beside a mention, "the payments on-call Ann" or "Ann, the payments on-call,", and how much goes
 * with the mention when a label that says the role takes its place. The mention itself where no role stands there.
 */
export function withRole(prose: Prose, mention: MentionInProse, lexicon: Lexicon): MentionInProse {
  if (mention.role !== undefined || mention.form === 'email') return mention;
  const found = roleBehind(prose, mention.at, lexicon) ?? roleInFront(prose, mention.at, lexicon);
  return found ? { ...mention, ...found } : mention;
}

interface Apposition {
  readonly role: string;
  readonly through: Span;
}

/** "Ann, the payments on-call," with the comma that closes it, where the sentence can do without. */
function roleBehind(prose: Prose, at: Span, lexicon: Lexicon): Apposition | undefined {
  const behind = prose.text.slice(at.end, at.end + REACH);
  const bracket = /^\s?\(([^()]{2,60})\)/.exec(behind);
  if (bracket && isRole(bracket[1] ?? '', lexicon))
    return { role: bracket[1] ?? '', through: { start: at.start, end: at.end + bracket[0].length } };
  const [phrase, role = ''] =
    /^, (?:who (?:is|was) )?(?:the|our|an?) ([^,.;:!?()]{2,60})(?=[,.;:!?)]|$)/.exec(behind) ?? [];
  if (phrase === undefined || !isRole(role, lexicon)) return undefined;
  const end = at.end + phrase.length;
  const closes =
    prose.text.charAt(end) === ',' &&
    !(
      SUBORDINATE.test(prose.text.slice(Math.max(0, at.start - 2 * REACH), at.start)) &&
      !/^, and\b/.test(prose.text.slice(end))
    );
  return { role, through: { start: at.start, end: closes ? end + 1 : end } };
}

/** True where the phrase ends in a role, or names what somebody has that role for: "on-call for payments". */
function isRole(phrase: string, lexicon: Lexicon): boolean {
  const head = phrase.replace(/ (?:for|of|on|at|from) .*$/, '');
  return lexicon.roles.some(({ pattern }) =>
    new RegExp(`(?:^|[\\s-])(?:${pattern})(?: (?:engineer|person|manager|shift))?$`, 'i').test(head),
  );
}

/** "the payments on-call engineer Ann" or "our on-call engineer, Ann,": the article and up to two words included. */
function roleInFront(prose: Prose, at: Span, lexicon: Lexicon): Apposition | undefined {
  const before = prose.text.slice(Math.max(0, at.start - REACH), at.start);
  const title = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${lexicon.titles})(,?) $`, 'iu').exec(before);
  const behind = prose.text.charAt(at.end);
  if (!title || (title[1] !== '' && !/^[,.;:!?)]?$/.test(behind))) return undefined;
  const article = /(?<![\p{L}\p{N}_-])(?:the|our|an?) (?:[\p{L}\p{N}&-]+ ){0,2}$/iu.exec(
    before.slice(0, title.index),
  );
  // With a comma and without an article it is a list of two: "asked the DBA, an SRE, Ann".
  if (title[1] !== '' && !article) return undefined;
  const opening = article && !FUNCTION_WORDS.test(article[0].replace(/^\S+/, '')) ? article[0] : '';
  const start = at.start - (before.length - title.index) - opening.length;
  const role = prose.text
    .slice(start, at.start)
    .replace(/^(?:the|our|an?) /i, '')
    .replace(/,? $/, '');
  return { role, through: { start, end: title[1] !== '' && behind === ',' ? at.end + 1 : at.end } };
}

/** Words that end the noun phrase which an article began. */
const FUNCTION_WORDS = /\b(?:and|as|at|by|for|from|in|of|on|or|that|to|was|were|who|with)\b/i;

import { overlaps } from '../text.js';
import type { Phrase } from './phrases.js';
import type { Sentence } from './sentence.js';
import type { Token } from './tokens.js';
import type { GrammarWords } from './words.js';

/**
 * Who acts. A `named` agent is a proper noun that is no known product: a person, an organisation, or a system. What it
 * does, or the rest of the document, tells which.
 */
export type Agent = 'human' | 'first person' | 'named' | 'system' | 'none';

/** True for whom a deed may be held against; a `named` agent must turn out to be a person. */
export function mayBePerson(agent: Agent): boolean {
  return agent === 'human' || agent === 'named';
}

/** The words that tell people from things. */
export interface AgentWords extends Pick<GrammarWords, 'people' | 'ambiguous' | 'compounds' | 'departments'> {
  /** Proper nouns that stand for products and services, in lower case. */
  readonly products: ReadonlySet<string>;
  /** Nouns that a team's settings count among systems, in lower case. */
  readonly systems: ReadonlySet<string>;
  /** Ordinary words, which are no names where a capital opens the sentence. Lower case. */
  readonly common: ReadonlySet<string>;
}

const FIRST_PERSON = /^(?:i|we|us|me|myself|ourselves)$/;
const PERSONAL = /^(?:he|she|him|her|who|whoever|someone|somebody|everyone|everybody|anyone|anybody)$/;
const NOBODY =
  /^(?:it|this|that|these|those|there|which|what|some|others?|none|nothing|something|everything|anything|you|nobody|one|each|both|all|many|most|few)$/;

/** The class of a phrase. */
export function agentOf(sentence: Sentence, phrase: Phrase | undefined, words: AgentWords): Agent {
  const head = phrase ? sentence.tokens[phrase.head] : undefined;
  if (!phrase || !head) return 'none';
  if (/^(?:no|neither)$/.test(sentence.tokens[phrase.start]?.lower ?? '')) return 'none';
  if (isNamed(sentence, phrase)) return 'named';
  if (FIRST_PERSON.test(head.lower)) return 'first person';
  if (PERSONAL.test(head.lower)) return 'human';
  if (/^(?:they|them)$/.test(head.lower)) return agentOfThey(sentence, phrase, words);
  if (/^(?:one|ones|those)$/.test(head.lower) && sentence.tokens[phrase.end]?.lower === 'who') return 'human';
  if (head.text === 'IT' && phrase.end - phrase.start === 1) return 'human';
  const whole = wholeOf(sentence, phrase);
  if (whole && isPeople(whole, words)) return 'human';
  if (NOBODY.test(head.lower)) return 'none';
  if (words.systems.has(head.lower)) return 'system';
  if (phrase.end - phrase.start === 1 && words.departments.has(head.lower)) return 'human';
  if (words.ambiguous.has(head.lower) && isSoftware(sentence, phrase, words)) return 'system';
  if (words.compounds.get(head.lower)?.test(sentence.tokens[phrase.head - 1]?.lower ?? '')) return 'human';
  if (isNamedTeam(sentence, phrase) || (head.lower === 'head' && sentence.tokens[phrase.end]?.lower === 'of'))
    return 'human';
  if (isPeople(head, words)) return isOurs(sentence, phrase) ? 'first person' : 'human';
  if (head.lower.startsWith('@')) return 'named';
  if (/^(?:users?|customers?|clients?|readers?)$/.test(head.lower))
    return head.lower.startsWith('client') ? 'system' : 'named';
  if (phrase.start === 0 && phrase.head === 0 && words.common.has(head.lower)) return 'system';
  if (head.part !== 'PROPN' || words.products.has(head.lower) || holdsDigits(head)) return 'system';
  return 'named';
}

/** True where a noun stands for people, a hyphenated one by its last part: "co-worker", "site-engineer". */
function isPeople({ lower }: Token, words: AgentWords): boolean {
  return words.people.has(lower) || words.people.has(lower.replace(/^.*-/, ''));
}

/** "the Kubernetes operator", "the window manager": a product or a thing in front of the noun. */
function isSoftware({ tokens }: Sentence, phrase: Phrase, words: AgentWords): boolean {
  const before = tokens[phrase.head - 1];
  if (!before || phrase.head <= phrase.start) return false;
  return (
    words.products.has(before.lower) ||
    before.part === 'PROPN' ||
    /^(?:controller|cluster|package|process|window|queue|session|resource|task|job|memory|custom|backup|replication)$/.test(
      before.lower,
    )
  );
}

/** "Team Falcon", "Squad 7". */
function isNamedTeam({ tokens }: Sentence, { start, end }: Phrase): boolean {
  const first = tokens[start];
  return end - start === 2 && first !== undefined && /^(?:Team|Squad|Tier|Crew)$/.test(first.text);
}

/** "one of the analysts": the noun behind "of" tells what a number or a part is of. */
function wholeOf({ tokens }: Sentence, { head, end }: Phrase): Token | undefined {
  const part = tokens[head];
  if (!part || !/^(?:one|two|three|some|several|both|most|many|half|all|few|another|each)$/.test(part.lower))
    return undefined;
  if (tokens[end]?.lower !== 'of') return undefined;
  const nouns = tokens.slice(end + 1, end + 5);
  const stop = nouns.findIndex(({ part: tag }) => !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tag));
  return nouns.slice(0, stop < 0 ? nouns.length : stop).findLast(({ part: tag }) => tag === 'NOUN');
}

function isNamed(sentence: Sentence, phrase: Phrase): boolean {
  const head = sentence.tokens[phrase.head];
  return head !== undefined && sentence.names.some((name) => overlaps(name, head));
}

function isOurs(sentence: Sentence, phrase: Phrase): boolean {
  return (
    /^(?:our|my)$/.test(sentence.tokens[phrase.start]?.lower ?? '') &&
    /teams?$/.test(sentence.tokens[phrase.head]?.lower ?? '')
  );
}

function holdsDigits({ text }: Token): boolean {
  return /^[^A-Z].*\d|[-._].*\d|\d.*\d|^Co+$/.test(text);
}

/** "They" are whoever was spoken of: things, where the sentence speaks of things and of nobody. */
function agentOfThey(sentence: Sentence, phrase: Phrase, words: AgentWords): Agent {
  const before = sentence.tokens
    .slice(0, phrase.start)
    .filter(({ part }) => part === 'NOUN' || part === 'PROPN');
  if (before.some((token) => isPeople(token, words)) || sentence.names.length > 0) return 'human';
  return before.some(({ lower, part }) => part === 'NOUN' && /[^s]s$/.test(lower)) ? 'system' : 'human';
}

/** Nouns that name a fault, and whose it is: "human error", "a mistake by a single operator", "the team's failure". */
import type { Agent } from './agents.js';
import { phrasesIn, singleWord, type Phrase } from './phrases.js';
import type { Sentence } from './sentence.js';
import type { Wording } from '../rule.js';
import type { Span } from '../text.js';

/** A fault with its owner; offsets in the sentence. */
export interface Fault {
  readonly span: Span;
  readonly agent: Agent;
  /** "human error", "operator error": the kind of agent, not somebody in particular. */
  readonly generic: boolean;
}

const FAULTS =
  /^(?:errors?|mistakes?|failures?|faults?|misunderstandings?|misjudge?ments?|neglect|negligence|oversights?|carelessness|lapses?|incompetence|ineptitude|miscommunications?|inaction|inattention|misconduct|blunders?|wrongdoing|culprits?|screw-ups?|actions|haste|hesitations?|reluctance|refusal|unwillingness|stubbornness|arrogance|indifference|ignorance|inexperience|impatience|overconfidence|complacency|forgetfulness|sloppiness|laziness|absent-mindedness|slips?|slip-ups?|missteps?|omissions?|misreading|mishandling|mismanagement|typos?|disregard|guesswork)$/;
const KINDS = /^(?:human|operator|user|pilot|people|personnel|engineer|developer|admin|staff|customer)$/;
const OWNED_BY = /^(?:by|of|from|between)$/;

/** The faults that a sentence names. */
export function faultsIn(wording: Wording, sentence: Sentence): readonly Fault[] {
  const { tokens } = sentence;
  if (!tokens.some(({ lower }) => FAULTS.test(lower))) return [];
  const phrases = phrasesIn(tokens, 0, tokens.length);
  return phrases.flatMap((phrase): Fault[] => {
    const head = tokens[phrase.head];
    if (!head || !FAULTS.test(head.lower) || /^@/.test(head.lower)) return [];
    const start = tokens[phrase.start]?.start ?? head.start;
    const kind = tokens[phrase.head - 1];
    const own = { start, end: head.end };
    if (
      kind &&
      phrase.head > phrase.start &&
      KINDS.test(kind.lower) &&
      (kind.lower === 'human' || !/actions|failures?/.test(head.lower))
    )
      return [{ span: { start: kind.start, end: head.end }, agent: 'human', generic: true }];
    if (phrase.possessor !== undefined)
      return [
        {
          span: own,
          agent: agentOfWord(wording, sentence, phrase.possessor),
          generic: /^humans?$/.test(tokens[phrase.possessor]?.lower ?? ''),
        },
      ];
    const owner = ownerBehind(sentence, phrase, phrases);
    if (!owner) return [];
    return [
      {
        span: { start, end: tokens[owner.end - 1]?.end ?? head.end },
        agent: wording.agentOf(sentence, owner),
        generic: false,
      },
    ];
  });
}

function agentOfWord(wording: Wording, sentence: Sentence, index: number): Agent {
  const word = sentence.tokens[index]?.lower ?? '';
  if (/^(?:my|our)$/.test(word)) return 'first person';
  if (word === 'your') return 'none';
  if (/^(?:his|her|their)$/.test(word)) return 'human';
  if (word === 'its') return 'system';
  return wording.agentOf(sentence, singleWord(index));
}

/** "by a single operator", "on the part of the crew", "made by the crew". */
function ownerBehind({ tokens }: Sentence, phrase: Phrase, phrases: readonly Phrase[]): Phrase | undefined {
  let index = phrase.end;
  if (tokens[index]?.lower === 'made') index++;
  if (tokens[index]?.lower === 'on' && tokens[index + 2]?.lower === 'part') index += 3;
  if (!OWNED_BY.test(tokens[index]?.lower ?? '')) return undefined;
  return phrases.find(({ start }) => start === index + 1);
}

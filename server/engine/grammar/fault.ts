/** Nouns that name a fault, and whose it is: "human error", "a mistake by a single operator", "the team's failure". */
import type { Agent } from './agents.js';
import { phrasesIn, type Phrase } from './phrases.js';
import type { Sentence } from './sentence.js';
import type { Span } from '../text.js';

/** A fault with its owner; offsets in the sentence. */
export interface Fault {
  readonly span: Span;
  readonly agent: Agent;
  /** "human error", "operator error": the kind of agent, not somebody in particular. */
  readonly generic: boolean;
}

const FAULTS =
  /^(?:errors?|mistakes?|failures?|faults?|misunderstandings?|misjudge?ments?|neglect|negligence|oversights?|carelessness|lapses?|incompetence|ineptitude|miscommunications?|inaction|inattention|misconduct|blunders?|wrongdoing|culprits?|screw-ups?|actions)$/;
const KINDS = /^(?:human|operator|user|pilot|people|personnel|engineer|developer|admin|staff|customer)$/;
const OWNED_BY = /^(?:by|of|from|between)$/;

/** The faults that a sentence names. */
export function faultsIn(
  sentence: Sentence,
  agentOf: (phrase: Phrase | undefined) => Agent,
): readonly Fault[] {
  const { tokens } = sentence;
  if (!tokens.some(({ lower }) => FAULTS.test(lower))) return [];
  const phrases = phrasesIn(tokens, 0, tokens.length);
  return phrases.flatMap((phrase): Fault[] => {
    const head = tokens[phrase.head];
    if (!head || !FAULTS.test(head.lower) || /^@/.test(head.lower)) return [];
    const start = tokens[phrase.start]?.start ?? head.start;
    const kind = tokens[phrase.head - 1];
    const own = { start, end: head.end };
    if (kind && phrase.head > phrase.start && KINDS.test(kind.lower) && !/actions|failures?/.test(head.lower))
      return [{ span: { start: kind.start, end: head.end }, agent: 'human', generic: true }];
    if (phrase.possessor !== undefined)
      return [
        {
          span: own,
          agent: agentOfWord(sentence, phrase.possessor, agentOf),
          generic: /^humans?$/.test(tokens[phrase.possessor]?.lower ?? ''),
        },
      ];
    const owner = ownerBehind(sentence, phrase, phrases);
    if (!owner) return [];
    return [
      { span: { start, end: tokens[owner.end - 1]?.end ?? head.end }, agent: agentOf(owner), generic: false },
    ];
  });
}

function agentOfWord({ tokens }: Sentence, index: number, agentOf: (phrase: Phrase) => Agent): Agent {
  const word = tokens[index]?.lower ?? '';
  if (/^(?:my|our)$/.test(word)) return 'first person';
  if (/^(?:his|her|their|your)$/.test(word)) return word === 'your' ? 'none' : 'human';
  if (word === 'its') return 'system';
  return agentOf({ start: index, end: index + 1, head: index, governed: false });
}

/** "by a single operator", "on the part of the crew", "made by the crew". */
function ownerBehind({ tokens }: Sentence, phrase: Phrase, phrases: readonly Phrase[]): Phrase | undefined {
  let index = phrase.end;
  if (tokens[index]?.lower === 'made') index++;
  if (tokens[index]?.lower === 'on' && tokens[index + 2]?.lower === 'part') index += 3;
  if (!OWNED_BY.test(tokens[index]?.lower ?? '')) return undefined;
  return phrases.find(({ start }) => start === index + 1);
}

import { mayBePerson, type Agent } from '../../engine/grammar/agents.js';
import { remarkOn } from '../../engine/grammar/charge.js';
import { deedsIn, type Deed } from '../../engine/grammar/deeds.js';
import { phrasesIn, singleWord } from '../../engine/grammar/phrases.js';
import { verbPhrases } from '../../engine/grammar/verb-phrases.js';
import { rewritesFor } from '../../engine/grammar/rewrite.js';
import { defineRule, type Wording } from '../../engine/rule.js';
import { actsOfPeople, harms, harmsOfActs } from '../../lexicon/deeds.js';
import { wordsIn } from '../../lexicon/wording.js';
import { REWRITES } from '../../lexicon/rewrites.js';

const HARMS = verbPhrases(wordsIn(harms));
const HARMS_OF_ACTS = verbPhrases(wordsIn([...harms, ...harmsOfActs]));
const MESSAGE =
  'This makes a person the cause, who was only the last in a chain. Let the change or the command be the subject, and write what let it reach production.';

export default defineRule({
  scope: 'block',
  summary: 'A person or team as the cause of the damage.',
  severity: 'error',
  *check({ block, wording }) {
    for (const deed of deedsIn(wording, HARMS))
      if (mayBePerson(deed.agent))
        yield* remarkOn(deed, MESSAGE, rewritesFor(block, deed.sentence, REWRITES.deed));
    for (const deed of deedsIn(wording, HARMS_OF_ACTS))
      if (!isHabit(deed) && ownerOfAct(wording, deed) === 'human')
        yield* remarkOn(
          { ...deed, agent: 'human' },
          MESSAGE,
          rewritesFor(block, deed.sentence, REWRITES.deed),
        );
  },
});

/** "The engineer's script deletes rows in batches": what it is for. */
function isHabit({ sentence, clause: { verb } }: Deed): boolean {
  const lead = sentence.tokens[verb.first]?.lower ?? '';
  return verb.first === verb.main && lead !== verb.lemma && lead.endsWith('s');
}

/** Whose act does the harm: "the contractor's script took down", "a rename by the contractor broke". */
function ownerOfAct(wording: Wording, { sentence, clause }: Deed): Agent {
  const { tokens } = sentence;
  const act = clause.agent ?? clause.subject;
  if (!act || clause.relative || !actsOfPeople.has(tokens[act.head]?.lower ?? '')) return 'none';
  if (act.possessor !== undefined) {
    const owner = wording.agentOf(sentence, singleWord(act.possessor));
    return owner === 'named' ? 'human' : owner;
  }
  if (tokens[act.end]?.lower !== 'by') return 'none';
  const owner = phrasesIn(tokens, act.end + 1, clause.verb.first)[0];
  return owner?.start === act.end + 1 ? wording.agentOf(sentence, owner) : 'none';
}

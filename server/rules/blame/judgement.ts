import type { Agent } from '../../engine/grammar/agents.js';
import { isTold, remarkOn, speakerOr } from '../../engine/grammar/charge.js';
import { framedDeeds } from '../../engine/grammar/frames.js';
import { phrasesIn, singleWord, type Phrase } from '../../engine/grammar/phrases.js';
import type { Sentence } from '../../engine/grammar/sentence.js';
import { leaveOut, rewritesFor } from '../../engine/grammar/rewrite.js';
import { termsOf, termsIn } from '../../engine/grammar/terms.js';
import { defineRule, type Wording } from '../../engine/rule.js';
import { contains, type Span } from '../../engine/text.js';
import { conductNouns } from '../../lexicon/deeds.js';
import { character, characterOfPeople } from '../../lexicon/judgements.js';
import { manners } from '../../lexicon/frames.js';
import { REWRITES } from '../../lexicon/rewrites.js';
import { wordsIn } from '../../lexicon/wording.js';

const ALWAYS = termsOf(wordsIn(character));
const OF_PEOPLE = termsOf(wordsIn(characterOfPeople));

const MESSAGE =
  'This judges somebody, and hides what they saw and why it made sense. Write the signal, the limit or the pressure that shaped the step.';

export default defineRule({
  scope: 'block',
  summary: 'A judgement of somebody: careless, incompetent, a poor decision.',
  severity: 'warning',
  *check({ block, wording }) {
    for (const sentence of wording.sentences()) {
      const certain = termsIn(sentence, ALWAYS).map((span) => ({ span, agent: speakerOr(sentence) }));
      const ofPeople = termsIn(sentence, OF_PEOPLE).flatMap((span) => {
        const agent = judged(wording, sentence, span);
        return agent === 'human' && !certain.some((other) => contains(other.span, span))
          ? [{ span, agent }]
          : [];
      });
      for (const { span, agent } of [...certain, ...ofPeople, ...scornIn(wording, sentence)])
        yield* remarkOn({ sentence, span, agent }, MESSAGE, [
          ...(isAdverb(sentence, span) ? [leaveOut(sentence, span)] : []),
          ...rewritesFor(block, sentence, REWRITES.otherwise),
        ]);
    }
    for (const deed of framedDeeds(wording, manners))
      yield* remarkOn(deed, MESSAGE, rewritesFor(block, deed.sentence, REWRITES.otherwise));
  },
});

/** Who the word is said of: the noun behind it, the subject in front of a copula, the doer of the verb beside it. */
function judged(wording: Wording, sentence: Sentence, span: Span): Agent {
  const { tokens, clauses } = sentence;
  const first = tokens.findIndex(({ end }) => end > span.start);
  const last = tokens.findLastIndex(({ start }) => start < span.end);
  const word = tokens[last];
  const noun = tokens
    .slice(last + 1, last + 4)
    .findIndex(({ part }) => part !== 'ADJ' && part !== 'NOUN' && part !== 'PROPN');
  const behind = noun < 0 ? tokens.length - 1 - last : noun;
  if (word?.part !== 'ADV' && behind > 0) {
    const head = last + Math.min(behind, 3);
    const phrase = phrasesIn(tokens, 0, tokens.length).find(({ start, end }) => start <= last && last < end);
    return (
      ownerOfConduct(wording, sentence, phrase) ??
      wording.agentOf(sentence, { start: first, end: head + 1, head, governed: false })
    );
  }
  const clause = clauses.find(({ verb }) => verb.first - 2 <= last && first <= verb.last + 3);
  if (!clause || clause.verb.negated || clause.mood !== 'statement' || clause.verb.modal !== undefined)
    return 'none';
  if (word?.part !== 'ADV' && tokens[clause.verb.main]?.part !== 'AUX') return 'none';
  if (clause.verb.passive) return wording.agentOf(sentence, clause.agent);
  const owner = tokens[clause.subject?.possessor ?? -1]?.lower;
  return owner !== undefined && /^(?:his|her)$/.test(owner)
    ? 'human'
    : (ownerOfConduct(wording, sentence, clause.subject) ?? wording.agentOf(sentence, clause.subject));
}

/** "the operator's reaction", "the handling by the crew": whose conduct it is. */
function ownerOfConduct(wording: Wording, sentence: Sentence, phrase: Phrase | undefined): Agent | undefined {
  const { tokens } = sentence;
  if (!phrase || !conductNouns.has(tokens[phrase.head]?.lower ?? '')) return undefined;
  if (phrase.possessor !== undefined) return wording.agentOf(sentence, singleWord(phrase.possessor));
  if (!/^(?:of|by)$/.test(tokens[phrase.end]?.lower ?? '')) return undefined;
  const owner = phrasesIn(tokens, phrase.end + 1, tokens.length)[0];
  return owner?.start === phrase.end + 1 ? wording.agentOf(sentence, owner) : undefined;
}

/** Quotation marks that doubt what people are or did: our "expert", they "tested" it. */
function scornIn(wording: Wording, sentence: Sentence): { span: Span; agent: Agent }[] {
  return sentence.quotations.flatMap((quotation) => {
    if (quotation.use !== 'term' || /\s/.test(sentence.text.slice(quotation.start, quotation.end))) return [];
    const inside = (index: number) => {
      const token = sentence.tokens[index];
      return token !== undefined && contains(quotation, token);
    };
    const word = sentence.tokens.findIndex(
      (_, index) => inside(index) && /\p{L}/u.test(sentence.tokens[index]?.text ?? ''),
    );
    const clause = sentence.clauses.find(({ verb }) => verb.main === word || verb.first === word + 2);
    if (!clause || !isTold(sentence, clause) || clause.verb.form !== 'finite') return [];
    const judgedOn = clause.verb.main === word ? clause.subject : singleWord(word);
    const agent = wording.agentOf(sentence, judgedOn);
    return agent === 'human' ? [{ span: quotation, agent }] : [];
  });
}

/** An adverb can be left out, and the sentence still stands. */
function isAdverb({ text }: Sentence, { start, end }: Span): boolean {
  return /ly$/.test(text.slice(start, end));
}

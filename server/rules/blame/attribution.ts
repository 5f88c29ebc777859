import { mayBePerson, type Agent } from '../../engine/grammar/agents.js';
import { remarkOn } from '../../engine/grammar/charge.js';
import { phrasesIn, singleWord, type Phrase } from '../../engine/grammar/phrases.js';
import type { Sentence } from '../../engine/grammar/sentence.js';
import { rewritesFor } from '../../engine/grammar/rewrite.js';
import { defineRule, type Wording } from '../../engine/rule.js';
import { overlaps, type Span } from '../../engine/text.js';
import { accusations, type Accusation } from '../../lexicon/accusations.js';
import { actsOfPeople } from '../../lexicon/deeds.js';
import { insinuations } from '../../lexicon/insinuations.js';
import { REWRITES } from '../../lexicon/rewrites.js';

export default defineRule({
  scope: 'block',
  summary: 'Somebody is to blame, at fault or responsible for what happened.',
  severity: 'error',
  *check({ block, wording }) {
    for (const sentence of wording.sentences())
      for (const accusation of accusationsIn(wording, sentence))
        yield* remarkOn(
          { sentence, ...accusation },
          'This names who is to blame, and the document then stops asking. Write what made the step possible and what would have stopped it.',
          rewritesFor(block, sentence, REWRITES.deed),
        );
  },
});

/** The phrases with a pattern for text in lower case, which is several times as fast. */
const PHRASES = [...accusations, ...insinuations].map((accusation) => ({
  ...accusation,
  inLowerCase: new RegExp(accusation.pattern.source, 'gu'),
}));

/** Blame on nobody in particular is spoken of, not laid. */
const INDEFINITE = /^(?:some|any)(?:body|one)$/;

interface Accused {
  readonly span: Span;
  readonly agent: Agent;
  readonly accused?: Phrase | undefined;
}

function accusationsIn(wording: Wording, sentence: Sentence): readonly Accused[] {
  const found: Accused[] = [];
  let phrases: readonly Phrase[] | undefined;
  for (const accusation of PHRASES) {
    if (sentence.lower.search(accusation.inLowerCase) < 0) continue;
    phrases ??= phrasesIn(sentence.tokens, 0, sentence.tokens.length);
    for (const match of sentence.lower.matchAll(accusation.inLowerCase)) {
      const phrase = { start: match.index, end: match.index + match[0].trimEnd().length };
      const { agent, accused } = accusedBy(wording, sentence, phrases, phrase, accusation);
      const end = accused && accusation.who === 'behind' ? endOf(sentence, accused) : phrase.end;
      const span = { start: phrase.start, end };
      if (found.some((other) => overlaps(other.span, span))) continue;
      if (mayBePerson(agent) || agent === 'first person') found.push({ span, agent, accused });
    }
  }
  return found;
}

/** Who stands on the side of the phrase where the accused does. */
function accusedBy(
  wording: Wording,
  sentence: Sentence,
  phrases: readonly Phrase[],
  span: Span,
  { who }: Accusation,
): Omit<Accused, 'span'> {
  switch (who) {
    case 'said':
      return { agent: 'human' };
    case 'behind':
      return humanOr(
        wording,
        sentence,
        phrases.find((phrase) => startOf(sentence, phrase) >= span.end),
      );
    case 'before': {
      const verb = sentence.clauses.find((clause) => {
        const token = sentence.tokens[clause.verb.main];
        return token !== undefined && token.end > span.start && token.start < span.end;
      });
      const nearest = phrases.findLast((phrase) => endOf(sentence, phrase) <= span.start + 1);
      return humanOr(wording, sentence, verb?.subject ?? nearest);
    }
  }
}

/** A phrase accuses a person also where the person only owns the act: "the operator's actions". */
function humanOr(wording: Wording, sentence: Sentence, accused: Phrase | undefined): Omit<Accused, 'span'> {
  if (!accused) return { agent: 'none' };
  if (INDEFINITE.test(sentence.tokens[accused.head]?.lower ?? '')) return { agent: 'none' };
  const agent = wording.agentOf(sentence, accused);
  if (mayBePerson(agent) || agent === 'first person') return { agent, accused };
  const owner =
    accused.possessor === undefined ? ownerBehind(sentence, accused) : singleWord(accused.possessor);
  if (!owner) return { agent: 'none' };
  return wording.agentOf(sentence, owner) === 'human' ? { agent: 'human' } : { agent: 'none' };
}

/** "a decision by the team lead", "a rename made by the contractor": whose act it is. */
function ownerBehind({ tokens }: Sentence, { head, end }: Phrase): Phrase | undefined {
  if (!actsOfPeople.has(tokens[head]?.lower ?? '')) return undefined;
  const by = /^(?:made|done|introduced|pushed|run|written)$/.test(tokens[end]?.lower ?? '') ? end + 1 : end;
  if (tokens[by]?.lower !== 'by') return undefined;
  return phrasesIn(tokens, by + 1, tokens.length).find(({ start }) => start === by + 1);
}

function startOf({ tokens }: Sentence, phrase: Phrase): number {
  return tokens[phrase.start]?.start ?? 0;
}

function endOf({ tokens }: Sentence, phrase: Phrase): number {
  return tokens[phrase.end - 1]?.end ?? 0;
}

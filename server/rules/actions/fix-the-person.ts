import { remarkOn, spanOf } from '../../engine/grammar/charge.js';
import { phrasesIn } from '../../engine/grammar/phrases.js';
import type { Clause } from '../../engine/grammar/clauses.js';
import type { Sentence } from '../../engine/grammar/sentence.js';
import { termsIn, termsOf, type Terms } from '../../engine/grammar/terms.js';
import { rewritesFor } from '../../engine/grammar/rewrite.js';
import { defineRule, type Wording } from '../../engine/rule.js';
import type { Span } from '../../engine/text.js';
import { fixThePerson } from '../../lexicon/consequences.js';
import { wordsIn } from '../../lexicon/wording.js';
import { REWRITES } from '../../lexicon/rewrites.js';

const PHRASES = termsOf(wordsIn(fixThePerson));
const MESSAGE =
  'Asking people to be different prevents nothing: the next person meets the same trap. Change what they work with, such as a check, a default or a limit, and name the owner and the date.';

/** "Next time, review …": an order to whoever reads it. */
const NEXT_TIME: Terms = {
  telling: new Set(['next']),
  pattern:
    /\bnext time,? (?:please )?(?!(?:the|we|i|an?|this|it|that|they|he|she|there|our|you|around|in|on|at|when|if|to|and|but|or|as|so|because|for|with)\b)\p{L}+(?: \p{L}+){0,2}/giu,
};

export default defineRule({
  scope: 'block',
  summary: 'Prevention that asks people to be more careful, to remember, or to be trained.',
  severity: 'error',
  *check({ block, wording }) {
    for (const sentence of wording.sentences())
      for (const span of askingPeople(wording, sentence))
        yield* remarkOn(
          { sentence, span, agent: 'human' },
          MESSAGE,
          rewritesFor(block, sentence, REWRITES.prevention),
        );
  },
});

function* askingPeople(wording: Wording, sentence: Sentence): Generator<Span> {
  for (const span of termsIn(sentence, PHRASES)) if (asksSomebody(wording, sentence, span)) yield span;
  if (!/\?\W*$/.test(sentence.text)) yield* termsIn(sentence, NEXT_TIME).slice(0, 1);
  for (const clause of sentence.clauses) {
    if (asksForAttention(wording, sentence, clause)) {
      yield spanOf(sentence, clause);
      return;
    }
    if (remindsPeople(wording, sentence, clause)) {
      const first = sentence.tokens[clause.verb.first];
      const last = sentence.tokens[Math.min(clause.verb.last + 2, sentence.tokens.length - 1)];
      if (first && last) {
        yield { start: first.start, end: last.end };
        return;
      }
    }
  }
}

/** An order, or a duty laid on a person or a team; who speaks of themselves promises, and is left alone here. */
function asksSomebody(wording: Wording, sentence: Sentence, span: Span): boolean {
  const { tokens, clauses } = sentence;
  const clause = clauses.find(
    ({ verb }) => (tokens[verb.main]?.end ?? 0) > span.start && (tokens[verb.first]?.start ?? 0) < span.end,
  );
  if (!clause) return span.start === 0;
  if (clause.mood === 'order') return !clause.verb.negated;
  if (clause.verb.negated && !/^not /.test(sentence.text.slice(span.start))) return false;
  const agent = wording.agentOf(sentence, clause.subject);
  if (agent === 'named') return clause.verb.modal === 'will';
  return agent === 'human' || (agent === 'none' && clause.subject === undefined && span.start === 0);
}

/** "Engineers to double-check", "the team needs to think": a duty that only attention can fulfil. */
function asksForAttention(
  wording: Wording,
  { tokens, ...rest }: Sentence,
  { verb, subject }: Clause,
): boolean {
  if (
    !/^(?:double-check|think|learn|care|concentrate|listen|remember|focus)$/.test(verb.lemma) ||
    verb.negated
  )
    return false;
  const lead = tokens[verb.first - 1]?.lower ?? '';
  const duty =
    (verb.form === 'infinitive' &&
      /^(?:need|needs|have|has|must|ought|:?)$/.test(tokens[verb.first - 2]?.lower ?? '')) ||
    (lead === 'to' && subject === undefined && verb.first <= 3) ||
    /^(?:must|should|need)$/.test(verb.modal ?? '');
  if (!duty || verb.perfect) return false;
  const sentence = { tokens, ...rest };
  const doer = subject ?? phrasesIn(tokens, 0, verb.first)[0];
  return doer !== undefined && wording.agentOf(sentence, doer) === 'human';
}

/** Who is talked to about their conduct; vendors and teams are talked to about much else. */
const SOMEBODY =
  /^(?:engineer|developer|operator|on-call|author|responder|admin|administrator|dba|person|intern|contractor|reviewer|deployer|technician|analyst)s?$/;

/** "Remind the team to …", "Retrain the operators": an order whose object is people. */
function remindsPeople(wording: Wording, sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  if (
    !/^(?:remind|retrain|re-train|educate|coach|encourage|instruct|urge|tell|ask|talk|speak|mentor|lecture)$/.test(
      verb.lemma,
    )
  )
    return false;
  if (clause.mood !== 'order' || verb.first > 1) return false;
  const spoken = /^(?:talk|speak)$/.test(verb.lemma);
  const from = verb.last + (spoken ? 2 : 1);
  const object = phrasesIn(sentence.tokens, from, sentence.tokens.length)[0];
  if (spoken && !SOMEBODY.test(sentence.tokens[object?.head ?? -1]?.lower ?? '')) return false;
  return object !== undefined && object.start === from && wording.agentOf(sentence, object) === 'human';
}

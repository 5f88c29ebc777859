import { isTold, remarkOn, spanOf } from '../../engine/grammar/charge.js';
import { phrasesIn, singleWord } from '../../engine/grammar/phrases.js';
import type { Clause } from '../../engine/grammar/clauses.js';
import type { Sentence } from '../../engine/grammar/sentence.js';
import { termsOf, termsIn } from '../../engine/grammar/terms.js';
import { phraseEnd, verbPhrases } from '../../engine/grammar/verb-phrases.js';
import { defineRule, type Wording } from '../../engine/rule.js';
import type { Span } from '../../engine/text.js';
import { punishmentNouns, punishments } from '../../lexicon/consequences.js';
import { wordsIn } from '../../lexicon/wording.js';

const PUNISHMENTS = verbPhrases(wordsIn(punishments));
const NOUNS = termsOf(wordsIn(punishmentNouns));
const MESSAGE =
  'A postmortem that ends in punishment is the last honest one. Leave it out; where intent is suspected, that belongs to security or HR.';

export default defineRule({
  scope: 'block',
  summary: 'Punishment of a person.',
  severity: 'error',
  *check({ wording }) {
    for (const sentence of wording.sentences()) {
      for (const span of termsIn(sentence, NOUNS))
        yield* remarkOn({ sentence, span, agent: 'human' }, MESSAGE);
      for (const clause of sentence.clauses) {
        const loss = lossIn(wording, sentence, clause);
        if (loss) yield* remarkOn({ sentence, span: loss, agent: 'human' }, MESSAGE);
        const end = phraseEnd(sentence, clause, PUNISHMENTS);
        if (end !== undefined && isPunished(wording, sentence, clause))
          yield* remarkOn({ sentence, span: spanOf(sentence, clause, end), agent: 'human' }, MESSAGE);
      }
    }
  },
});

/** What is taken from somebody, or somebody from their work: "the analyst's access was revoked". */
function lossIn(wording: Wording, sentence: Sentence, clause: Clause): Span | undefined {
  const { verb, subject } = clause;
  const { tokens } = sentence;
  if (!verb.passive || verb.modal !== undefined || verb.negated || !subject) return undefined;
  const head = tokens[subject.head]?.lower ?? '';
  const owner = subject.possessor === undefined ? subject : singleWord(subject.possessor);
  if (wording.agentOf(sentence, owner) !== 'human') return undefined;
  const behind = sentence.text.slice(tokens[verb.last]?.end ?? 0);
  const taken =
    subject.possessor === undefined
      ? /^(?:remove|take|bar|ban|exclude|strip|pull)$/.test(verb.lemma) &&
        /^ (?:from|off|of) (?:\p{L}+ ){0,2}?(?:rotation|rota|on-call|team|project|access|rights|role|position|duty|duties)\b/iu.test(
          behind,
        )
      : /^(?:revoke|remove|terminate|cancel|withdraw|withhold|cut|suspend|review)$/.test(verb.lemma) &&
        /^(?:access|contract|bonus|rights|privileges|permissions|employment|promotion|probation|account|badge)$/.test(
          head,
        ) &&
        (/^(?:contract|bonus|employment|promotion|probation)$/.test(head) ||
          /\b(?:over|after|because of|following|as a|and)\b/.test(behind));
  return taken ? spanOf(sentence, clause) : undefined;
}

/** A passive punishes its subject, an active verb its object; resigning is told of the subject. */
function isPunished(wording: Wording, sentence: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (verb.negated) return false;
  const passive = verb.passive || /^["“]$/.test(sentence.tokens[verb.first - 1]?.text ?? '');
  if (passive) {
    const norm = verb.modal !== undefined && /^(?:can|may|might|could)$/.test(verb.modal);
    return !norm && wording.agentOf(sentence, subject) === 'human';
  }
  if (verb.lemma === 'resign' || verb.lemma === 'yell')
    return isTold(sentence, clause) ? wording.agentOf(sentence, subject) === 'human' : verb.lemma === 'yell';
  const object = phrasesIn(sentence.tokens, verb.last + 1, sentence.tokens.length)[0];
  if (!object || object.start > verb.last + 2 || !isTold(sentence, clause)) return false;
  return (
    !/^(?:warn|caution|counsel|dismiss|suspend|fine)$/.test(verb.lemma) &&
    wording.agentOf(sentence, object) === 'human'
  );
}

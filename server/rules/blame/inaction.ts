import type { Agent } from '../../engine/grammar/agents.js';
import { isTold, remarkOn, spanOf } from '../../engine/grammar/charge.js';
import type { Clause } from '../../engine/grammar/clauses.js';
import { phrasesIn, type Phrase } from '../../engine/grammar/phrases.js';
import type { Token } from '../../engine/grammar/tokens.js';
import type { Sentence } from '../../engine/grammar/sentence.js';
import { rewritesFor } from '../../engine/grammar/rewrite.js';
import { defineRule, type Wording } from '../../engine/rule.js';
import { humanOnlyVerbs, stateVerbs } from '../../lexicon/deeds.js';
import { REWRITES } from '../../lexicon/rewrites.js';

const MESSAGE =
  'What people did not do explains nothing: most of what could be done is never done. Write what they did, what they saw, and what leads to this step.';

export default defineRule({
  scope: 'block',
  summary: 'What somebody did not do, told as the reason.',
  severity: 'warning',
  *check({ block, wording }) {
    for (const sentence of wording.sentences()) {
      if (PRAISE.test(sentence.text)) continue;
      for (const clause of sentence.clauses) {
        if (isByNobody(sentence, clause) || isByNone(wording, sentence, clause))
          yield* remarkOn(
            { sentence, span: spanOf(sentence, clause), agent: 'human' },
            MESSAGE,
            rewritesFor(block, sentence, REWRITES.unseen),
          );
        if (!isInaction(sentence, clause)) continue;
        const agent = agentFor(
          clause,
          wording.agentOf(sentence, clause.verb.passive ? clause.agent : clause.subject),
        );
        yield* remarkOn(
          { sentence, span: spanOf(sentence, clause), agent, accused: clause.subject },
          MESSAGE,
          rewritesFor(block, sentence, REWRITES.unseen),
        );
      }
    }
  },
});

/** "Nobody looked", "told no one": a whole team that did not. */
function isByNobody(sentence: Sentence, clause: Clause): boolean {
  const { tokens } = sentence;
  const { verb, subject } = clause;
  if (verb.form !== 'finite' || verb.passive || verb.modal !== undefined || !isTold(sentence, clause))
    return false;
  if (/^(?:think|expect|understand|recogni[sz]e|appreciate)$/.test(verb.lemma)) return false;
  if (!humanOnlyVerbs.has(verb.lemma) && !/^(?:watch|act|monitor)$/.test(verb.lemma)) return false;
  if (tokens[verb.main]?.lower === verb.lemma && verb.lemma !== 'read') return false;
  const nobody = (index: number) =>
    /^(?:nobody|noone)$/.test(tokens[index]?.lower ?? '') ||
    (tokens[index]?.lower === 'no' && tokens[index + 1]?.lower === 'one');
  return (
    nobody(startOfWhole(tokens, subject?.start ?? -1)) ||
    (nobody(verb.last + 1) && /^(?:tell|inform|notify|ask|warn|consult)$/.test(verb.lemma))
  );
}

/** "No engineer checked", "neither the engineer nor the reviewer checked". */
function isByNone(wording: Wording, sentence: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  const { tokens } = sentence;
  if (!subject || verb.form !== 'finite' || verb.passive || verb.modal !== undefined) return false;
  if (!(humanOnlyVerbs.has(verb.lemma) || verb.lemma === 'say') || !isTold(sentence, clause)) return false;
  if (tokens[verb.main]?.lower === verb.lemma && verb.lemma !== 'read') return false;
  const whole = noneOf(sentence, clause);
  if (whole) return wording.agentOf(sentence, whole) === 'human';
  const first = tokens[subject.start]?.lower ?? '';
  const none = /^(?:no|neither)$/.test(first) && subject.head > subject.start;
  if (!none && tokens[subject.start - 1]?.lower !== 'neither') return false;
  return wording.agentOf(sentence, none ? { ...subject, start: subject.start + 1 } : subject) === 'human';
}

/** "none of the reviewers", "not one of them": who none is of. */
function noneOf({ tokens }: Sentence, { verb }: Clause): Phrase | undefined {
  const from = Math.max(0, verb.first - 8);
  const none = tokens.findIndex(
    ({ lower }, index) =>
      index >= from &&
      index < verb.first &&
      (lower === 'none' || (lower === 'one' && tokens[index - 1]?.lower === 'not')) &&
      tokens[index + 1]?.lower === 'of',
  );
  return none < 0 ? undefined : phrasesIn(tokens, none + 2, verb.first)[0];
}

/** "no one from the platform team": where a phrase begins that goes on behind a preposition. */
function startOfWhole(tokens: readonly Token[], start: number): number {
  let from = start;
  while (from > 0 && start - from < 6 && /^(?:ADP|DET|NOUN|PROPN|ADJ)$/.test(tokens[from - 1]?.part ?? ''))
    from--;
  for (let index = from; index < start; index++)
    if (/^(?:nobody|noone|no)$/.test(tokens[index]?.lower ?? '')) return index;
  return tokens[start - 2]?.lower === 'no' ? start - 2 : start;
}

/** Where not acting was right. */
const PRAISE = /\b(?:fortunately|luckily|thankfully|rightly|correctly|wisely)\b/i;

function isInaction(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  if (!verb.negated || verb.form !== 'finite' || verb.modal !== undefined) return false;
  if (verb.passive)
    return clause.agent !== undefined && humanOnlyVerbs.has(verb.lemma) && isTold(sentence, clause);
  if (verb.perfect || verb.progressive) return humanOnlyVerbs.has(verb.lemma) && isTold(sentence, clause);
  const auxiliary = sentence.tokens[verb.first]?.lower ?? '';
  if (!/^(?:did|does|do)$/.test(auxiliary) && auxiliary !== 'never') return false;
  if (isElided(sentence, clause)) return isTold(sentence, clause);
  // "did not" alone stands for a verb that came before: "others did not".
  const next = sentence.tokens[verb.main + 1];
  if (
    sentence.tokens[verb.main]?.part === 'AUX' &&
    !(verb.main > verb.first && next && /^(?:DET|PRON|NOUN)$/.test(next.part))
  )
    return false;
  return !stateVerbs.has(verb.lemma) && isTold(sentence, clause) && !isOwnAccount(sentence, clause);
}

/** "The runbook asks for it; the engineer did not.": what was asked for in front, and left undone. */
function isElided({ tokens }: Sentence, { verb, subject }: Clause): boolean {
  const next = tokens[verb.last + 1];
  const end = /^(?:not|n't)$/.test(next?.lower ?? '') ? tokens[verb.last + 2] : next;
  const stops = end === undefined || /^[.;]$/.test(end.text);
  return (
    stops && verb.lemma === 'do' && !/^(?:others?|some|it)$/.test(tokens[subject?.head ?? -1]?.lower ?? '')
  );
}

/** "informed them that he did not use it": somebody's own account, kept as evidence. */
function isOwnAccount({ clauses, tokens }: Sentence, { verb, subject }: Clause): boolean {
  if (tokens[(subject?.start ?? verb.first) - 1]?.lower !== 'that') return false;
  const before = clauses.findLast((clause) => clause.verb.last < verb.first);
  return (
    before !== undefined &&
    /^(?:inform|tell|claim|deny|insist|assure|answer|reply|state)$/.test(before.verb.lemma)
  );
}

/** Looking back at ourselves, and at what is unknown or a habit of everybody, is no charge. */
function agentFor({ verb }: Clause, agent: Agent): Agent {
  switch (agent) {
    case 'named':
      return humanOnlyVerbs.has(verb.lemma) ? 'human' : 'named';
    case 'first person':
    case 'none':
      return 'system';
    case 'human':
    case 'system':
      return agent;
  }
}

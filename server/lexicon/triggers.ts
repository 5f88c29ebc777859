/** Words without one of which no rule on wording has anything to say, so that most sentences are never analysed. */
import { fixThePerson, punishmentNouns, punishments } from './consequences.js';
import { conduct, confessions, harms, mistakes, omissions, violations } from './deeds.js';
import { bareAdverbs, character, characterOfPeople, drama, heroes, insults } from './judgements.js';
import { verbForms } from './verb-forms.js';
import { wordsIn } from './wording.js';

const verbs = wordsIn([
  ...omissions,
  ...mistakes,
  ...conduct,
  ...harms,
  ...violations,
  ...confessions,
  ...punishments,
]);
const terms = wordsIn([
  ...character,
  ...characterOfPeople,
  ...insults,
  ...drama,
  ...heroes,
  ...bareAdverbs,
  ...punishmentNouns,
  ...fixThePerson,
]);

/** Words of grammar and of accusation; "not" and its contractions are told by {@link isTrigger}. */
const others =
  `fail fails failed failing failure failures should shouldnt could might would ought supposed only had
  blame blames blamed blaming fault faults responsible because due down caused result doing work cause causes culprit
  culprits guilty finger fingers error errors mistake mistakes misunderstanding misunderstandings misjudgement
  misjudgment neglect oversight oversights lapse lapses miscommunication inaction misconduct blunder blunders
  screw-up screw-ups actions knew late enough slow hindsight looking always never constantly repeatedly continually
  habitually deliberately intentionally maliciously purposely knowingly wilfully willfully sabotage sabotaged steal
  stole stolen without remind retrain re-train educate coach encourage instruct urge tell ask next why how what who
  despite nobody noone none no whoever made asleep far train teach brief deal dealt
  compliance wrongdoing from root`.split(/\s+/);

const triggers: ReadonlySet<string> = new Set([
  ...others,
  ...verbForms(verbs).verbForms.keys(),
  ...[...terms].map((term) => term.split(' ')[0] ?? ''),
]);

/** True for a sentence that holds a word which some rule on wording asks about. */
export function worthReading(sentence: string): boolean {
  for (const [word] of sentence.matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)) {
    const lower = word.toLowerCase();
    if (triggers.has(lower) || /^not$|n['’]t$|['’](?:ve|d)$/.test(lower)) return true;
  }
  return false;
}

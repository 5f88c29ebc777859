/** Words without one of which no rule on wording has anything to say, so that most sentences are never analysed. */
import { fixThePerson, punishmentNouns, punishments } from './consequences.js';
import { conduct, confessions, harms, harmsOfActs, mistakes, omissions, violations } from './deeds.js';
import { bareAdverbs, character, characterOfPeople, drama, heroes, insults } from './judgements.js';
import { verbForms } from './verb-forms.js';
import { wordsIn } from './wording.js';

const verbs = wordsIn([
  ...omissions,
  ...mistakes,
  ...conduct,
  ...harms,
  ...harmsOfActs,
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
  compliance wrongdoing from root haste hesitation reluctance refusal unwillingness stubbornness arrogance indifference
  inexperience impatience forgetfulness slip slips omission omissions misstep missteps misreading mishandling typo typos
  guesswork bad broken buggy faulty flawed untested unreviewed unapproved unvalidated unverified unsafe incorrect invalid
  erroneous defective malformed dangerous risky unauthorised unauthorized unannounced undocumented outdated obsolete
  misleading false inaccurate inefficient dubious unchecked unread unnoticed neither lacked lack lacks wish wished if
  hard difficult impossible easy baffling puzzling mystery astonishing surprising remarkable telling odd strange
  regrettable disappointing frustrating pity shame unfortunate inexplicable incredible worrying unclear clear fair but
  defence defense credit slipped escaped eluded past missed might may well advised wise yet insistence orders order
  say-so other excuse justification learned learnt anyway nevertheless nonetheless though playground toy sandbox
  before first afterwards trusted believed spent did opposite picked opted settled whole along nowhere only known used
  accustomed numb became become got grown as time everyone everybody knows job duty turn could hangs hung habit history tendency keeps kept managed went assumed thought figured considered felt same watch keyboard
  helm wheel controls until then again predictably chased begged paged called
  wrong instead rather against contrary though although left leaving warned told reminded advised asked chance
  opportunity reason aware chose decided opted elected preferred saw content happy reluctant unwilling afraid ashamed
  eager keen determined desperate asleep lunch dinner coffee drinks bed pub playing chatting moved carried hurry rush
  whim hunch haste random owing triggered provoked stems stemmed originates originated traced started began rests
  rested lies lay owe owed thanks expected meant enough sufficient sufficed revoked terminated removed double-check
  learn care concentrate took memory fun gut habit save own regardless defiance violation spite account courtesy`.split(
    /\s+/,
  );

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

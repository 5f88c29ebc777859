/** Words without which no rule on wording has anything to say, so that most sentences are never analysed. */
import { tellingWord } from '../engine/grammar/terms.js';
import { departments } from './agents.js';
import { commonWords } from './common-words.js';
import { fixThePerson, punishmentNouns, punishments } from './consequences.js';
import { conduct, confessions, harms, harmsOfActs, mistakes, omissions, violations } from './deeds.js';
import {
  bareAdverbs,
  character,
  characterOfPeople,
  drama,
  heroes,
  humanErrors,
  insults,
} from './judgements.js';
import { products } from './products.js';
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
  ...humanErrors,
  ...bareAdverbs,
  ...punishmentNouns,
  ...fixThePerson,
]);

/** Words of grammar and of accusation; "not" and its contractions are told by {@link worthReading}. */
const others =
  `fail fails failed failing failure failures should shouldnt could might would ought supposed only had
  blame blames blamed blaming fault faults responsible because due down caused result doing work cause causes culprit
  culprits guilty finger fingers error errors mistake mistakes misunderstanding misunderstandings misjudgement
  misjudgment neglect oversight oversights lapse lapses miscommunication inaction misconduct blunder blunders
  screw-up screw-ups actions knew late enough slow hindsight looking always never constantly repeatedly continually
  habitually deliberately intentionally maliciously purposely knowingly wilfully willfully sabotage sabotaged steal
  stole stolen without remind retrain re-train educate coach encourage instruct urge tell ask next why how what who
  despite nobody noone none no whoever made asleep far train teach brief deal dealt
  compliance wrongdoing from root human trusted relied escalation acknowledgement`.split(/\s+/);

/** Words of the frames and insinuations, which hold something against others only, never against ourselves. */
const ofOthers: ReadonlySet<string> = new Set(
  `haste hesitation reluctance refusal unwillingness stubbornness arrogance indifference
  inexperience impatience forgetfulness slip slips omission omissions misstep missteps misreading mishandling typo typos
  guesswork bad broken buggy faulty flawed untested unreviewed unapproved unvalidated unverified unsafe incorrect invalid
  erroneous defective malformed dangerous risky unauthorised unauthorized unannounced undocumented outdated obsolete
  misleading false inaccurate inefficient dubious unchecked unread unnoticed neither lacked lack lacks wish wished if
  hard difficult impossible easy baffling puzzling mystery astonishing surprising remarkable telling odd strange
  regrettable disappointing frustrating pity shame unfortunate inexplicable incredible worrying unclear clear fair but
  defence defense credit slipped escaped eluded past missed might may well advised wise yet insistence orders order
  say-so other excuse justification learned learnt anyway nevertheless nonetheless though playground toy sandbox
  waiting idea concept grasp understanding desired help job hands interested qualified thinking concentrating typical
  before first afterwards trusted believed spent did opposite picked opted settled whole along nowhere only known used
  accustomed numb became become got grown as time everyone everybody knows job duty turn could hangs hung habit history tendency keeps kept managed went assumed thought figured considered felt same watch keyboard
  helm wheel controls until then again predictably chased begged paged called
  wrong instead rather against contrary though although left leaving warned told reminded advised asked chance
  opportunity reason aware chose decided opted elected preferred saw content happy reluctant unwilling afraid ashamed
  eager keen determined desperate asleep lunch dinner coffee drinks bed pub playing chatting moved carried hurry rush
  whim hunch haste random owing triggered provoked stems stemmed originates originated traced started began rests
  rested lies lay owe owed thanks expected meant enough sufficient sufficed revoked terminated removed double-check
  straight directly outside early soon usual too once problem issue regardless breach learn care concentrate took memory fun gut habit save own regardless defiance violation spite account courtesy`.split(
    /\s+/,
  ),
);

const verbForm = verbForms(verbs).verbForms;

const triggers: ReadonlySet<string> = new Set([...others, ...verbForm.keys()]);

/** Words that are held against somebody even where the sentence speaks of nobody. */
const strong: ReadonlySet<string> = new Set([
  ...[...terms].map((term) => tellingWord(term.toLowerCase())),
  ...`hindsight hell heck fuck excuse excuses justification bothered fault culprit culprits guilty`.split(
    ' ',
  ),
]);

/** "It should have been tested", "looking back", "next time, …": what says it of nobody in particular. */
const SAID_OF_NOBODY =
  /\b(?:(?:should|ought to|must)(?: not|n['’]t)? have|looking back|next time|on earth|in the world)\b/i;

/** Pronouns and kinds of people, beside the nouns of the lexicon. */
const persons: ReadonlySet<string> = new Set(
  `i we us me my our ours myself ourselves he she him her his hers they them their theirs himself herself themselves who
  whoever whose someone somebody everyone everybody anyone anybody nobody noone none user users customer customers client
  pilot human humans people head ones those it’s agents agent desk hands master support engineering group`.split(
    /\s+/,
  ),
);

/** A single word in quotation marks may be doubted; "this one is on …" has no word of its own. */
const DOUBTED =
  /["“]\p{L}+["”]|\b(?:this|that|it|outage|incident)(?: one)? (?:is|was) (?:\p{L}+ly |all )?on\b/iu;

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/**
 * True for a sentence that a rule on wording may have something to say about: with a word that is held against people
 * and somebody whom it may be held against, or with one that needs nobody.
 * @param people nouns for people, in lower case
 * @param named whether somebody is named in it
 */
export function worthReading(sentence: string, people: ReadonlySet<string>, named: boolean): boolean {
  let accuses = false;
  let insinuates = DOUBTED.test(sentence);
  let somebody = named;
  let others = named;
  let place = 0;
  for (const [word] of sentence.matchAll(WORD)) {
    const lower = word.toLowerCase();
    if (strong.has(lower) || (place < 2 && verbForm.has(lower))) return true;
    accuses ||= triggers.has(lower) || /^not$|n['’]t$|['’](?:ve|d)$/.test(lower);
    insinuates ||= ofOthers.has(lower);
    if (!others && isSomebody(word, lower, place === 0, people)) {
      somebody = true;
      others = !OURSELVES.test(lower);
    }
    if ((accuses && somebody) || (insinuates && others)) return true;
    place++;
  }
  return SAID_OF_NOBODY.test(sentence);
}

const OURSELVES = /^(?:i|we|us|me|my|our|ours|myself|ourselves|users?|customers?|client)(?:['’]\p{L}*)?$/u;

/** A noun for people, a pronoun, or a proper noun that no product is known by. */
function isSomebody(word: string, lower: string, first: boolean, people: ReadonlySet<string>): boolean {
  const bare = lower.replace(/['’](?:s|d|ve|ll|re)?$/, '');
  if (persons.has(bare) || people.has(bare) || departments.has(bare)) return true;
  const last = bare.slice(bare.lastIndexOf('-') + 1);
  if (last !== bare && people.has(last)) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(word) || products.has(bare)) return false;
  return !first || !commonWords.has(bare);
}

import type { Lexicon } from '../engine/lexicon.js';
import {
  acronyms,
  authoredBy,
  humanActs,
  nounLikeActs,
  peopleFields,
  peopleHeadings,
  sharedActs,
  sharedPastActs,
  thingFields,
  turnedTo,
} from './actors.js';
import { ambiguousWords, compoundPeople, departments, humanWords, thingWords } from './agents.js';
import { conduct, harms, mistakes, omissions, violations } from './deeds.js';
import { termsOfArt } from './terms-of-art.js';
import { worthReading } from './triggers.js';
import { verbForms } from './verb-forms.js';
import { wordsIn } from './wording.js';
import { ENGLISH_WORDS } from './english.js';
import { commonWords } from './common-words.js';
import { lookAlikes } from './look-alikes.js';
import { nameCues } from './name-cues.js';
import {
  bots,
  calendarNames,
  dualUse,
  groupWords,
  notHandles,
  notNames,
  roles,
  serviceAccounts,
  titles,
  weakGroupWords,
} from './people.js';
import { products } from './products.js';
import { customarySectionRole } from './sections.js';

/** The words of the product, in the form that the engine asks for. */
export const lexicon: Lexicon = {
  sectionRole: customarySectionRole,
  english: ENGLISH_WORDS,
  groupWords,
  weakGroupWords,
  notHandles,
  serviceAccounts,
  notNames: new Set([...notNames, ...humanWords, ...weakGroupWords]),
  dualUse,
  lookAlikes: new Set([...lookAlikes, ...dualUse]),
  calendarNames,
  nameCues,
  commonWords,
  acronyms,
  products,
  humanActs,
  nounLikeActs,
  sharedActs,
  sharedPastActs,
  turnedTo,
  authoredBy,
  peopleFields,
  thingFields,
  peopleHeadings,
  roles,
  titles,
  bots,
  workspace: { things: new Set(), firstNames: new Set() },
  grammar: {
    people: humanWords,
    ambiguous: ambiguousWords,
    compounds: compoundPeople,
    departments,
    things: thingWords,
    ...verbForms(wordsIn([...omissions, ...mistakes, ...conduct, ...harms, ...violations])),
    worthReading,
    termsOfArt,
  },
};

/** The words around gendered pronouns: "she was paged" becomes "they were paged", "paged her at 14:02" "paged them". */
import type { PronounWords } from '../engine/pronoun.js';
import { humanActs, sharedActs } from './actors.js';
import { humanWords } from './agents.js';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const pronounWords: PronounWords = {
  auxiliaries: new Map([
    ['was', 'were'],
    ["wasn't", "weren't"],
    ['is', 'are'],
    ["isn't", "aren't"],
    ['has', 'have'],
    ["hasn't", "haven't"],
    ['does', 'do'],
    ["doesn't", "don't"],
  ]),
  // "She also restarts it", "he never was told".
  adverbs: new Set(
    words(`
      afterwards again already also always even ever first hence himself herself indeed instead just later meanwhile
      moreover never nevertheless next nonetheless now often once only perhaps quite rather seldom since sometimes
      soon still then therefore thus too twice usually both
    `),
  ),
  // "Paged her at 14:02", "told her that", "gave her the role", "the fault was his, not ours".
  afterObject: new Set(
    words(`
      a about above after again against all along also alone although an and another any around as aside at away back
      because been before behind being below beside between both but by can could did directly do does down during
      each either every for from further had has have her here him his how if immediately in instead into is it its just
      later like may me might must my near no nor not now of off on once online onto or our out over past please should
      shortly since so some something somewhere soon than that the their them then there these they this those though
      through to together tomorrow tonight too towards twice under unless until up us via was we were what when where
      whether which while who whom whose why will with within without would yesterday yet you your
    `),
  ),
  // "Paged her first" and "her first page".
  afterEither: new Set(words('first last next second earlier late early today')),
  causatives: new Set(words('let lets letting make makes made making help helps helped helping have had')),
  // "He's been paged", "she's got the pager".
  perfects: new Set(words('been got had gone done come become seen taken given begun left made found')),
  irregularBases: new Map([
    ['caches', 'cache'],
    ['dies', 'die'],
    ['focuses', 'focus'],
    ['lies', 'lie'],
    ['ties', 'tie'],
    ['aches', 'ache'],
  ]),
  isAct: (word) => !word.endsWith('ing') && (humanActs.has(word) || sharedActs.has(word)),
};

/** Heads among those for people that are no single responder. */
const groups = new Set(
  words(`
    he she they you who whoever someone somebody anyone anybody everyone everybody nobody noone person people human
    humans individual individuals vendor supplier partner organisation organization leadership management
    department departments crew team teams squad squads staff
  `),
);

/** Heads that stand for one of those who respond: "The engineer paged; she …". */
export const responderNouns: ReadonlySet<string> = new Set(
  [...humanWords].filter((word) => !groups.has(word)),
);

/** Heads that stand for somebody outside: what they are called is theirs to say, so their pronouns stay. */
export const outsiderNouns: ReadonlySet<string> = new Set(
  words(`
    agent applicant attacker buyer caller ceo citizen client customer driver end-user founder guest hacker
    journalist landlord merchant minister partner passenger patient rep representative reporter researcher scammer seller
    shopper speaker student subscriber supplier teacher tenant thief tourist user vendor victim visitor
    ship boat vessel character hero heroine king queen prince princess god santa
  `),
);

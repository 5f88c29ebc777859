import type { Lexicon } from '../engine/lexicon.js';
import { dualUse, groupWords, notHandles, notNames, roles } from './people.js';
import { customarySectionRole } from './sections.js';

/** The words of the product, in the form that the engine asks for. */
export const lexicon: Lexicon = {
  sectionRole: customarySectionRole,
  groupWords,
  notHandles,
  notNames,
  dualUse,
  roles,
};

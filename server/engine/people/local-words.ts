import type { Lexicon } from '../lexicon.js';
import type { Settings } from '../settings.js';
import { rosterOf, type Roster } from './roster.js';
import type { Tagger } from './tagger/tagger.js';
import { likeNames, thingForms } from './things.js';
import type { Workspace } from './workspace.js';

/** The words of the product with those of one workspace, and whom it names. */
export function localWords(
  lexicon: Lexicon,
  settings: Settings,
  workspace: Workspace,
  tagger: Tagger,
): { readonly lexicon: Lexicon; readonly roster: Roster } {
  const things = thingForms(workspace.things, lexicon);
  const withThings: Lexicon = {
    ...lexicon,
    lookAlikes: new Set([...lexicon.lookAlikes, ...likeNames(things, lexicon)]),
    workspace: { things, firstNames: new Set() },
  };
  const roster = rosterOf(workspace, settings, withThings, (word) => tagger.isOrdinary(word));
  return { lexicon: { ...withThings, workspace: { things, firstNames: roster.doubtfulNames } }, roster };
}

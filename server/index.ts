/**
 * The composition root: the engine with all rules, profiles and words. The language server, the command line and the
 * tests come in through this door only.
 */
import { actionLayouts, type ActionLayout } from './engine/actions/action-table.js';
import type { Vocabulary } from './engine/config.js';
import type { Document } from './engine/document.js';
import { marksIn, type Mark } from './engine/marks.js';
import { labelsInUse, type LabelInUse } from './engine/people/labels-in-use.js';
import { table } from './engine/people/tagger/table.js';
import { loadTagger, type Tagger } from './engine/people/tagger/tagger.js';
import type { Workspace } from './engine/people/workspace.js';
import type { Profile } from './engine/profile.js';
import { buildReviewer, type Review, type Reviewer } from './engine/review.js';
import { mergeSettings, type Settings } from './engine/settings.js';
import { NO_TEAM_PROFILES, type TeamProfiles } from './engine/team-profile.js';
import { timelinesOf, type Timeline } from './engine/timeline/timeline.js';
import type { Section } from './engine/outline.js';
import type { Span } from './engine/text.js';
import { verdictOf, type Verdict } from './engine/verdict.js';
import { ACTION_WORDS } from './lexicon/actions.js';
import { lexicon } from './lexicon/lexicon.js';
import { MARKS } from './lexicon/marks.js';
import { TIMELINE_WORDS } from './lexicon/timeline.js';
import { profiles } from './profiles/index.js';
import { rules } from './rules/registry.js';

export {
  anonymize,
  formsOf,
  nameMapText,
  type Anonymized,
  type NameMap,
  type Replaced,
} from './engine/anonymize.js';
export { addToList, type ListKey } from './engine/config-edit.js';
export {
  readConfig,
  readSettings,
  unknownName,
  type ConfigProblem,
  type ConfigResult,
  type Vocabulary,
} from './engine/config.js';
export { hashName } from './engine/customers/hash.js';
export { editDocument, openDocument, type Document, type Position } from './engine/document.js';
export {
  beginOpening,
  continueOpening,
  editOpening,
  finishOpening,
  opened,
  unparsed,
  type Opening,
} from './engine/opening.js';
export {
  isAtLeast,
  SEVERITIES,
  type Finding,
  type Fix,
  type RelatedPlace,
  type Severity,
} from './engine/finding.js';
export { fixSafely, safeEdits } from './engine/fixing.js';
export { withLayout } from './engine/layout.js';
export { lineBefore, mayBeCompleted, writingPlace, type WritingPlace } from './engine/writing-place.js';
export { insertSectionAt, missingSections } from './engine/insertion.js';
export { sectionAt, type Section } from './engine/outline.js';
export { MARK_KINDS, type Mark, type MarkKind } from './engine/marks.js';
export { ticketLinks, type TicketLink } from './engine/links.js';
export { frontMatterEdit } from './engine/frontmatter.js';
export { snippetText, withTabStops } from './engine/tab-stops.js';
export { fileNameOf, sectionLines, templateOf, withSubsections, type Incident } from './engine/template.js';
export type { Decision, DocumentOrigin } from './engine/postmortem.js';
export type { Profile } from './engine/profile.js';
export { reviewText, type Review, type Reviewer, type RuleFailure } from './engine/review.js';
export { NO_WORKSPACE, type Workspace, type WorkspacePerson } from './engine/people/workspace.js';
export { DEFAULT_SETTINGS, mergeSettings, type Settings, type SettingsLayer } from './engine/settings.js';
export type { Identity } from './engine/people/identity.js';
export { readRoleLabel, ROLE_LABEL, type ChosenLabels } from './engine/people/label.js';
export { replaceEverywhere } from './engine/people/replacement.js';
export { renameLabel, type LabelInUse } from './engine/people/labels-in-use.js';
export {
  isOwnFile,
  NO_TEAM_PROFILES,
  plainLines,
  PROFILE_FOLDER,
  profileNames,
  readTeamProfiles,
  type ProfileFile,
  type ProfileProblem,
  type TeamProfiles,
} from './engine/team-profile.js';
export { suppressionEdit, type SuppressedFinding, type SuppressionScope } from './engine/suppress.js';
export { applyEdits, compatible, overlaps, touches, type Edit, type Span } from './engine/text.js';
export { duration, milestonesOf, phasesOf } from './engine/timeline/facts.js';
export { metricsEdit } from './engine/timeline/metrics.js';
export { courseOf, type Course } from './engine/timeline/course.js';
export { mermaidEdit } from './engine/timeline/mermaid.js';
export { MILESTONE_TITLES } from './engine/timeline/milestone.js';
export { standalonePicture } from './engine/timeline/picture.js';
export { nextRowEdits } from './engine/timeline/next-row.js';
export { isDay, isZone, onClockOf } from './engine/timeline/local-time.js';
export type { Timeline, TimelineEvent } from './engine/timeline/timeline.js';
export { questionOfRule, type Answer, type Question, type Verdict } from './engine/verdict.js';
export { verdictReport } from './engine/verdict-report.js';
export { openPoints, QUESTION_TITLES, unjudgedWords, verdictWords } from './engine/verdict-words.js';
export { workspaceOf } from './workspace/facts.js';
export {
  FOREIGN_FOLDERS,
  mostTelling,
  readFolders,
  readSource,
  SOURCE_GLOBS,
  sourceRank,
} from './workspace/sources.js';
export { rulePages } from './rules/pages.js';
export { rules } from './rules/registry.js';

/** The ids that settings and directives may name. */
export const vocabulary: Vocabulary = {
  rules: [...rules.keys()],
  profiles: profiles.map((profile) => profile.id),
};

/** The ids that settings may name where a team has profiles of its own. */
export function vocabularyWith(team: TeamProfiles): Vocabulary {
  return { ...vocabulary, profiles: [...new Set([...team.ids, ...vocabulary.profiles])] };
}

/** A team's own profiles first, for who wrote some means to use them; one that has the id of another takes its place. */
function profilesWith(team: readonly Profile[]): readonly Profile[] {
  const own = new Set(team.map(({ id }) => id));
  return [...team, ...profiles.filter(({ id }) => !own.has(id))];
}

/** The role labels that a document uses, with every place of each. */
export function labelsIn(document: Document, settings: Settings): readonly LabelInUse[] {
  return labelsInUse(document, settings, lexicon.roles);
}

/** What an editor colours in a document, or in a part of it. */
export function marksOf(document: Document, settings: Settings, within?: Span): Iterable<Mark> {
  return marksIn(document, settings, { roles: lexicon.roles, marks: MARKS }, within);
}

/** The ways to write the action items of a document that was reviewed in tables. */
export function actionLayoutsIn(document: Document, sections: readonly Section[]): Iterable<ActionLayout> {
  return actionLayouts(document, sections, ACTION_WORDS);
}

/** The timelines of a document that was reviewed. */
export function timelinesIn(document: Document, sections: readonly Section[]): readonly Timeline[] {
  return timelinesOf(document, sections, TIMELINE_WORDS);
}

const verdicts = new WeakMap<Review, Verdict>();

/** Where a document that was reviewed stands. Asked for by several parts of an editor at each version, so it is kept. */
export function verdictIn(document: Document, review: Review): Verdict {
  let verdict = verdicts.get(review);
  if (!verdict) verdicts.set(review, (verdict = judge(document, review)));
  return verdict;
}

function judge(document: Document, review: Review): Verdict {
  const rows = timelinesIn(document, review.sections).reduce((sum, { events }) => sum + events.length, 0);
  return verdictOf(review, { rules: [...rules.keys()], rows });
}

/** Labels for the roles that people commonly have in an incident, for a choice; "…" stands for the name of a team. */
export const customaryLabels: readonly string[] = [
  ...new Set(lexicon.roles.map(({ label }) => label.replace('{team}', ' for … team'))),
];

let tagger: Tagger | undefined;

/** One tagger serves every reviewer: its table is large, and it keeps nothing of a document but looked-up words. */
function sharedTagger(): Tagger {
  return (tagger ??= loadTagger(table));
}

/** Builds a reviewer with every rule, profile and word of the product. Without settings, the defaults hold. */
export function createReviewer(
  settings: Settings = mergeSettings(),
  workspace?: Workspace,
  team: TeamProfiles = NO_TEAM_PROFILES,
): Reviewer {
  const knowledge = { rules, profiles: profilesWith(team.profiles), lexicon, tagger: sharedTagger() };
  return buildReviewer(knowledge, settings, workspace);
}

/**
 * The few messages that client and server exchange beyond the Language Server Protocol.
 * Types and names only, so that the client bundles no server code.
 */

/** Server to client: whether the open document is reviewed, and what was found. */
export const DOCUMENT_STATE = 'barRaiser/documentState';

/** Client to server: the author turned the review of one document on or off (`null`: decide by yourself again). */
export const REVIEW_OVERRIDE = 'barRaiser/reviewOverride';

/** Server to client: read a file through the client's file system, for remote, virtual and web workspaces. */
export const READ_FILE = 'barRaiser/readFile';

/** Server to client: list a folder of the team's own files, such as its profiles, through the client's file system. */
export const LIST_OWN_FILES = 'barRaiser/listOwnFiles';

/** Server to client: list the files of a workspace folder that the server cannot list itself. */
export const LIST_FILES = 'barRaiser/listFiles';

/** Server to client: read some of the files that {@link LIST_FILES} gave. */
export const READ_FILES = 'barRaiser/readFiles';

/** Client to server, without parameters: the user trusts the workspace from now on. */
export const TRUST_GRANTED = 'barRaiser/trustGranted';

/** Client to server: who is named in a document, for the author to choose labels. Answers {@link NamedInDocument} or `null`. */
export const NAMED = 'barRaiser/named';

/** Client to server: the edits that anonymize a document with the chosen labels. Answers {@link AnonymizeResult} or `null`. */
export const ANONYMIZE = 'barRaiser/anonymize';

/** Client to server: the config file of a document with one more word in a list. Answers {@link ConfigEditResult} or `null`. */
export const EDIT_CONFIG = 'barRaiser/editConfig';

/** Client to server: the profiles that a new postmortem at this place may follow. */
export const PROFILES = 'barRaiser/profiles';

/** Client to server: the text of a new postmortem. */
export const NEW_POSTMORTEM = 'barRaiser/newPostmortem';

/** Client to server: the sections of its profile that a document lacks. */
export const MISSING_SECTIONS = 'barRaiser/missingSections';

/** Client to server: the edit that names a profile in the front matter of a document. */
export const CHOOSE_PROFILE = 'barRaiser/chooseProfile';

/** Client to server: the edit that writes the durations of the timeline as a table. Takes {@link NamedParams}, answers {@link MetricsResult} or `null`. */
export const METRICS = 'barRaiser/metrics';

/** Client to server: the timeline as a picture and as a chart. Takes {@link NamedParams}, answers {@link TimelineDrawing} or `null`. */
export const TIMELINE_DRAWING = 'barRaiser/timelineDrawing';

/** Client to server: where a document stands. Takes {@link NamedParams}, answers {@link DocumentVerdict} or `null`. */
export const VERDICT = 'barRaiser/verdict';

/** Client to server: the verdict as a report, and the edit that writes it down. Answers {@link SubmitCheck} or `null`. */
export const SUBMIT_CHECK = 'barRaiser/submitCheck';

/** Client to server: what an agent is told of a document, in labels only. Takes {@link AgentToolParams}, answers {@link AgentToolResult} or `null`. */
export const AGENT_TOOL = 'barRaiser/agentTool';

/** The tools that agents may use, here and over the Model Context Protocol. */
export type AgentTool = 'review' | 'anonymise' | 'list_people';

export interface AgentToolParams {
  readonly uri: string;
  readonly tool: AgentTool;
}

export interface AgentToolResult {
  /** Plain data as JSON, which holds no name of a person but where a text could not be anonymised wholly. */
  readonly json: string;
}

/** What decided that a document is a postmortem, or is not; `nothing` when no sign of one was found. */
export type DecidedBy = 'author' | 'front-matter' | 'settings' | 'path' | 'sections' | 'title' | 'nothing';

/** The parameters of {@link DOCUMENT_STATE}. Holds counts only, never a name that was found. */
export interface DocumentState {
  readonly uri: string;
  readonly postmortem: boolean;
  readonly decidedBy: DecidedBy;
  /** The id of the profile the document is reviewed against, such as `coe`; absent when it is not reviewed. */
  readonly profile?: string;
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly hint: number;
  };
  /** How many points are open for each question that has any. */
  readonly open: readonly { readonly question: VerdictQuestion; readonly count: number }[];
}

/** What a bar raiser asks of a postmortem; `rest` takes what belongs to none of the others. */
export type VerdictQuestion =
  'anonymous' | 'blameless' | 'cause' | 'actions' | 'timeline' | 'impact' | 'rest';

/** The parameters of {@link REVIEW_OVERRIDE}. */
export interface ReviewOverride {
  readonly uri: string;
  readonly enabled: boolean | null;
}

/** The parameters of {@link READ_FILE}; the result is {@link ReadFileResult}. */
export interface ReadFileParams {
  readonly uri: string;
}

/** `null` when there is no such file. */
export type ReadFileResult = { readonly text: string } | null;

/** The parameters of {@link LIST_OWN_FILES}; the result is {@link ListOwnFilesResult}. */
export interface ListOwnFilesParams {
  /** The URI of `.bar-raiser`, or of a folder below it, in a workspace folder. */
  readonly folder: string;
}

/** The names of the files in the folder; none where there is no such folder. */
export interface ListOwnFilesResult {
  readonly names: readonly string[];
}

/** The parameters of {@link LIST_FILES}; the result is {@link ListFilesResult}. */
export interface ListFilesParams {
  /** The URI of a workspace folder. */
  readonly folder: string;
  /** Names of folders to leave out. */
  readonly foreign: readonly string[];
}

/** Paths from the folder, with `/` between their parts, those nearer to it first. Bounded by the client. */
export interface ListFilesResult {
  readonly paths: readonly string[];
}

/** The parameters of {@link READ_FILES}; the result is {@link ReadFilesResult}. */
export interface ReadFilesParams {
  /** The URI of a workspace folder. */
  readonly folder: string;
  /** Paths from the folder. */
  readonly paths: readonly string[];
}

/** In the order asked for. What is too large or cannot be read is left out. */
export interface ReadFilesResult {
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** The parameters of {@link NAMED}. */
export interface NamedParams {
  readonly uri: string;
}

/** Who is named in a document. Holds names, for the eyes of the author: it is shown, and neither kept nor logged. */
export interface NamedInDocument {
  /** The version of the text that this is true of. */
  readonly version: number;
  readonly people: readonly NamedPerson[];
  /** How many customers, and numbers or addresses that lead to one, are replaced besides. */
  readonly others: number;
  /** Role labels to choose from: those in use first, then customary ones, in which "…" stands for the name of a team. */
  readonly labels: readonly string[];
  /** What a label of the author's own may look like: the source of a regular expression with the flag `u`. */
  readonly labelPattern: string;
  /** What each name becomes, as JSON for whoever has to find a person again; `null` where nothing is replaced. */
  readonly nameMap: string | null;
}

export interface NamedPerson {
  /** Tells people of one version of the text apart. */
  readonly id: number;
  readonly label: string;
  /** As they stand in the text, each once. */
  readonly forms: readonly string[];
  readonly mentions: number;
}

/** The parameters of {@link ANONYMIZE}. */
export interface AnonymizeParams {
  readonly uri: string;
  /** The version for which the choices were made; for another text they could mean other people. */
  readonly version: number;
  /** The label for a person, or `null` to leave the person in the text. Whoever is not named here gets the label proposed. */
  readonly choices: readonly { readonly id: number; readonly label: string | null }[];
}

export interface AnonymizeResult {
  readonly edits: readonly {
    readonly range: ProtocolRange;
    readonly newText: string;
    /** What the edit belongs to, for a preview. */
    readonly group: string;
  }[];
  /** How many places lead to somebody still when all edits are made, though the author did not leave them. */
  readonly left: number;
  /** Names of files that lead to people whom the text no longer names. */
  readonly fileNames: number;
  /** As in {@link NamedInDocument}, with the labels chosen. */
  readonly nameMap: string | null;
}

export interface ProtocolRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** The parameters of {@link EDIT_CONFIG}: a name in the text that is nobody's, or a customer, of whom only the hash is kept. */
export type EditConfigParams = { readonly uri: string } & (
  | { readonly notPeople: { readonly line: number; readonly character: number } }
  | { readonly customer: string }
);

export interface ConfigEditResult {
  /** The config file, which may not be there yet. */
  readonly uri: string;
  /** Its whole new text. */
  readonly text: string;
}

export interface MetricsResult {
  /** The version of the text that the edit is for. */
  readonly version: number;
  readonly edit: { readonly range: ProtocolRange; readonly newText: string };
}

/** The course of an incident, drawn. Holds times, and no words of the text. */
export interface TimelineDrawing {
  /** The version of the text that the edit is for. */
  readonly version: number;
  /** A file of its own. */
  readonly svg: string;
  /** Writes the chart in Mermaid's language, or brings it up to date. */
  readonly chart: { readonly range: ProtocolRange; readonly newText: string };
}

/** Where a document stands. Holds no name that was found; the client may look into the text at the ranges. */
export interface DocumentVerdict {
  /** The version of the text that this is true of. */
  readonly version: number;
  /** Whether the document is reviewed as a postmortem; otherwise nothing is judged. */
  readonly postmortem: boolean;
  readonly passed: boolean;
  /** How many points are open. */
  readonly open: number;
  /** Every question once, in the order of asking. */
  readonly answers: readonly VerdictAnswer[];
  readonly suppressed: readonly SuppressedPoint[];
}

export interface VerdictAnswer {
  readonly question: VerdictQuestion;
  /** The question in words. */
  readonly title: string;
  readonly state: 'pass' | 'needs-work' | 'not-judged';
  /** Why it was not judged, in the middle of a sentence. */
  readonly because?: string;
  /** How many points are open. */
  readonly open: number;
  /** How many more could be better still. */
  readonly suggestions: number;
  /** Open points first, then suggestions, each in the order of the text; of very many, the first ones. */
  readonly points: readonly VerdictPoint[];
  /** How many findings of this question the author suppressed. */
  readonly suppressed: number;
}

export interface VerdictPoint {
  readonly rule: string;
  readonly severity: keyof DocumentState['counts'];
  readonly message: string;
  readonly range: ProtocolRange;
  /** False for suggestions. */
  readonly open: boolean;
  /** The fix that is offered first; absent where there is none. */
  readonly fix?: {
    readonly title: string;
    /** True where its text holds words that the author fills in. */
    readonly fillIn: boolean;
  };
}

/** What the author keeps out of the review. */
export interface SuppressedPoint {
  readonly rule: string;
  readonly message: string;
  readonly range: ProtocolRange;
  /** As the author gave it. */
  readonly reason?: string;
}

/** The parameters of {@link SUBMIT_CHECK}. */
export interface SubmitCheckParams {
  readonly uri: string;
  /** What the report calls the document. */
  readonly name: string;
  /** The day of the report in `YYYY-MM-DD`. */
  readonly today: string;
}

export interface SubmitCheck {
  /** The version of the text that this is true of. */
  readonly version: number;
  readonly passed: boolean;
  readonly open: number;
  /** Markdown. */
  readonly report: string;
  /** What the edit writes, such as `passed 2031-02-28`. */
  readonly result: string;
  /** Writes the result into the front matter. */
  readonly edit: { readonly range: ProtocolRange; readonly newText: string };
}

/** A command of the client that quick fixes and lenses may name. */
export type ClientCommand =
  | 'barRaiser.anonymize'
  | 'barRaiser.chooseLabel'
  | 'barRaiser.insertMetrics'
  | 'barRaiser.notAPerson'
  | 'barRaiser.submitCheck';

/** The options that the client hands over with `initialize`. */
export interface InitializationOptions {
  /** True where the client answers {@link READ_FILE}, {@link LIST_OWN_FILES}, {@link LIST_FILES} and {@link READ_FILES}; otherwise the server reads files itself. */
  readonly readsFiles?: boolean;
  /** True where the client shows {@link DocumentState}. */
  readonly showsState?: boolean;
  /** True where the user trusts the workspace, so that git may be asked who wrote what. */
  readonly trusted?: boolean;
  /** The reader's zone, such as "Europe/Berlin", for times on the reader's clock. */
  readonly zone?: string;
  /** The commands of the client that quick fixes and lenses may name; those on a name take the URI and a position. */
  readonly commands?: readonly ClientCommand[];
  /** The author's earlier choices by document URI, kept by the client. */
  readonly overrides?: Readonly<Record<string, boolean>>;
}

/** The parameters of {@link PROFILES}; the result is a list of {@link ProfileChoice}. */
export interface ProfilesParams {
  /** The document, or where one would stand. */
  readonly uri: string;
}

/** A profile to choose. */
export interface ProfileChoice {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** True for the one that the document is reviewed against. */
  readonly current: boolean;
}

/** The parameters of {@link NEW_POSTMORTEM}; the result is {@link NewPostmortem}. What is empty is left open in the text. */
export interface NewPostmortemParams {
  /** Where it would stand, which decides about the profiles. */
  readonly uri: string;
  /** The id of a profile. */
  readonly profile: string;
  readonly title: string;
  readonly incident: string;
  readonly severity: string;
  /** In ISO 8601 with a zone. */
  readonly started: string;
  /** A path with `{date}`, `{incident}` and `{title}`. */
  readonly fileName: string;
  /** The date where the start is not known, in `YYYY-MM-DD`. */
  readonly today: string;
}

/** A new postmortem. */
export interface NewPostmortem {
  /** The text as a snippet with tab stops. */
  readonly snippet: string;
  /** A path below the folder that is chosen for it, with `/` between its parts. */
  readonly fileName: string;
}

/** The parameters of {@link MISSING_SECTIONS}; the result is {@link MissingSections}. */
export interface MissingSectionsParams {
  readonly uri: string;
}

/** The sections in the order of the profile, each with the place where it belongs in this version of the document. */
export interface MissingSections {
  readonly version: number;
  /** The title of the profile. */
  readonly profile: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly hint: string;
    readonly required: boolean;
    readonly position: ProtocolRange['start'];
    /** The section as a snippet with tab stops. */
    readonly snippet: string;
  }[];
}

/** The parameters of {@link CHOOSE_PROFILE}; the result is {@link ChosenProfile}. */
export interface ChooseProfileParams {
  readonly uri: string;
  readonly profile: string;
}

/** The edit of this version of the document. */
export interface ChosenProfile {
  readonly version: number;
  readonly range: ProtocolRange;
  readonly newText: string;
}

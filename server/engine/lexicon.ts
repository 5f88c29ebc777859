import type { GrammarWords } from './grammar/words.js';
import type { RoleFinder } from './outline.js';

/** The words that the engine needs; `server/lexicon` holds them with their examples. */
export interface Lexicon {
  /** The section role that a heading customarily stands for. Takes the form of `plainHeading`. */
  readonly sectionRole: RoleFinder;
  /** Words that tell English from other languages. Lower case. */
  readonly english: ReadonlySet<string>;
  /** Words that make a handle or a mailbox that of a group: `oncall`, `team`, `noreply`. Lower case. */
  readonly groupWords: ReadonlySet<string>;
  /** Words that do so only where no other word stands beside them: `dev`, `info`. Lower case. */
  readonly weakGroupWords: ReadonlySet<string>;
  /** What follows an `@` without being a person: annotations, broadcast words, schedules. Lower case. */
  readonly notHandles: ReadonlySet<string>;
  /** Accounts that machines and services log in with. */
  readonly serviceAccounts: ReadonlySet<string>;
  /** Capitalised words that open sentences or name things, never people. Lower case. */
  readonly notNames: ReadonlySet<string>;
  /** First names that are also ordinary words, months or products. Lower case. */
  readonly dualUse: ReadonlySet<string>;
  /** Lower-case words of ordinary technical prose, which no nick is. */
  readonly commonWords: ReadonlySet<string>;
  /** Names of people that also name a product, a place, a month or a thing. Lower case. */
  readonly lookAlikes: ReadonlySet<string>;
  /** Months and seasons that people are also named after. Lower case. */
  readonly calendarNames: ReadonlySet<string>;
  /** What the words around a capital say about its being a name. */
  readonly nameCues: readonly NameCue[];
  /** Companies and products that act as people do. Lower case. */
  readonly products: ReadonlySet<string>;
  /** Short capital words that stand for things. */
  readonly acronyms: ReadonlySet<string>;
  /** Forms of verbs that only people do: "asks", "confirmed". */
  readonly humanActs: ReadonlySet<string>;
  /** Forms among them that are as often plural nouns: "comments", "reviews". */
  readonly nounLikeActs: ReadonlySet<string>;
  /** Forms of verbs that people and systems do: "restarts", "updated". */
  readonly sharedActs: ReadonlySet<string>;
  /** The past forms among them, which no plural noun looks like. */
  readonly sharedPastActs: ReadonlySet<string>;
  /** Matches at the end of a text in front of somebody who is turned to: "paged ", "approval from ". */
  readonly turnedTo: RegExp;
  /** Matches a login behind what only people do with a change; the login is the first group. */
  readonly authoredBy: RegExp;
  /** Matches headers and labels under which people stand: "Owner", "Participants". */
  readonly peopleFields: RegExp;
  /** Matches headers under which things stand: "Host", "Region". */
  readonly thingFields: RegExp;
  /** Matches headings of lists of people. */
  readonly peopleHeadings: RegExp;
  /** Roles that people have in an incident, and the labels that replace them. */
  readonly roles: readonly RoleWord[];
  /** What a person in a role is called in front of the name, as a pattern without flags; used without regard to case. */
  readonly titles: string;
  /** What tells people from things, and verbs from nouns. */
  readonly grammar: GrammarWords;
  /** Accounts of programs that commit and review. Lower case. */
  readonly bots: ReadonlySet<string>;
  /** What the workspace adds; nothing where none was read. */
  readonly workspace: WorkspaceWords;
}

/** Words that speak for a person or a thing in one workspace. Lower case. */
export interface WorkspaceWords {
  /** Names of its packages, services, images, hosts, repositories and folders. */
  readonly things: ReadonlySet<string>;
  /** First names of its people that are also ordinary words or things. */
  readonly firstNames: ReadonlySet<string>;
}

/** A role as texts name it, and its label. */
export interface RoleWord {
  /** Matches the words of the role, without flags of its own; used without regard to case. */
  readonly pattern: string;
  /** The label; `{team}` is replaced by "for X team" where the text names the team, else left out. */
  readonly label: string;
}

/** What one kind of words around a capital says about its being the name of a person. */
export interface NameCue {
  /** What the words stand for, for the reader. */
  readonly says: string;
  /** Matches at the end of the text in front of the name. */
  readonly before?: RegExp;
  /** Matches at the start of the text behind the name. */
  readonly behind?: RegExp;
  /** True where the cue speaks of months and seasons alone. */
  readonly calendar?: boolean;
  /** Natural log-odds, above zero for a person, below for a thing. */
  readonly odds: number;
  /** A sentence in which the cue speaks of the word in «guillemets», and one in which it does not. */
  readonly speaks: string;
  readonly silent: string;
}

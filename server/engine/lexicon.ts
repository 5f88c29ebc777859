import type { RoleFinder } from './outline.js';

/** The words that the engine needs; `server/lexicon` holds them with their examples. */
export interface Lexicon {
  /** The section role that a heading customarily stands for. Takes the form of `plainHeading`. */
  readonly sectionRole: RoleFinder;
  /** Words that make a handle or a mailbox that of a group: `oncall`, `team`, `noreply`. Lower case. */
  readonly groupWords: ReadonlySet<string>;
  /** What follows an `@` without being a person: annotations, broadcast words, schedules. Lower case. */
  readonly notHandles: ReadonlySet<string>;
  /** Capitalised words that open sentences or name things, never people. Lower case. */
  readonly notNames: ReadonlySet<string>;
  /** First names that are also ordinary words, months or products. Lower case. */
  readonly dualUse: ReadonlySet<string>;
  /** Roles that people have in an incident, and the labels that replace them. */
  readonly roles: readonly RoleWord[];
}

/** A role as texts name it, and its label. */
export interface RoleWord {
  /** Matches the words of the role, without flags of its own; used without regard to case. */
  readonly pattern: string;
  /** The label; `{team}` is replaced by "for X team" where the text names the team, else left out. */
  readonly label: string;
}

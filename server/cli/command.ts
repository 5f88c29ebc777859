/** What the command line can ask for. */
import type { Severity } from '../index.js';

/** How the findings are printed. */
export const FORMATS = ['text', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'] as const;

export type Format = (typeof FORMATS)[number];

/** What a review does, as the command line asked for it. */
export interface ReviewOptions {
  /** Files, folders, globs, globs to leave out (`!…`) and `-`, in the order given. Never empty. */
  readonly targets: readonly string[];
  readonly format: Format;
  /** The config file for every document, in place of the nearest one. */
  readonly config?: string;
  /** The id of the profile for every document; it wins over the config file. */
  readonly profile?: string;
  readonly fix: boolean;
  /** Whether the fixes are printed as a diff, and nothing is written. */
  readonly dryRun: boolean;
  /** Whether reports for programs hold the text of findings, which may be somebody's name. */
  readonly showText: boolean;
  /** The file of findings that are known. */
  readonly baseline?: string;
  /** Whether the baseline is written anew from what is found. */
  readonly updateBaseline: boolean;
  /** Only files that differ from this commit are reviewed. */
  readonly changedSince?: string;
  /** The lightest severity that makes the exit code 1; `none` means that no finding does. */
  readonly threshold: Severity | 'none';
  /** What standard input is called, which decides on its config file. */
  readonly stdinFilename?: string;
  /** Absent where the terminal and the environment decide. */
  readonly color?: boolean;
  readonly quiet: boolean;
  /** The day by which dates are judged, in `YYYY-MM-DD`, in place of that of the clock. */
  readonly today?: string;
}

export type HelpTopic = 'program' | 'review' | 'check' | 'anonymize' | 'rules' | 'mcp';

/** What is checked before the review meeting. */
export interface CheckOptions {
  /** As for a review. Never empty. */
  readonly targets: readonly string[];
  readonly config?: string;
  readonly profile?: string;
  /** Whether the result is written into the front matter. */
  readonly write: boolean;
  /** As for a review. */
  readonly stdinFilename?: string;
}

/** What is anonymised, and where it goes. */
export interface AnonymizeOptions {
  /** As for a review. Never empty. */
  readonly targets: readonly string[];
  readonly config?: string;
  readonly profile?: string;
  /** Whether the files are written; else the changes are printed. */
  readonly write: boolean;
  /** The file that takes who became which label. */
  readonly map?: string;
  /** As for a review. */
  readonly stdinFilename?: string;
  readonly color?: boolean;
  readonly quiet: boolean;
}

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help'; readonly topic: HelpTopic }
  | { readonly kind: 'version' }
  | { readonly kind: 'rules' }
  | { readonly kind: 'review'; readonly options: ReviewOptions }
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'anonymize'; readonly options: AnonymizeOptions }
  /** Serves agents, which may read files under the folders. There is at least one. */
  | { readonly kind: 'mcp'; readonly folders: readonly string[] }
  /** The message says what is wrong with the arguments and what to write instead. */
  | { readonly kind: 'misuse'; readonly message: string };

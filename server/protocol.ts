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

/** Server to client: list the files of a workspace folder that the server cannot list itself. */
export const LIST_FILES = 'barRaiser/listFiles';

/** Server to client: read some of the files that {@link LIST_FILES} gave. */
export const READ_FILES = 'barRaiser/readFiles';

/** Client to server, without parameters: the user trusts the workspace from now on. */
export const TRUST_GRANTED = 'barRaiser/trustGranted';

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
}

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

/** The options that the client hands over with `initialize`. */
export interface InitializationOptions {
  /** True where the client answers {@link READ_FILE}, {@link LIST_FILES} and {@link READ_FILES}; otherwise the server reads files itself. */
  readonly readsFiles?: boolean;
  /** True where the client shows {@link DocumentState}. */
  readonly showsState?: boolean;
  /** True where the user trusts the workspace, so that git may be asked who wrote what. */
  readonly trusted?: boolean;
  /** The author's earlier choices by document URI, kept by the client. */
  readonly overrides?: Readonly<Record<string, boolean>>;
}

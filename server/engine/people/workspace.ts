/** What the workspace around a document knows: whom it names, and what its things are called. */

/** Somebody whom the workspace names. Every form is as it was read. */
export interface WorkspacePerson {
  readonly name?: string;
  /** Logins at a code host, without the `@`. */
  readonly handles?: readonly string[];
  readonly emails?: readonly string[];
}

/** An immutable value; nothing of it is written anywhere. */
export interface Workspace {
  /** Authors and owners of code. The same person may stand here more than once. */
  readonly people: readonly WorkspacePerson[];
  /** Names of packages, services, images, hosts, repositories and folders. */
  readonly things: readonly string[];
}

/** The workspace of a document that has none, or whose author wants none read. */
export const NO_WORKSPACE: Workspace = { people: [], things: [] };

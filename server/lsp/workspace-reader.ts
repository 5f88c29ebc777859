import type { Connection } from 'vscode-languageserver';
import {
  FOREIGN_FOLDERS,
  readFolders,
  readSource,
  SOURCE_GLOBS,
  workspaceOf,
  type Workspace,
} from '../index.js';
import { READ_WORKSPACE, type ReadWorkspaceParams, type ReadWorkspaceResult } from '../protocol.js';
import type { NextTurn } from './settle.js';

/**
 * Reads whom and what a workspace folder names.
 *
 * @param folder a URI
 * @param trusted true where git may be asked
 */
export type WorkspaceReader = (folder: string, trusted: boolean) => Promise<Workspace>;

/** Reads through the client's file system, which also knows remote and virtual folders, but no commits. */
export function clientWorkspace(connection: Connection, nextTurn: NextTurn): WorkspaceReader {
  return async (folder) => {
    const params: ReadWorkspaceParams = { folder, globs: SOURCE_GLOBS, foreign: [...FOREIGN_FOLDERS] };
    const { files } = await connection.sendRequest<ReadWorkspaceResult>(READ_WORKSPACE, params);
    const facts: Workspace[] = [];
    for (const { path, text } of files) {
      facts.push(readSource(path, text));
      await nextTurn();
    }
    return workspaceOf(facts, readFolders([...new Set(files.flatMap(({ path }) => foldersOf(path)))]));
  };
}

/** The folders that a path leads through, outermost first. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

import type { Connection } from 'vscode-languageserver';
import {
  FOREIGN_FOLDERS,
  mostTelling,
  readFolders,
  readSource,
  workspaceOf,
  type Workspace,
} from '../index.js';
import {
  LIST_FILES,
  READ_FILES,
  type ListFilesParams,
  type ListFilesResult,
  type ReadFilesParams,
  type ReadFilesResult,
} from '../protocol.js';
import type { NextTurn } from './settle.js';

/**
 * Reads whom and what a workspace folder names.
 *
 * @param folder a URI
 * @param trusted true where git may be asked
 */
export type WorkspaceReader = (folder: string, trusted: boolean) => Promise<Workspace>;

/** Each file may be a request of its own to a distant file system. */
const MOST_FILES = 100;

/** Reads through the client's file system, which also knows remote and virtual folders, but no commits. */
export function clientWorkspace(connection: Connection, nextTurn: NextTurn): WorkspaceReader {
  return async (folder) => {
    const list: ListFilesParams = { folder, foreign: [...FOREIGN_FOLDERS] };
    const { paths } = await connection.sendRequest<ListFilesResult>(LIST_FILES, list);
    const read: ReadFilesParams = { folder, paths: mostTelling(paths, MOST_FILES) };
    const { files } = await connection.sendRequest<ReadFilesResult>(READ_FILES, read);
    const facts: Workspace[] = [];
    for (const { path, text } of files) {
      facts.push(readSource(path, text));
      await nextTurn();
    }
    return workspaceOf(facts, readFolders([...new Set(paths.flatMap(foldersOf))]));
  };
}

/** The folders that a path leads through, outermost first. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

import { ErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import {
  LIST_OWN_FILES,
  READ_FILE,
  type ListOwnFilesParams,
  type ListOwnFilesResult,
  type ReadFileParams,
  type ReadFileResult,
} from '../protocol.js';

/** Reads config files and what stands next to them. */
export interface FileReader {
  /** True where it reads outside of the workspace folders, too. */
  readonly everywhere: boolean;
  /**
   * The text of a file, or nothing where there is no such file.
   *
   * @throws Error with a sentence for the user where the file is there and cannot be read
   */
  read(uri: string): Promise<string | undefined>;
  /** The names of the files in a folder, given as a URI; none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
}

/** A reader for hosts without files of their own. */
export const noFiles: FileReader = {
  everywhere: false,
  read: () => Promise.resolve(undefined),
  list: () => Promise.resolve([]),
};

/** Reads through the client's file system, which also knows remote and virtual folders, but no file outside of them. */
export function clientFiles(connection: Connection): FileReader {
  return {
    everywhere: false,
    async read(uri) {
      const params: ReadFileParams = { uri };
      const result = await connection.sendRequest<ReadFileResult>(READ_FILE, params);
      return typeof result?.text === 'string' ? result.text : undefined;
    },
    async list(folder) {
      const params: ListOwnFilesParams = { folder };
      try {
        return (await connection.sendRequest<ListOwnFilesResult>(LIST_OWN_FILES, params)).names;
      } catch (error) {
        // Clients of other makers may read single files only.
        if (error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound) return [];
        throw error;
      }
    },
  };
}

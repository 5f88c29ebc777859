import type { Connection } from 'vscode-languageserver';
import { READ_FILE, type ReadFileParams, type ReadFileResult } from '../protocol.js';

/** Reads config files. */
export interface FileReader {
  /** True where it reads outside of the workspace folders, too. */
  readonly everywhere: boolean;
  /**
   * The text of a file, or nothing where there is no such file.
   *
   * @throws Error with a sentence for the user where the file is there and cannot be read
   */
  read(uri: string): Promise<string | undefined>;
}

/** A reader for hosts without files of their own. */
export const noFiles: FileReader = { everywhere: false, read: () => Promise.resolve(undefined) };

/** Reads through the client's file system, which also knows remote and virtual folders, but no file outside of them. */
export function clientFiles(connection: Connection): FileReader {
  return {
    everywhere: false,
    async read(uri) {
      const params: ReadFileParams = { uri };
      const result = await connection.sendRequest<ReadFileResult>(READ_FILE, params);
      return typeof result?.text === 'string' ? result.text : undefined;
    },
  };
}

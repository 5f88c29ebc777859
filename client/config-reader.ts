import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { ErrorCodes, ResponseError } from 'vscode-languageclient';
import type {
  ListOwnFilesParams,
  ListOwnFilesResult,
  ReadFileParams,
  ReadFileResult,
} from '../server/protocol.js';

/** A config file beyond this many bytes is none. */
const MOST_BYTES = 1_000_000;

/**
 * Reads a config file for the server, through the editor's file system, which also knows remote and virtual folders.
 *
 * @throws ResponseError with a sentence for the user where the file is none of the product's or cannot be read
 */
export async function readConfigFile({ uri: name }: ReadFileParams): Promise<ReadFileResult> {
  const uri = Uri.parse(name);
  if (!isOurs(uri)) throw refusal('Only the config files of Bar Raiser in a workspace folder are read.');
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0)
      throw refusal('This is not a file. Rename it, or put a YAML file in its place.');
    if (size > MOST_BYTES) throw refusal('The file is larger than 1 MB. Take out what is not a setting.');
    return { text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    if (isAbsence(error)) return null;
    throw refusal('The file cannot be read. Check that you may read it.');
  }
}

/**
 * Lists a folder of the team's own files for the server; links are left out.
 *
 * @throws ResponseError where the folder is none of the product's
 */
export async function listOwnFiles({ folder }: ListOwnFilesParams): Promise<ListOwnFilesResult> {
  const uri = Uri.parse(folder);
  if (!isOurs(Uri.joinPath(uri, 'any')))
    throw refusal('Only folders of Bar Raiser in a workspace folder are listed.');
  try {
    const entries = await workspace.fs.readDirectory(uri);
    return { names: entries.filter(([, type]) => type === FileType.File).map(([name]) => name) };
  } catch (error) {
    if (isAbsence(error)) return { names: [] };
    throw refusal('The folder cannot be listed. Check that you may read it.');
  }
}

/** `.bar-raiser.yaml`, or anything in a folder `.bar-raiser`, of a workspace folder. */
export function isOurs(uri: Uri): boolean {
  const parts = uri.path.split('/');
  if (parts.includes('..') || workspace.getWorkspaceFolder(uri) === undefined) return false;
  return parts.at(-1) === '.bar-raiser.yaml' || parts.slice(0, -1).includes('.bar-raiser');
}

function isAbsence(error: unknown): boolean {
  return error instanceof FileSystemError && ['FileNotFound', 'FileNotADirectory'].includes(error.code);
}

function refusal(message: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidRequest, message);
}

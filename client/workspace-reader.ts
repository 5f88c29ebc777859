import { FileType, Uri, workspace } from 'vscode';
import { ErrorCodes, ResponseError } from 'vscode-languageclient';
import type {
  ListFilesParams,
  ListFilesResult,
  ReadFilesParams,
  ReadFilesResult,
} from '../server/protocol.js';

/** What listing may cost, where each folder may be a request to a distant file system; bytes of one file. */
const MOST = { depth: 4, folders: 200, files: 5000, bytes: 128 * 1024 } as const;

/** Folders that begin with a dot and are looked into. */
const DOT_FOLDERS: readonly string[] = ['.github', '.gitlab'];

/**
 * Lists the files of a folder, level by level; the editor's search is no help, for not every file system has one.
 *
 * @throws ResponseError where the folder is none of the workspace
 */
export async function listFiles({ folder, foreign }: ListFilesParams): Promise<ListFilesResult> {
  const root = rootOf(folder);
  const paths: string[] = [];
  let level: readonly string[] = [''];
  let seen = 0;
  for (let depth = 0; depth < MOST.depth && level.length > 0 && paths.length < MOST.files; depth++) {
    const looked = level.slice(0, MOST.folders - seen);
    seen += looked.length;
    const listed = await Promise.all(looked.map((path) => entriesOf(root, path)));
    paths.push(...listed.flatMap(({ files }) => files));
    const isOwn = (path: string) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      return !foreign.includes(name) && (!name.startsWith('.') || DOT_FOLDERS.includes(name));
    };
    level = listed.flatMap(({ folders }) => folders.filter(isOwn));
  }
  return { paths: paths.slice(0, MOST.files) };
}

/**
 * Reads files of a folder.
 *
 * @throws ResponseError where the folder is none of the workspace, or a path leads out of it
 */
export async function readFiles({ folder, paths }: ReadFilesParams): Promise<ReadFilesResult> {
  const root = rootOf(folder);
  if (paths.some((path) => path.split(/[\\/]/).includes('..')))
    throw new ResponseError(ErrorCodes.InvalidRequest, 'Only files below the folder are read.');
  const files = await Promise.all(paths.slice(0, MOST.files).map((path) => read(root, path)));
  return { files: files.flat() };
}

function rootOf(folder: string): Uri {
  const wanted = Uri.parse(folder).toString();
  const root = workspace.workspaceFolders?.find(({ uri }) => uri.toString() === wanted);
  if (!root) throw new ResponseError(ErrorCodes.InvalidRequest, 'Only folders of the workspace are read.');
  return root.uri;
}

/** What stands in a folder, as paths from the root; links are left out. */
async function entriesOf(
  root: Uri,
  path: string,
): Promise<{ readonly files: readonly string[]; readonly folders: readonly string[] }> {
  try {
    const entries = await workspace.fs.readDirectory(Uri.joinPath(root, path));
    const of = (wanted: FileType) =>
      entries
        .filter(([, type]) => type === wanted)
        .map(([name]) => (path === '' ? name : `${path}/${name}`))
        .sort();
    return { files: of(FileType.File), folders: of(FileType.Directory) };
  } catch {
    return { files: [], folders: [] };
  }
}

async function read(root: Uri, path: string): Promise<ReadFilesResult['files']> {
  const uri = Uri.joinPath(root, path);
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > MOST.bytes) return [];
    return [{ path, text: new TextDecoder().decode(await workspace.fs.readFile(uri)) }];
  } catch {
    return [];
  }
}

import { RelativePattern, Uri, workspace } from 'vscode';
import { ErrorCodes, ResponseError } from 'vscode-languageclient';
import type { ReadWorkspaceParams, ReadWorkspaceResult } from '../server/protocol.js';

/** What a reading may cost: files of one kind and of all, bytes of one file. */
const MOST = { alike: 100, files: 300, bytes: 128 * 1024 } as const;

/**
 * Reads manifests and lists of owners for a server that cannot read the folder itself.
 *
 * @throws ResponseError where the folder is none of the workspace
 */
export async function readWorkspaceFiles({
  folder,
  globs,
  foreign,
}: ReadWorkspaceParams): Promise<ReadWorkspaceResult> {
  const root = workspace.workspaceFolders?.find(({ uri }) => uri.toString() === Uri.parse(folder).toString());
  if (!root) throw new ResponseError(ErrorCodes.InvalidRequest, 'Only folders of the workspace are read.');
  const exclude = `**/{${foreign.join(',')}}/**`;
  const found = await Promise.all(
    globs.map((glob) => workspace.findFiles(new RelativePattern(root, glob), exclude, MOST.alike)),
  );
  const uris = new Map(found.flat().map((uri) => [uri.toString(), uri]));
  const files = await Promise.all([...uris.values()].slice(0, MOST.files).map((uri) => read(root.uri, uri)));
  return { files: files.flat() };
}

/** A file with its path from the folder; nothing where it is too large or cannot be read. */
async function read(root: Uri, uri: Uri): Promise<ReadWorkspaceResult['files']> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > MOST.bytes) return [];
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    return [{ path: uri.path.slice(root.path.replace(/\/$/, '').length + 1), text }];
  } catch {
    return [];
  }
}

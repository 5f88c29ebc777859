import { URI, Utils } from 'vscode-uri';
import { PROFILE_FOLDER } from '../index.js';

/** The name of the config file, in whatever folder it stands. */
export const CONFIG_FILE = '.bar-raiser.yaml';

/** No path is deeper than this; it bounds the walk where a scheme has no root. */
const DEEPEST = 64;

/** One spelling per resource, for clients differ in what they encode and in the case of drive letters. */
export function canonical(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

/** The innermost of the folders that holds the document; nothing where none does. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  return folders
    .filter((folder) => pathBelow(folder, uri) !== undefined)
    .sort((a, b) => b.length - a.length)[0];
}

/** The workspace folder of a document; a document without a place takes the only one there is. */
export function workspaceFolderOf(uri: string, folders: readonly string[]): string | undefined {
  if (hasPlace(uri)) return folderOf(uri, folders);
  return folders.length === 1 ? folders[0] : undefined;
}

/**
 * The folders that may hold the config file of a document, nearest first: from its own up to its workspace folder,
 * or, if `everywhere`, to the root where it lies outside of all. A document without a place takes the only workspace
 * folder there is.
 */
export function configFolders(
  uri: string,
  folders: readonly string[],
  everywhere: boolean,
): readonly string[] {
  if (!hasPlace(uri)) return folders.length === 1 ? folders : [];
  const top = folderOf(uri, folders);
  if (!top && !everywhere) return [];
  const found: string[] = [];
  let folder = Utils.dirname(URI.parse(uri).with({ query: null, fragment: null }));
  while (found.length < DEEPEST) {
    found.push(folder.toString());
    const parent = Utils.dirname(folder);
    if (folder.toString() === (top && trimmed(top)) || parent.path === folder.path) break;
    folder = parent;
  }
  return found;
}

/** The URI of the config file in a folder. */
export function configIn(folder: string): string {
  return Utils.joinPath(URI.parse(folder), CONFIG_FILE).toString();
}

/** The URI of the team's own profiles next to the settings of a folder. */
export function profilesIn(folder: string): string {
  return Utils.joinPath(URI.parse(folder), PROFILE_FOLDER).toString();
}

/** The URI of one of the team's own profiles. @param name of the file */
export function profileIn(folder: string, name: string): string {
  return Utils.joinPath(URI.parse(folder), PROFILE_FOLDER, name).toString();
}

export function isConfigFile(uri: string): boolean {
  return canonical(uri).endsWith(`/${CONFIG_FILE}`);
}

/**
 * The path by which a document is judged, with `/` between its parts: relative to the folder of its settings, else its
 * own name and that of its folder. Nothing for a document that was never saved.
 */
export function pathOf(uri: string, folder: string | undefined): string | undefined {
  if (!hasPlace(uri)) return undefined;
  const below = folder === undefined ? undefined : pathBelow(folder, uri);
  return below ?? URI.parse(uri).path.split('/').filter(Boolean).slice(-2).join('/');
}

/** The decoded path of a document below a folder; nothing where it lies elsewhere. */
function pathBelow(folder: string, uri: string): string | undefined {
  const base = `${trimmed(folder)}/`;
  if (!canonical(uri).startsWith(base)) return undefined;
  return URI.parse(uri).path.slice(URI.parse(base).path.length);
}

function trimmed(folder: string): string {
  return canonical(folder).replace(/\/+$/, '');
}

function hasPlace(uri: string): boolean {
  try {
    const { scheme, path } = URI.parse(uri);
    return scheme !== 'untitled' && path.startsWith('/');
  } catch {
    return false;
  }
}

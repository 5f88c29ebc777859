import { lstat, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { nameMapText, type NameMap } from '../index.js';
import { codeOf } from './read-text.js';
import { quoted } from './terminal.js';

/**
 * Why a map of names may not be written there, in a sentence or two; undefined where it may.
 *
 * @param map the path as the user gave it
 */
export async function mapError(map: string, cwd: string): Promise<string | undefined> {
  const file = resolve(cwd, map);
  // Also a link that leads nowhere, for writing would go through it.
  if (await exists(file))
    return `${quoted(map)} exists already. Name a new file, so that no earlier map of names is lost.`;
  let folder: string;
  try {
    folder = await realpath(dirname(file));
  } catch (error) {
    return unwritable(map, codeOf(error));
  }
  return (await isInRepository(folder))
    ? `${quoted(map)} lies inside a git repository, where the names could be committed. Name a file outside of it.`
    : undefined;
}

/** Writes the map as JSON for its owner's eyes only. @returns why that failed, if it did */
export async function writeMap(map: string, cwd: string, names: NameMap): Promise<string | undefined> {
  try {
    const file = resolve(cwd, map);
    const target = join(await realpath(dirname(file)), basename(file));
    await writeFile(target, nameMapText(names), { flag: 'wx', mode: 0o600 });
    return undefined;
  } catch (error) {
    return unwritable(map, codeOf(error));
  }
}

async function isInRepository(folder: string): Promise<boolean> {
  if (await exists(join(folder, '.git'))) return true;
  const parent = dirname(folder);
  return parent !== folder && isInRepository(parent);
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    return !['ENOENT', 'ENOTDIR'].includes(codeOf(error));
  }
}

function unwritable(map: string, code: string): string {
  return `The map ${quoted(map)} could not be written (${code || 'unknown error'}), so nothing was changed. Check that its folder is there and that you may write to it.`;
}

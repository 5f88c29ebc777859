/** Reads the workspace of a folder on the disk. */
import { readFile, lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { workspaceOf, type Facts } from '../facts.js';
import { readAuthorLog, readGitConfig } from '../git.js';
import { mostTelling, readFolders, readSource } from '../sources.js';
import type { Workspace } from '../../engine/people/workspace.js';
import { readAuthorLogOf } from './author-log.js';
import { walk } from './walk.js';

/** What a reading may cost: files, bytes of one and of all, milliseconds. */
const MOST = { files: 400, fileBytes: 128 * 1024, bytes: 2 * 1024 * 1024, milliseconds: 8000 } as const;

/**
 * Reads whom a folder's files and commits name, and what its things are called. Never rejects; what is beyond the bounds,
 * cannot be read or is a link is left out.
 *
 * @param folder the absolute path
 * @param trusted true where the user trusts the folder, so that git may be asked
 */
export async function readWorkspace(folder: string, trusted: boolean): Promise<Workspace> {
  const signal = AbortSignal.timeout(MOST.milliseconds);
  const log = trusted ? readAuthorLogOf(folder, signal) : Promise.resolve('');
  const { files, folders } = await walk(folder, signal);
  const facts: Facts[] = [readGitConfig((await readBounded(join(folder, '.git/config'))) ?? '')];
  let bytes = 0;
  for (const path of mostTelling(files, MOST.files)) {
    if (signal.aborted || bytes > MOST.bytes) break;
    const text = await readBounded(join(folder, path));
    if (text === undefined) continue;
    bytes += text.length;
    facts.push(readSource(path, text));
    // Parsing must not keep an editor waiting.
    await nextTurn();
  }
  return workspaceOf([readAuthorLog(await log), ...facts], readFolders([basename(folder), ...folders]));
}

async function readBounded(path: string): Promise<string | undefined> {
  try {
    const facts = await lstat(path);
    return facts.isFile() && facts.size <= MOST.fileBytes ? await readFile(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

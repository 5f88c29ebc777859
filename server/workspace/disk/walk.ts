import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FOREIGN_FOLDERS } from '../sources.js';

/** How far a walk goes; a workspace beyond these bounds is known in part. */
const MOST = { depth: 5, entries: 20_000 } as const;

/** Folders that begin with a dot and are looked into. */
const DOT_FOLDERS: ReadonlySet<string> = new Set(['.github', '.gitlab']);

/** What stands below a folder: paths from it, with `/` between their parts, those nearer to it first. */
export interface Tree {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Lists a folder, level by level. Never rejects: what cannot be read is left out, and links are not followed. */
export async function walk(root: string, signal: AbortSignal): Promise<Tree> {
  const files: string[] = [];
  const folders: string[] = [];
  let level = [''];
  for (let depth = 0; depth < MOST.depth && level.length > 0; depth++) {
    const below: string[] = [];
    for (const folder of level) {
      if (signal.aborted || files.length + folders.length >= MOST.entries) return { files, folders };
      for (const entry of await entriesOf(join(root, folder))) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile()) files.push(path);
        else if (entry.isDirectory() && isOwn(entry.name)) below.push(path);
      }
    }
    folders.push(...below);
    level = below;
  }
  return { files, folders };
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1)).slice(0, MOST.entries);
  } catch {
    return [];
  }
}

function isOwn(name: string): boolean {
  return !FOREIGN_FOLDERS.has(name) && (!name.startsWith('.') || DOT_FOLDERS.has(name));
}

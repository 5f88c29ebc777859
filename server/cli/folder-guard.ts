import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { quoted } from './terminal.js';

/** The real path of a file that may be read, or one sentence or two on why it may not. */
export type Admission = { readonly file: string } | { readonly error: string };

/** Admits files under some folders, wherever links lead. */
export class FolderGuard {
  /** @param folders real absolute paths */
  constructor(readonly folders: readonly string[]) {}

  /** Whether a file is under one of the folders when every link is followed. False for what is not there. */
  async holds(file: string): Promise<boolean> {
    const real = await realpath(file).catch(() => undefined);
    return real !== undefined && this.folders.some((folder) => isUnder(folder, real));
  }

  /** Looks a Markdown file up in each folder in turn; an absolute path is taken as it is. Never rejects. */
  async admit(path: string): Promise<Admission> {
    if (path.includes('\0')) return refusal(path);
    for (const folder of this.folders) {
      const file = await realpath(resolve(folder, path)).catch(() => undefined);
      if (file === undefined || !this.folders.some((one) => isUnder(one, file))) continue;
      if (!/\.(?:md|markdown)$/i.test(file))
        return { error: `${quoted(path)} is not a Markdown file. Name one that ends in .md or .markdown.` };
      const facts = await stat(file).catch(() => undefined);
      if (facts?.isFile()) return { file };
    }
    return refusal(path);
  }
}

/** The same words for what is elsewhere and what is nowhere, so that nobody learns which files there are. */
function refusal(path: string): Admission {
  return {
    error: `There is no file ${quoted(path)} under the folders that this server may read. Name a file below one of them, or give its text.`,
  };
}

function isUnder(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(join('..', '/')) && !isAbsolute(way);
}

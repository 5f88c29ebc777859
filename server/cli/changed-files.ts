/** Which files a Git repository says were changed. */
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { askGit } from '../workspace/disk/git-command.js';
import { quoted } from './terminal.js';

/** The changed files by their real absolute paths, or why they cannot be told. */
export type Changed = { readonly files: ReadonlySet<string> } | { readonly error: string };

/** What a question may cost; the index of a large repository is looked through in seconds. */
const MOST = { milliseconds: 60_000, bytes: 64 * 1024 * 1024 } as const;

/**
 * What differs between a commit and the files as they are, and what Git does not know yet. Never throws.
 *
 * @param ref a commit, branch or tag
 */
export async function changedSince(ref: string, cwd: string): Promise<Changed> {
  const root = await git(['rev-parse', '--show-toplevel'], cwd);
  if (root === undefined)
    return {
      error: 'This folder lies in no Git repository, so what changed is unknown. Leave "--changed" out.',
    };
  const commit = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], cwd);
  if (commit === undefined)
    return {
      error: `Git knows no commit ${quoted(ref)}. In CI, fetch it first: "git fetch --depth=1 origin ${ref}".`,
    };
  const top = root.trimEnd();
  const unfiltered = await withoutFilters(top);
  if (unfiltered === undefined) return { error: UNTOLD };
  const changed = await git(
    [
      ...unfiltered,
      'diff',
      '--name-only',
      '-z',
      '--no-ext-diff',
      '--ignore-submodules=all',
      '--diff-filter=d',
      commit.trim(),
      '--',
    ],
    top,
  );
  const unknown = await git(['ls-files', '--others', '--exclude-standard', '-z'], top);
  if (changed === undefined || unknown === undefined) return { error: UNTOLD };
  const names = `${changed}${unknown}`.split('\0').filter(Boolean);
  const real = await Promise.all(names.map((name) => realPath(join(top, name))));
  return { files: new Set(real) };
}

const UNTOLD = 'Git could not tell what changed. Try "git status" in this folder.';

/**
 * What keeps git from reading files through the programs that the repository names as filters: a file that only its filter
 * makes equal counts as changed. Undefined where a filter cannot be shut, for its name ends the name of an option.
 */
async function withoutFilters(folder: string): Promise<readonly string[] | undefined> {
  const listed = (await git(['config', '--name-only', '-z', '--get-regexp', '^filter[.]'], folder)) ?? '';
  const keys = listed.split('\0').filter(Boolean);
  if (keys.some((key) => key.includes('='))) return undefined;
  return keys.flatMap((key) => ['-c', `${key}=${key.endsWith('.required') ? 'false' : ''}`]);
}

/** The path with links resolved; as it is where there is no such file any more. */
export async function realPath(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}

/** What git prints, or undefined where it could not tell. */
async function git(command: readonly string[], folder: string): Promise<string | undefined> {
  const { whole, stdout } = await askGit(folder, command, MOST);
  return whole ? stdout : undefined;
}

/** Which files a Git repository says were changed. */
import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { quoted } from './terminal.js';

/** The changed files by their real absolute paths, or why they cannot be told. */
export type Changed = { readonly files: ReadonlySet<string> } | { readonly error: string };

/** Git runs nothing of the repository's own: no hooks, no file system monitor, no external diff. */
const HARMLESS = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'diff.external='];

const MOST_OUTPUT = 64 * 1024 * 1024;

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
  const changed = await git(
    ['diff', '--name-only', '-z', '--no-ext-diff', '--diff-filter=d', commit.trim(), '--'],
    top,
  );
  const unknown = await git(['ls-files', '--others', '--exclude-standard', '-z'], top);
  if (changed === undefined || unknown === undefined)
    return { error: 'Git could not tell what changed. Try "git status" in this folder.' };
  const names = `${changed}${unknown}`.split('\0').filter(Boolean);
  const real = await Promise.all(names.map((name) => realPath(join(top, name))));
  return { files: new Set(real) };
}

/** The path with links resolved; as it is where there is no such file any more. */
export async function realPath(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}

function git(args: readonly string[], cwd: string): Promise<string | undefined> {
  return new Promise((done) => {
    execFile(
      'git',
      [...HARMLESS, ...args],
      { cwd, maxBuffer: MOST_OUTPUT, windowsHide: true },
      (error, stdout) => done(error ? undefined : stdout),
    );
  });
}

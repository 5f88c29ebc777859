import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Runs git as nobody in particular, without the configuration of whoever runs the tests. */
export function git(folder: string, ...args: readonly string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', ['-C', folder, ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Makes a repository with one commit by each of these authors. */
export function makeRepository(folder: string, authors: readonly string[]): void {
  git(folder, 'init', '--quiet');
  for (const author of authors) {
    const committer = ['-c', 'user.name=Nobody', '-c', 'user.email=bot@ci.example'];
    git(folder, ...committer, 'commit', '--quiet', '--allow-empty', `--author=${author}`, '-m', 'x');
  }
}

/** Runs a test in a new folder, which is gone afterwards. */
export async function inNewFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'bar-raiser-workspace-')));
  try {
    await test(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

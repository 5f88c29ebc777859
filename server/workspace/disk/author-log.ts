/**
 * The authors of commits, by git itself: a library that reads objects without git (isomorphic-git) holds whole packs in
 * memory, which no bound on time or bytes survives in a large repository.
 */
import { AUTHOR_FORMAT } from '../git.js';
import { askGit } from './git-command.js';

/** The latest commits say who works here. Milliseconds and bytes bound what they may cost. */
const MOST = { commits: 5000, milliseconds: 4000, bytes: 2_000_000 } as const;

/**
 * The names and addresses of who committed, as {@link AUTHOR_FORMAT} has them; empty where there is no repository or no
 * git. Never rejects.
 */
export async function readAuthorLogOf(folder: string, signal: AbortSignal): Promise<string> {
  const command = [
    'log',
    `--max-count=${MOST.commits}`,
    '--no-show-signature',
    '--no-ext-diff',
    '--no-textconv',
    '--no-patch',
    '--no-color',
    '--no-decorate',
    '--encoding=UTF-8',
    '--use-mailmap',
    `--format=${AUTHOR_FORMAT}`,
    'HEAD',
    '--',
  ];
  const { whole, stdout } = await askGit(folder, command, { ...MOST, signal });
  // A log that was cut off still tells its part, but for the last line.
  return whole ? stdout : stdout.replace(/[^\n]*$/, '');
}

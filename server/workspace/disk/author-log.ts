/**
 * The authors of commits, by git itself: a library that reads objects without git (isomorphic-git) holds whole packs in
 * memory, which no bound on time or bytes survives in a large repository. `git log` runs what a repository configures
 * only in the ways that are shut here, one by one; see the test with a hostile repository.
 */
import { execFile } from 'node:child_process';
import { homedir } from 'node:os';
import { AUTHOR_FORMAT } from '../git.js';

/** The latest commits say who works here. Milliseconds and bytes bound what they may cost. */
const MOST = { commits: 5000, milliseconds: 4000, bytes: 2_000_000 } as const;

/** What overrides the configuration of the repository, which may name programs to run. */
const OVERRIDES = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.sshCommand=false',
  'core.askPass=',
  'credential.helper=',
  'diff.external=',
  'gpg.program=false',
  'gpg.ssh.program=false',
  'gpg.x509.program=false',
  'log.showSignature=false',
  'protocol.allow=never',
];

/** Without the variables that would lead git elsewhere, and with those that keep it from asking and fetching. */
function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([key]) => !/^GIT_/i.test(key));
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // A partial clone fetches what it lacks, through whatever program its remote names. The second is known to every git.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C.UTF-8',
  };
}

/**
 * The names and addresses of who committed, as {@link AUTHOR_FORMAT} has them; empty where there is no repository or no
 * git. Never rejects.
 */
export function readAuthorLogOf(folder: string, signal: AbortSignal): Promise<string> {
  const args = [
    '--no-pager',
    '--no-replace-objects',
    ...OVERRIDES.flatMap((override) => ['-c', override]),
    '-C',
    folder,
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
  const options = {
    // Windows looks for programs in the current folder first, so that must not be the workspace.
    cwd: homedir(),
    env: environment(),
    timeout: MOST.milliseconds,
    maxBuffer: MOST.bytes,
    killSignal: 'SIGKILL' as const,
    windowsHide: true,
    signal,
  };
  return new Promise((resolve) => {
    // A log that was cut off still tells its part, but for the last line.
    const done = (error: unknown, stdout: string) => resolve(error ? stdout.replace(/[^\n]*$/, '') : stdout);
    try {
      execFile('git', args, options, done).stdin?.end();
    } catch {
      resolve('');
    }
  });
}

/**
 * Git, asked without trusting the repository: what a repository configures runs only in the ways that are shut here, one by
 * one; see the test with a hostile repository.
 */
import { execFile } from 'node:child_process';
import { homedir } from 'node:os';

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

/** What a command may cost. */
export interface GitBounds {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly signal?: AbortSignal;
}

export interface GitAnswer {
  /** False where git is missing, ends with an error, or reaches a bound. */
  readonly whole: boolean;
  /** What git printed, which may be a part. */
  readonly stdout: string;
}

/** Asks git about a folder. Never rejects. */
export function askGit(
  folder: string,
  command: readonly string[],
  { milliseconds, bytes, signal }: GitBounds,
): Promise<GitAnswer> {
  const overrides = OVERRIDES.flatMap((override) => ['-c', override]);
  const args = ['--no-pager', '--no-replace-objects', ...overrides, '-C', folder, ...command];
  const options = {
    // Windows looks for programs in the current folder first, so that must not be the workspace.
    cwd: homedir(),
    env: environment(),
    timeout: milliseconds,
    maxBuffer: bytes,
    killSignal: 'SIGKILL' as const,
    windowsHide: true,
    ...(signal ? { signal } : {}),
  };
  return new Promise((resolve) => {
    const done = (error: unknown, stdout: string) => resolve({ whole: !error, stdout });
    try {
      execFile('git', args, options, done).stdin?.end();
    } catch {
      resolve({ whole: false, stdout: '' });
    }
  });
}

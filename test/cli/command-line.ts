import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../host/root.js';

/** The bundle that users run. */
export const CLI = path.join(root, 'dist/cli.js');

/** Documents that are checked in, with a config file of their own. */
export const FIXTURES = path.join(root, 'test/cli/fixtures');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Invocation {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command line as a process of its own, without a terminal. */
export async function barRaiser(args: readonly string[], invocation: Invocation): Promise<Ended> {
  return runNode([CLI, ...args], invocation);
}

/** Runs Node with these arguments; what decides on colours is taken out of the environment first. */
export async function runNode(args: readonly string[], { cwd, input, env }: Invocation): Promise<Ended> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
  const child = spawn(process.execPath, args, { cwd, env: { ...inherited, ...env } });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // A process that has read enough closes its end; that is no failure of the test.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

/** Runs a test in a new folder that holds these files, by path. It is a repository, so no config file above counts. */
export async function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'bar-raiser-cli-')));
  try {
    await mkdir(path.join(folder, '.git'));
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
    await test(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A postmortem in which nothing is found. */
export const CLEAN = `# Postmortem: late export

## Root cause

The backup and the export lock the same table, and nothing keeps them apart.
`;

/** A postmortem with one finding, an error with a safe fix. */
export const HANDLE = `# Postmortem: late export

## Timeline (UTC)

- 10:35 @mokonkwo stopped the backup.

## Root cause

The backup and the export lock the same table, and nothing keeps them apart.
`;

/** {@link HANDLE} after its fix. */
export const HANDLE_FIXED = HANDLE.replace('@mokonkwo', 'Oncall 1');

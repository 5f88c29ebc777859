import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import type { VSCodeServer } from './install.js';
import { prepareProfile, type Profile } from './profile.js';

const START_MS = 60_000;
const STOP_MS = 3_000;

/** How to start a VS Code server. */
export interface ServerOptions {
  readonly profile: Profile;
  /** A file with the secret that the page's address must hold; without it anybody on this machine may connect. */
  readonly tokenFile?: string;
  /** Set beside the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Is told whatever the server writes. */
  readonly log?: (text: string) => void;
}

/** A VS Code server that listens on this machine. */
export interface RunningServer {
  /** `127.0.0.1:` and the port. */
  readonly authority: string;
  /** Settles with a sentence when the server has ended. */
  readonly exited: Promise<string>;
  stop(): Promise<void>;
}

/** Starts a server on a free port. @throws Error with what the server wrote when it does not come up */
export async function startServer(installed: VSCodeServer, options: ServerOptions): Promise<RunningServer> {
  const { profile, tokenFile, env = {}, log } = options;
  await prepareProfile(profile);
  const child = spawn(
    installed.node,
    [
      installed.main,
      ...['--host', '127.0.0.1', '--port', '0', '--accept-server-license-terms', '--telemetry-level', 'off'],
      '--disable-workspace-trust',
      ...(tokenFile === undefined ? ['--without-connection-token'] : ['--connection-token-file', tokenFile]),
      ...profileArguments(profile),
    ],
    // A process group of its own, so that stopping it ends the extension host, too.
    { env: serverEnvironment(env), stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`The VS Code server could not be started: ${error.message}`));
    child.once('exit', (code, signal) => resolve(`The VS Code server stopped (${code ?? signal}).`));
  });
  try {
    const port = await portOf(child, exited, log);
    return { authority: `127.0.0.1:${port}`, exited, stop: () => stop(child, exited) };
  } catch (error) {
    await stop(child, exited);
    throw error;
  }
}

/** Runs the server's own command line, such as `--install-extension FILE`; answers its exit code and what it wrote. */
export function runServerCli(
  installed: VSCodeServer,
  profile: Profile,
  args: readonly string[],
): { readonly status: number; readonly output: string } {
  const run = spawnSync(
    installed.node,
    [installed.main, '--accept-server-license-terms', ...profileArguments(profile), ...args],
    { env: serverEnvironment({}), encoding: 'utf8' },
  );
  return { status: run.status ?? 1, output: run.stdout + run.stderr };
}

function profileArguments({ userData, extensions }: Profile): readonly string[] {
  return ['--server-data-dir', userData, '--user-data-dir', userData, '--extensions-dir', extensions];
}

/** A VS Code, an npm or an Electron around us must not leak in. */
function serverEnvironment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:VSCODE_|ELECTRON_|npm_)|^NODE_OPTIONS$/.test(name),
  );
  // "Started from a command line": no login shell is spawned to read its environment.
  return { ...Object.fromEntries(inherited), VSCODE_CLI: '1', ...env };
}

function portOf(child: ChildProcess, exited: Promise<string>, log?: (text: string) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (why: string) => reject(new Error(`${why}\n${text}`));
    const timer = setTimeout(() => fail('The VS Code server did not start within a minute.'), START_MS);
    const take = (data: Buffer) => {
      log?.(data.toString());
      text = (text + data.toString()).slice(-20_000);
      const port = /Extension host agent listening on (\d+)/.exec(text)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(port);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    void exited.then((why) => {
      clearTimeout(timer);
      fail(why);
    });
  });
}

async function stop(child: ChildProcess, exited: Promise<string>): Promise<void> {
  signalGroup(child, 'SIGTERM');
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([exited, new Promise((resolve) => (timer = setTimeout(resolve, STOP_MS)))]);
  clearTimeout(timer);
  signalGroup(child, 'SIGKILL');
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

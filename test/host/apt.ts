import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Installs Debian packages where that may be done without asking.
 *
 * @returns what went wrong, which is an empty text where apt cannot be used here; nothing where they are installed
 */
export function installThroughApt(packages: readonly string[]): string | undefined {
  const prefix = aptPrefix();
  if (prefix === undefined) return '';
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', '-qq', ...args];
    const run = spawnSync(command, rest, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (run.status !== 0) return run.stderr;
  }
  return undefined;
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

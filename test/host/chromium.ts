import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { installThroughApt } from './apt.js';

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
  say('Chromium is not installed here: installing it through apt, which takes a minute …');
  const problem = installThroughApt(['chromium']);
  if (problem !== undefined) throw new Error(`${MISSING}\n${problem}`.trim());
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

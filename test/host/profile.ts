import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where one VS Code keeps its settings and its extensions. */
export interface Profile {
  readonly userData: string;
  readonly extensions: string;
}

/** Settings of a window that asks nothing, shows nothing of its own and calls nobody. */
const QUIET = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.simpleDialog.enable': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'window.confirmBeforeClose': 'never',
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Makes the folders of a profile, and its settings where there are none yet. */
export async function prepareProfile(profile: Profile): Promise<void> {
  const settings = path.join(profile.userData, 'User/settings.json');
  await mkdir(path.dirname(settings), { recursive: true });
  await mkdir(profile.extensions, { recursive: true });
  if (!existsSync(settings)) await writeFile(settings, `${JSON.stringify(QUIET, null, 2)}\n`);
}

/** Calls back with a new folder under the system's temporary one, and removes it afterwards. */
export async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bar-raiser-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The two folders of a profile below a folder. */
export function profileIn(folder: string): Profile {
  return { userData: path.join(folder, 'user-data'), extensions: path.join(folder, 'extensions') };
}

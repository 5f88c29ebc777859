/**
 * Runs the suites in `suite/` in the extension host of a real VS Code: the desktop one where there is a display and it
 * can be downloaded, else the embedded server.
 */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests, SilentReporter, TestRunFailedError } from '@vscode/test-electron';
import { inTemporaryFolder, prepareProfile, profileIn } from '../host/profile.js';
import { root } from '../host/root.js';
import { RESULT_FILE } from '../result.js';
import { bundleSuite } from './bundle.js';

/** The version that the embedded server has, too. */
const VERSION = '1.139.1';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The VS Code to test in. */
async function findExecutable(): Promise<string> {
  const given = process.env['VSCODE_EXECUTABLE'];
  if (given) return given;
  const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  if (process.platform === 'linux' && !display) return embedded('There is no display for desktop VS Code');
  try {
    return await downloadAndUnzipVSCode({ version: VERSION, reporter: new SilentReporter() });
  } catch (error) {
    return embedded(
      `Desktop VS Code cannot be downloaded (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

async function embedded(why: string): Promise<string> {
  say(`${why}, so the tests run in the embedded VS Code server.`);
  const shim = path.join(root, 'out/test/host/code-shim.js');
  await chmod(shim, 0o755);
  return shim;
}

/** Two folders, one with settings of its own, and the workspace file that opens both. */
async function makeWorkspace(folder: string): Promise<string> {
  const folders = ['payments', 'search'];
  for (const name of folders) await mkdir(path.join(folder, name), { recursive: true });
  const file = path.join(folder, 'test.code-workspace');
  await writeFile(file, JSON.stringify({ folders: folders.map((name) => ({ path: name })), settings: {} }));
  return file;
}

/** Answers whether every test passed; which ones did not stands in the result. */
async function run(folder: string): Promise<boolean> {
  const executable = await findExecutable();
  const profile = profileIn(folder);
  await prepareProfile(profile);
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: await bundleSuite('test/editor/suite/index.ts', 'node'),
      launchArgs: [
        await makeWorkspace(path.join(folder, 'workspace')),
        `--user-data-dir=${profile.userData}`,
        `--extensions-dir=${profile.extensions}`,
      ],
      extensionTestsEnv: { [RESULT_FILE]: process.env[RESULT_FILE] },
    });
    return true;
  } catch (error) {
    if (error instanceof TestRunFailedError) return false;
    throw error;
  }
}

process.exitCode = (await inTemporaryFolder(run)) ? 0 : 1;

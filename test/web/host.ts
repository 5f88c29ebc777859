/** Runs `suite.ts` in the web worker extension host of a real VS Code, with the browser build of the extension. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleSuite } from '../editor/bundle.js';
import { inTemporaryFolder, profileIn } from '../host/profile.js';
import { root } from '../host/root.js';
import { runInWindow } from '../host/test-window.js';
import { writeResult, type SuiteResult } from '../result.js';
import { RESULT_LINE } from './result-line.js';

const TESTS = 'suite.js';

/** Copies the extension without its entry for Node, which VS Code would prefer, and the suite beside it. */
async function copyExtension(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  delete manifest['main'];
  await mkdir(folder);
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  for (const part of ['dist/web', 'dist/server.js', 'snippets', 'syntaxes', 'schemas', 'media', 'icon.png'])
    await cp(path.join(root, part), path.join(folder, part), { recursive: true });
  await cp(await bundleSuite('test/web/suite.ts', 'browser'), path.join(folder, TESTS));
  return folder;
}

/** Answers whether the tests ran and passed; which ones did not stands in the result. */
async function run(folder: string): Promise<boolean> {
  const workspace = path.join(folder, 'workspace');
  await mkdir(workspace);
  let result: SuiteResult | undefined;
  const outcome = await runInWindow({
    profile: profileIn(folder),
    window: {
      open: workspace,
      webExtension: await copyExtension(path.join(folder, 'extension')),
      webTests: TESTS,
    },
    log: (line) => {
      if (line.startsWith(RESULT_LINE)) result = JSON.parse(line.slice(RESULT_LINE.length)) as SuiteResult;
      else process.stdout.write(`${line}\n`);
    },
  });
  if (result) {
    await writeResult(result);
    process.stdout.write(`  ${result.passed} passing, ${result.failures.length} failing\n`);
  }
  if ('reason' in outcome) process.stderr.write(`The editor ended early: ${outcome.reason}\n`);
  return result !== undefined && 'code' in outcome && outcome.code === 0;
}

process.exitCode = (await inTemporaryFolder(run)) ? 0 : 1;

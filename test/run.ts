/**
 * The one runner behind `npm test`: `node out/test/run.js [unit|editor]`. Every suite is a process of its own and tells
 * its counts through a file; a suite that cannot tell them has failed.
 */
import { spawn } from 'node:child_process';
import { globby } from 'globby';
import path from 'node:path';
import { inTemporaryFolder } from './host/profile.js';
import { root } from './host/root.js';
import { readResult, RESULT_FILE, type SuiteResult } from './result.js';

/** A group of tests that runs in one process. */
interface Suite {
  readonly name: string;
  /** Arguments for Node. */
  readonly args: readonly string[];
}

const UNIT_TIMEOUT_MS = 60_000;
const WINDOW_TIMEOUT_MS = 180_000;

const out = (file: string) => path.join(root, 'out/test', file);

/** All test files but those that need an editor, found by their sources: a compiled file may outlive its source. */
async function unitSuite(): Promise<Suite> {
  const sources = await globby('**/*.test.ts', {
    cwd: path.join(root, 'test'),
    ignore: ['editor/**', 'web/**'],
  });
  const files = sources.sort().map((source) => out(source.replace(/\.ts$/, '.js')));
  return { name: 'unit', args: [out('mocha.js'), String(UNIT_TIMEOUT_MS), ...files] };
}

const editorSuites: readonly Suite[] = [
  { name: 'extension host', args: [out('editor/host.js')] },
  { name: 'web worker extension host', args: [out('web/host.js')] },
  {
    name: 'window',
    args: [
      out('mocha.js'),
      String(WINDOW_TIMEOUT_MS),
      ...['walk', 'anonymizing', 'templates', 'timeline', 'review', 'reading'].map((walk) =>
        out(`editor/${walk}.js`),
      ),
    ],
  },
  {
    name: 'package',
    args: [out('mocha.js'), String(WINDOW_TIMEOUT_MS), out('editor/vsix.js'), out('editor/npm-package.js')],
  },
];

async function runSuite({ name, args }: Suite, folder: string): Promise<SuiteResult> {
  const file = path.join(folder, `${name}.json`);
  process.stdout.write(`\n== ${name}\n`);
  const ended = await new Promise<string>((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, [RESULT_FILE]: file },
    });
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code === 0 ? '' : `It ended with ${code ?? signal}.`));
  });
  const result = await readResult(file);
  const couldNotRun = (message: string): SuiteResult => ({
    passed: result?.passed ?? 0,
    failures: [...(result?.failures ?? []), { title: `the suite "${name}"`, message }],
  });
  if (!result) return couldNotRun(`It left no result. ${ended}`);
  if (result.failures.length > 0) return result;
  if (ended) return couldNotRun(ended);
  return result.passed > 0 ? result : couldNotRun('It ran no test.');
}

async function suitesFor(level: string | undefined): Promise<readonly Suite[]> {
  switch (level) {
    case undefined:
      return [await unitSuite(), ...editorSuites];
    case 'unit':
      return [await unitSuite()];
    case 'editor':
      return editorSuites;
    default:
      throw new Error(`There is no level "${level}". Write "unit", "editor", or nothing for both.`);
  }
}

async function main(folder: string): Promise<void> {
  const results: SuiteResult[] = [];
  for (const suite of await suitesFor(process.argv[2])) results.push(await runSuite(suite, folder));
  const failures = results.flatMap((result) => result.failures);
  failures.forEach(({ title, message }, index) =>
    process.stdout.write(`\n${index + 1}) ${title}\n${message.replace(/^/gm, '   ')}\n`),
  );
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  process.stdout.write(`\n${passed} passed, ${failures.length} failed\n`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

await inTemporaryFolder(main);

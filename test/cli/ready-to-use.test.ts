import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from '../host/root.js';
import { CLEAN, HANDLE, inFolder } from './command-line.js';

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a script as a runner does, with the environment of this process and more. */
function bash(script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd,
      env: { ...process.env, ...env },
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', fail);
    child.on('close', (code) => done({ code, output }));
  });
}

/** A folder for the search path whose `bar-raiser` and `npx` are the command line as it was built. */
async function commandsIn(folder: string): Promise<string> {
  const bin = path.join(folder, 'bin');
  const cli = path.join(root, 'dist', 'cli.js');
  await mkdir(bin);
  const write = async (name: string, script: string) => {
    await writeFile(path.join(bin, name), `#!/bin/sh\n${script}\n`);
    await chmod(path.join(bin, name), 0o755);
  };
  await write('bar-raiser', `exec node "${cli}" "$@"`);
  await write('npx', `shift; shift; exec node "${cli}" "$@"`);
  return `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`;
}

const read = async (name: string) => parse(await readFile(path.join(root, name), 'utf8')) as unknown;

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[];
  };
}

/** The environment of a step as the runner fills it in. */
function filledIn(action: Action, given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const fill = (value: string) =>
    value.replace(
      /\$\{\{ inputs\.([\w-]+) \}\}/,
      (_, name: string) => given[name] ?? action.inputs[name]?.default ?? '',
    );
  return Object.fromEntries(
    Object.entries(action.runs.steps[0]?.env ?? {}).map(([name, value]) => [name, fill(value)]),
  );
}

describe('what is ready to use', () => {
  it('the action annotates, writes the summary and SARIF, and fails on findings', async () => {
    const action = (await read('action.yml')) as Action;
    await inFolder({ 'incidents/a.md': HANDLE, 'incidents/b.md': CLEAN }, async (cwd) => {
      const summary = path.join(cwd, 'summary.md');
      const PATH = await commandsIn(cwd);
      const env = {
        PATH,
        ...filledIn(action, { files: 'incidents\n!**/none.md', 'sarif-file': 'out.sarif' }),
        GITHUB_STEP_SUMMARY: summary,
      };
      const { code, output } = await bash(action.runs.steps[0]?.run ?? '', cwd, env);
      assert.equal(code, 1, output);
      assert.match(output, /^::error file=incidents\/a\.md,line=5/m);
      assert.match(await readFile(summary, 'utf8'), /2 postmortems reviewed, 1 open point\./);
      const log = JSON.parse(await readFile(path.join(cwd, 'out.sarif'), 'utf8')) as { version: string };
      assert.equal(log.version, '2.1.0');
      const lenient = { ...env, ...filledIn(action, { files: 'incidents', 'max-severity': 'none' }) };
      assert.equal((await bash(action.runs.steps[0]?.run ?? '', cwd, lenient)).code, 0);
    });
  });

  it('the hooks review the files that they are given, and fix them', async () => {
    const hooks = (await read('.pre-commit-hooks.yaml')) as readonly { id: string; entry: string }[];
    await inFolder({ 'a.md': HANDLE, 'readme.md': '# Read me\n' }, async (cwd) => {
      const PATH = await commandsIn(cwd);
      const hook = (id: string) => hooks.find((candidate) => candidate.id === id)?.entry ?? 'false';
      assert.equal((await bash(`${hook('bar-raiser')} a.md readme.md`, cwd, { PATH })).code, 1);
      assert.equal((await bash(`${hook('bar-raiser-fix')} a.md readme.md`, cwd, { PATH })).code, 0);
      assert.match(await readFile(path.join(cwd, 'a.md'), 'utf8'), /Oncall 1 stopped/);
    });
  });

  it('the template for GitLab writes both reports', async () => {
    const jobs = (await read('ci/gitlab.yml')) as Readonly<Record<string, { script: readonly string[] }>>;
    await inFolder({ 'a.md': HANDLE }, async (cwd) => {
      const env = { PATH: await commandsIn(cwd), BAR_RAISER_FILES: '.' };
      const { code } = await bash((jobs['bar-raiser']?.script ?? []).join('\n'), cwd, env);
      assert.equal(code, 1);
      const issues = JSON.parse(
        await readFile(path.join(cwd, 'gl-code-quality-report.json'), 'utf8'),
      ) as unknown[];
      assert.equal(issues.length, 1);
      assert.match(
        await readFile(path.join(cwd, 'bar-raiser.xml'), 'utf8'),
        /<testsuite name="a\.md" tests="1" failures="1"/,
      );
    });
  });
});

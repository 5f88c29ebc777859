import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { installThroughApt } from '../host/apt.js';
import { inTemporaryFolder } from '../host/profile.js';
import { root } from '../host/root.js';

/** What `bar-raiser-lsp` of the package runs. */
const SERVER = path.join(root, 'dist/lsp.js');

const POSTMORTEM = `# Checkout postmortem

## Timeline (UTC)

- 14:02 Größe 🙂 @tkarlsen drained the cell.

## Root cause

A lock was kept.
`;

/** An editor with a language client of its own. */
interface Editor {
  readonly name: string;
  readonly packages: readonly string[];
  /** Ends well where editor and client are there. */
  readonly probe: readonly [command: string, ...args: string[]];
  readonly run: readonly [command: string, ...args: string[]];
}

/** What the script that runs in an editor tells of it. */
interface Report {
  /** Why the script could not go on. */
  readonly problem?: string;
  /** What each diagnostic says, its rule included. */
  readonly found: readonly string[];
  /** The text under the first diagnostic on a name. */
  readonly marked: string;
  /** The titles of the code actions there. */
  readonly titles: readonly string[];
  /** The number of diagnostics once a fix was taken. */
  readonly left: number;
}

const script = (name: string) => path.join(root, 'test/editors', name);

const editors: readonly Editor[] = [
  {
    name: 'Neovim',
    packages: ['neovim'],
    probe: ['nvim', '--version'],
    run: ['nvim', '--headless', '--clean', '-i', 'NONE', '-S', script('neovim.lua')],
  },
  {
    name: 'Emacs with Eglot',
    packages: ['emacs-nox', 'elpa-eglot'],
    probe: ['emacs', '--batch', '--no-init-file', '--eval', "(require 'eglot)"],
    run: ['emacs', '--batch', '--no-init-file', '--load', script('emacs.el')],
  },
];

describe('the language server in other editors', () => {
  for (const editor of editors)
    describe(editor.name, () => {
      before(function () {
        // The packages come from the network where a machine has none of them.
        this.timeout(600_000);
        ensure(editor);
      });

      it('shows what is found, offers fixes, and writes the one that is taken', () =>
        inTemporaryFolder(async (folder) => {
          const file = path.join(folder, 'checkout-postmortem.md');
          await writeFile(file, POSTMORTEM);
          const report = await reportOf(editor, file);
          assert.equal(report.problem, undefined);
          assert.ok(
            report.found.some((text) => text.includes('people/handle')),
            report.found.join('\n'),
          );
          assert.equal(report.marked, '@tkarlsen');
          assert.ok(report.titles.includes('Replace by "Oncall 1"'), report.titles.join('\n'));
          assert.equal(report.left, report.found.length - 1);
          assert.equal(await readFile(file, 'utf8'), POSTMORTEM.replace('@tkarlsen', 'Oncall 1'));
        }));
    });
});

/** @throws Error that says what to install */
function ensure({ name, packages, probe }: Editor): void {
  if (works(probe)) return;
  const problem = installThroughApt(packages);
  if (!works(probe))
    throw new Error(
      `${name} is not installed here. Install ${packages.join(' and ')}.\n${problem ?? ''}`.trim(),
    );
}

function works([command, ...args]: Editor['probe']): boolean {
  return spawnSync(command, args).status === 0;
}

async function reportOf({ name, run: [command, ...args] }: Editor, file: string): Promise<Report> {
  const report = `${file}.report.json`;
  const child = spawn(command, args, {
    cwd: path.dirname(file),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE: process.execPath, SERVER, FILE: file, REPORT: report },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (said += data.toString()));
  await new Promise((resolve) => child.once('error', resolve).once('close', resolve));
  try {
    return JSON.parse(await readFile(report, 'utf8')) as Report;
  } catch {
    return assert.fail(`${name} left no report. It said:\n${said}`);
  }
}

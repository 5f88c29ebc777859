import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inTemporaryFolder, profileIn, type Profile } from '../host/profile.js';
import { root } from '../host/root.js';
import { runServerCli } from '../host/server.js';
import { untilFile } from './files.js';
import { vscodeServer, Workbench } from './workbench.js';

const vsix = path.join(root, 'bar-raiser.vsix');

const MOST_BYTES = 3_000_000;

/** Everything that may be in the package. */
const CONTENTS =
  /^(?:extension\/(?:package\.json|readme\.md|changelog\.md|LICENSE\.txt|NOTICE|THIRD_PARTY_LICENSES\.txt|icon\.png|media\/[\w-]+\.(?:svg|css)|dist\/(?:web\/)?[\w-]+\.(?:js|txt)|snippets\/[\w-]+\.json|syntaxes\/[\w.-]+\.json|schemas\/[\w.-]+\.json)|extension\.vsixmanifest|\[Content_Types\]\.xml)$/;

const INCIDENT = `# Postmortem: the queue stood still

Ruben Castell (queue on-call) was paged at 07:31.

## Root cause

A consumer kept its lock after it had ended.
`;

describe('the package', () => {
  before('is made without a warning', () => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const run = spawnSync(npm, ['run', '--silent', 'package'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const output = run.stdout + run.stderr;
    assert.equal(run.status, 0, output);
    assert.doesNotMatch(output.replace(/^npm warn .*$/gm, ''), /warning|error/i);
  });

  after('the builds with source maps are back', () => {
    assert.equal(spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root }).status, 0);
  });

  it('is small, and holds nothing that its users do not need', async () => {
    assert.ok((await stat(vsix)).size <= MOST_BYTES);
    const names = await zipEntries(vsix);
    assert.ok(names.includes('extension/dist/extension.js'));
    assert.deepEqual(
      names.filter((name) => !CONTENTS.test(name)),
      [],
    );
  });

  it('can be installed into a clean profile, and used', () =>
    inTemporaryFolder(async (folder) => {
      const profile = profileIn(folder);
      await install(profile);
      const workspace = path.join(folder, 'incidents');
      const file = path.join(workspace, 'queue.md');
      await mkdir(workspace);
      await writeFile(file, INCIDENT);
      const window = await Workbench.open('vsix', profile, { open: workspace });
      try {
        await window.openFile('queue.md');
        await window.editor.locator('.squiggly-error').first().waitFor();
        await window.goTo(3, 3);
        await window.takeFix('Oncall for Queue team');
        await window.line('Oncall for Queue team was paged at 07:31.').waitFor();
        await window.page.keyboard.press('Control+s');
        await untilFile(file, (text) => !text.includes('Ruben'));
        await window.picture('fixed');
      } catch (error) {
        await window.picture('failure');
        throw error;
      } finally {
        await window.close();
      }
    }));
});

async function install(profile: Profile): Promise<void> {
  const server = await vscodeServer();
  const installed = runServerCli(server, profile, ['--install-extension', vsix]);
  assert.equal(installed.status, 0, installed.output);
  const { output } = runServerCli(server, profile, ['--list-extensions']);
  assert.match(output, /^bar-raiser\.bar-raiser$/m);
}

/** The names in a zip file, read from its central directory. */
async function zipEntries(file: string): Promise<readonly string[]> {
  const data = await readFile(file);
  const end = data.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const count = data.readUInt16LE(end + 10);
  const names: string[] = [];
  let at = data.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset));
    assert.ok(name !== undefined && extra !== undefined && comment !== undefined);
    names.push(data.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}

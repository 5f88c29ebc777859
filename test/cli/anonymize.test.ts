import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyPatch } from 'diff';
import { readArguments } from '../../server/cli/arguments.js';
import { barRaiser, CLEAN, HANDLE, HANDLE_FIXED, inFolder } from './command-line.js';

const WHOLE = `---
title: "Postmortem: stuck exports"
commander: Ottilie Brandvold
---

# Postmortem: stuck exports

## Timeline

| Time  | Who                | What                                         |
| ----- | ------------------ | -------------------------------------------- |
| 10:02 | Ottilie Brandvold  | paged @tomasz-w                              |
| 10:09 | @tomasz-w          | saw that customer Northgate Bank was waiting |

Ottilie Brandvold's dashboard showed the queue. TBD

## Root cause

The export holds a lock while it uploads.
`;

const NAMES = /ottilie|brandvold|tomasz|northgate/i;

/** Runs a test with a folder that lies in no repository. */
async function outside(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bar-raiser-map-'));
  try {
    await test(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const read = (cwd: string, name: string) => readFile(path.join(cwd, name), 'utf8');

describe('anonymize', () => {
  it('says which names stay in the names of files, without saying them', async () => {
    const text = `${WHOLE}\n![Graph](images/grafana-tomasz-w.png)\n`;
    await inFolder({ 'a.md': text }, async (cwd) => {
      const { stderr } = await barRaiser(['anonymize', 'a.md', '--write'], { cwd });
      assert.match(stderr, /^1 file name in "a\.md" still leads to somebody\. Rename /m);
      assert.doesNotMatch(stderr, NAMES);
    });
  });

  it('prints a diff that applies, and changes no file', async () => {
    await inFolder({ 'sub/a.md': WHOLE, 'sub/b.md': CLEAN }, async (cwd) => {
      const { code, stdout, stderr } = await barRaiser(['anonymize', 'sub'], { cwd });
      assert.deepEqual([code, stderr], [1, '']);
      assert.match(stdout, /^--- a\/sub\/a\.md\n\+\+\+ b\/sub\/a\.md\n@@ /);
      assert.ok(!stdout.includes('\x1b') && !stdout.includes('sub/b.md'));
      const patched = applyPatch(WHOLE, stdout);
      assert.ok(patched !== false && patched !== WHOLE);
      assert.doesNotMatch(patched, NAMES);
      assert.equal(await read(cwd, 'sub/a.md'), WHOLE);
    });
  });

  it('writes with --write, counts without a name, and a second time changes nothing', async () => {
    await inFolder({ 'incidents/a.md': WHOLE }, async (cwd) => {
      const first = await barRaiser(['anonymize', 'incidents/a.md', '--write'], { cwd });
      assert.deepEqual(first, { code: 0, stdout: '2 people, 1 customer in incidents/a.md\n', stderr: '' });
      const text = await read(cwd, 'incidents/a.md');
      const { ino, mtimeNs } = await stat(path.join(cwd, 'incidents/a.md'), { bigint: true });
      const second = await barRaiser(['anonymize', 'incidents/a.md', '--write'], { cwd });
      assert.deepEqual(second, { code: 0, stdout: 'nothing to replace in incidents/a.md\n', stderr: '' });
      const after = await stat(path.join(cwd, 'incidents/a.md'), { bigint: true });
      assert.deepEqual([after.ino, after.mtimeNs], [ino, mtimeNs]);
      assert.equal(await read(cwd, 'incidents/a.md'), text);
      const diff = await barRaiser(['anonymize', 'incidents/a.md'], { cwd });
      assert.deepEqual(diff, { code: 0, stdout: '', stderr: '' });
      assert.deepEqual(await readdir(path.join(cwd, 'incidents')), ['a.md']);
    });
  });

  it('makes the pronouns of a person neutral', async () => {
    const input = `${HANDLE}\nThen @mokonkwo said that she has her logs, and we asked her again.\n`;
    const { stdout } = await barRaiser(['anonymize', '-', '--write'], { cwd: process.cwd(), input });
    assert.ok(stdout.endsWith('Then Oncall 1 said that they have their logs, and we asked them again.\n'));
  });

  it('keeps possessives, tables and front matter whole, and takes no other fix', async () => {
    const { stdout } = await barRaiser(['anonymize', '-', '--write'], { cwd: process.cwd(), input: WHOLE });
    const expected = WHOLE.replace('Ottilie Brandvold  |', 'Oncall 1           |')
      .replace('@tomasz-w          |', 'Oncall 2           |')
      .replace('@tomasz-w                              |', 'Oncall 2                               |')
      .replace('customer Northgate Bank was waiting |', 'Customer A was waiting              |')
      .replaceAll('Ottilie Brandvold', 'Oncall 1')
      .replaceAll('@tomasz-w', 'Oncall 2');
    assert.equal(stdout, expected);
  });

  it('reads standard input: a diff, or the text with --write and the counts beside it', async () => {
    const cwd = process.cwd();
    const diff = await barRaiser(['anonymize', '-'], { cwd, input: HANDLE });
    assert.equal(diff.code, 1);
    assert.equal(applyPatch(HANDLE, diff.stdout), HANDLE_FIXED);
    const written = await barRaiser(['anonymize', '-', '--write'], { cwd, input: HANDLE });
    assert.deepEqual(written, { code: 0, stdout: HANDLE_FIXED, stderr: '1 person in standard input\n' });
  });

  it('takes the name and the settings of standard input from --stdin-filename', async () => {
    await inFolder({ 'team/.bar-raiser.yaml': 'label: "Engineer {n}"\n' }, async (cwd) => {
      const args = ['anonymize', '-', '--stdin-filename', 'team/new.md'];
      const diff = await barRaiser(args, { cwd, input: HANDLE });
      assert.match(diff.stdout, /^--- a\/team\/new\.md\n/);
      assert.equal(applyPatch(HANDLE, diff.stdout), HANDLE.replace('@mokonkwo', 'Engineer 1'));
      const written = await barRaiser([...args, '--write'], { cwd, input: HANDLE });
      assert.equal(written.stderr, '1 person in team/new.md\n');
    });
  });

  it('colours the diff when told to, and says no more than it must when it is to be quiet', async () => {
    await inFolder({ 'a.md': HANDLE, 'b.md': CLEAN }, async (cwd) => {
      const colored = await barRaiser(['anonymize', 'a.md', '--color'], { cwd });
      assert.ok(colored.stdout.includes('\x1b[31m-'));
      const plain = await barRaiser(['anonymize', 'a.md', '--no-color'], { cwd, env: { FORCE_COLOR: '1' } });
      assert.ok(!plain.stdout.includes('\x1b'));
      const quiet = await barRaiser(['anonymize', 'a.md', '--write', '-q'], { cwd });
      assert.deepEqual(quiet, { code: 0, stdout: '', stderr: '' });
      assert.equal(await read(cwd, 'a.md'), HANDLE_FIXED);
    });
  });

  it('keeps line ends and the byte order mark, in the file and in the diff', async () => {
    const text = `\uFEFF${HANDLE.replaceAll('\n', '\r\n')}`;
    const fixed = `\uFEFF${HANDLE_FIXED.replaceAll('\n', '\r\n')}`;
    await inFolder({ 'a.md': text }, async (cwd) => {
      const { stdout } = await barRaiser(['anonymize', 'a.md'], { cwd });
      assert.equal(applyPatch(text, stdout, { autoConvertLineEndings: false }), fixed);
      await barRaiser(['anonymize', 'a.md', '--write'], { cwd });
      assert.equal(await read(cwd, 'a.md'), fixed);
    });
  });

  it('takes a file that is named for what it is not; folders and globs only postmortems', async () => {
    const soup = '# Soup\n\nAsk @gran-mokonkwo.\n';
    await inFolder({ 'soup.md': soup }, async (cwd) => {
      for (const target of ['.', '*.md']) {
        const { code, stdout, stderr } = await barRaiser(['anonymize', target, '--write'], { cwd });
        assert.deepEqual([code, stdout], [0, '']);
        assert.match(stderr, /^No postmortem was found there\./);
      }
      assert.equal(await read(cwd, 'soup.md'), soup);
      await barRaiser(['anonymize', '*.md', 'soup.md', '--write'], { cwd });
      assert.equal(await read(cwd, 'soup.md'), '# Soup\n\nAsk Oncall 1.\n');
    });
  });

  it('says what it leaves', async () => {
    const kept = HANDLE.replace('- 10:35', '<!-- bar-raiser-disable-next-line people/handle -->\n- 10:35');
    const { code, stdout, stderr } = await barRaiser(['anonymize', '-'], { cwd: process.cwd(), input: kept });
    assert.deepEqual([code, stdout], [0, '']);
    assert.match(stderr, /^A comment suppresses 1 finding in standard input, so what it tells stays\./);
  });

  it('goes on after a file that is not there, and ends with 2', async () => {
    await inFolder({ 'a.md': HANDLE }, async (cwd) => {
      const { code, stderr } = await barRaiser(['anonymize', 'none.md', 'a.md', '--write'], { cwd });
      assert.equal(code, 2);
      assert.match(stderr, /^"none\.md" does not exist\./);
      assert.equal(await read(cwd, 'a.md'), HANDLE_FIXED);
    });
  });

  it('follows the config file, also the one that --config names', async () => {
    const files = { 'a.md': HANDLE, 'other.yaml': 'label: "Engineer {n}"\n' };
    await inFolder(files, async (cwd) => {
      await barRaiser(['anonymize', 'a.md', '--write', '--config', 'other.yaml'], { cwd });
      assert.equal(await read(cwd, 'a.md'), HANDLE.replace('@mokonkwo', 'Engineer 1'));
    });
  });

  it('wants to know which files, and no unknown option', () => {
    for (const args of [
      ['anonymize'],
      ['anonymize', '!a.md'],
      ['anonymize', 'a.md', '--fix'],
      ['anonymize', 'a.md', '--stdin-filename', 'b.md'],
    ])
      assert.equal(readArguments(args).kind, 'misuse');
  });

  it('is explained by --help', async () => {
    const { code, stdout } = await barRaiser(['anonymize', '--help'], { cwd: process.cwd() });
    assert.equal(code, 0);
    assert.match(stdout, /--map FILE/);
  });
});

describe('anonymize --map', () => {
  it('is refused inside a repository, through a link too, before anything is written', async () => {
    await outside(async (folder) => {
      await inFolder({ 'a.md': HANDLE, 'sub/b.md': CLEAN }, async (cwd) => {
        await symlink(path.join(cwd, 'sub'), path.join(folder, 'link'));
        for (const map of ['map.json', 'sub/map.json', path.join(folder, 'link/map.json')]) {
          const { code, stdout, stderr } = await barRaiser(['anonymize', 'a.md', '--write', '--map', map], {
            cwd,
          });
          assert.deepEqual([code, stdout], [2, '']);
          assert.match(stderr, /lies inside a git repository/);
        }
        assert.equal(await read(cwd, 'a.md'), HANDLE);
        assert.deepEqual((await readdir(cwd)).sort(), ['.git', 'a.md', 'sub']);
      });
    });
  });

  it('tells outside of it who became which label, and warns', async () => {
    await outside(async (folder) => {
      await inFolder({ 'a.md': WHOLE }, async (cwd) => {
        const map = path.join(folder, 'map.json');
        const { code, stderr } = await barRaiser(['anonymize', 'a.md', '--write', '--map', map], { cwd });
        assert.equal(code, 0);
        assert.match(stderr, /tells whom the labels stand for/);
        assert.doesNotMatch(stderr, NAMES);
        assert.deepEqual(JSON.parse(await readFile(map, 'utf8')), {
          'a.md': {
            'Ottilie Brandvold': 'Oncall 1',
            '@tomasz-w': 'Oncall 2',
            'Northgate Bank': 'Customer A',
          },
        });
        assert.equal((await stat(map)).mode & 0o077, 0);
      });
    });
  });

  it('never takes the place of an earlier map, nor costs a name where it cannot be written', async () => {
    await outside(async (folder) => {
      await inFolder({ 'a.md': HANDLE }, async (cwd) => {
        const map = path.join(folder, 'map.json');
        await barRaiser(['anonymize', 'a.md', '--map', map], { cwd });
        const earlier = await readFile(map, 'utf8');
        for (const refused of [map, path.join(folder, 'none/map.json')]) {
          const { code } = await barRaiser(['anonymize', 'a.md', '--write', '--map', refused], { cwd });
          assert.equal(code, 2);
        }
        assert.equal(await readFile(map, 'utf8'), earlier);
        assert.equal(await read(cwd, 'a.md'), HANDLE);
      });
    });
  });
});

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { barRaiser, CLEAN, FIXTURES, HANDLE, HANDLE_FIXED, inFolder } from './command-line.js';

describe('--fix', () => {
  it('takes every safe fix, and a second time changes nothing', async () => {
    await inFolder({ 'a.md': HANDLE, 'b.md': CLEAN }, async (cwd) => {
      const first = await barRaiser(['review', '--fix'], { cwd });
      assert.deepEqual([first.code, first.stderr], [0, '']);
      assert.match(first.stdout, /1 change made in 1 file by --fix\./);
      assert.equal(await readFile(path.join(cwd, 'a.md'), 'utf8'), HANDLE_FIXED);
      const second = await barRaiser(['review', '--fix'], { cwd });
      assert.doesNotMatch(second.stdout, /change/);
      assert.equal(await readFile(path.join(cwd, 'a.md'), 'utf8'), HANDLE_FIXED);
      assert.deepEqual((await readdir(cwd)).sort(), ['.git', 'a.md', 'b.md']);
    });
  });

  it('with --dry-run prints a diff that git applies, and writes nothing', async () => {
    await inFolder({ 'a.md': HANDLE, 'b.md': CLEAN }, async (cwd) => {
      const dry = await barRaiser(['review', '--fix', '--dry-run'], { cwd });
      assert.deepEqual([dry.code, dry.stderr], [1, '']);
      assert.equal(await readFile(path.join(cwd, 'a.md'), 'utf8'), HANDLE);
      await writeFile(path.join(cwd, 'fix.diff'), dry.stdout);
      await promisify(execFile)('git', ['apply', 'fix.diff'], { cwd });
      assert.equal(await readFile(path.join(cwd, 'a.md'), 'utf8'), HANDLE_FIXED);
      assert.deepEqual(await barRaiser(['review', '--fix', '--dry-run'], { cwd }), {
        ...dry,
        code: 0,
        stdout: '',
      });
    });
  });

  it('with --dry-run prints the diff of standard input in place of the fixed text', async () => {
    const { code, stdout } = await barRaiser(
      ['review', '-', '--stdin-filename', 'a.md', '--fix', '--dry-run'],
      { cwd: FIXTURES, input: HANDLE },
    );
    assert.equal(code, 1);
    assert.match(stdout, /^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ /);
  });

  it('says that --dry-run goes with --fix, and with no other format', async () => {
    for (const [args, says] of [
      [['--dry-run'], /Write "--fix --dry-run"/],
      [['--fix', '--dry-run', '--format', 'sarif'], /Leave "--format" out/],
    ] as const) {
      const { code, stderr } = await barRaiser(['review', ...args], { cwd: FIXTURES });
      assert.equal(code, 2);
      assert.match(stderr, says);
    }
  });

  it('keeps line ends and the byte order mark', async () => {
    const text = `\uFEFF${HANDLE.replaceAll('\n', '\r\n')}`;
    await inFolder({ 'a.md': text }, async (cwd) => {
      await barRaiser(['review', '--fix'], { cwd });
      assert.equal(
        await readFile(path.join(cwd, 'a.md'), 'utf8'),
        `\uFEFF${HANDLE_FIXED.replaceAll('\n', '\r\n')}`,
      );
    });
  });

  it('does not touch a file in which there is nothing to fix', async () => {
    await inFolder({ 'a.md': CLEAN }, async (cwd) => {
      const before = await stat(path.join(cwd, 'a.md'), { bigint: true });
      await barRaiser(['review', '--fix'], { cwd });
      const after = await stat(path.join(cwd, 'a.md'), { bigint: true });
      assert.deepEqual([after.ino, after.mtimeNs], [before.ino, before.mtimeNs]);
    });
  });

  it('does not touch what is no postmortem', async () => {
    const soup = '# Soup\n\nAsk @gran.\n';
    await inFolder({ 'soup.md': soup }, async (cwd) => {
      await barRaiser(['review', '--fix', 'soup.md'], { cwd });
      assert.equal(await readFile(path.join(cwd, 'soup.md'), 'utf8'), soup);
    });
  });

  it('keeps the mode of the file, and a link a link', async () => {
    await inFolder({ 'real/a.md': HANDLE }, async (cwd) => {
      await chmod(path.join(cwd, 'real/a.md'), 0o640);
      await symlink(path.join(cwd, 'real/a.md'), path.join(cwd, 'link.md'));
      await barRaiser(['review', '--fix', 'link.md'], { cwd });
      assert.equal(await readFile(path.join(cwd, 'real/a.md'), 'utf8'), HANDLE_FIXED);
      assert.equal((await stat(path.join(cwd, 'real/a.md'))).mode & 0o777, 0o640);
      assert.ok((await lstat(path.join(cwd, 'link.md'))).isSymbolicLink());
    });
  });

  it('prints the fixed standard input, and the report beside it', async () => {
    const placeholder = `${HANDLE}\nThe owner is TBD.\n`;
    const { code, stdout, stderr } = await barRaiser(['review', '--fix', '-'], {
      cwd: process.cwd(),
      input: placeholder,
    });
    assert.equal(stdout, placeholder.replace(HANDLE, HANDLE_FIXED));
    assert.match(stderr, /document\/placeholder/);
    assert.equal(code, 1);
  });

  it('prints standard input as it is where there is nothing to fix', async () => {
    const { stdout } = await barRaiser(['review', '--fix', '-'], { cwd: process.cwd(), input: CLEAN });
    assert.equal(stdout, CLEAN);
  });
});

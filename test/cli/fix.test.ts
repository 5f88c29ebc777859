import assert from 'node:assert/strict';
import { chmod, lstat, readdir, readFile, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { barRaiser, CLEAN, HANDLE, HANDLE_FIXED, inFolder } from './command-line.js';

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

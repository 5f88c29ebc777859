import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readArguments } from '../../server/cli/arguments.js';
import { barRaiser, CLEAN, HANDLE, inFolder } from './command-line.js';

const SOUP = '# Leek soup\n\nBoil the leek.\n';

describe('check', () => {
  it('prints a report for each postmortem, and ends with 0 when all pass', async () => {
    await inFolder({ 'a.md': CLEAN, 'sub/b.md': CLEAN, 'sub/soup.md': SOUP }, async (cwd) => {
      const { code, stdout, stderr } = await barRaiser(['check', 'a.md', 'sub'], { cwd });
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, /^# Submit check: a\.md\n\n\*\*Passed\.\*\*/);
      assert.match(stdout, /\n\n---\n\n# Submit check: sub\/b\.md\n/);
      assert.ok(!stdout.includes('soup'));
    });
  });

  it('names every open point and no person, and ends with 1', async () => {
    const { code, stdout } = await barRaiser(['check', '-'], { cwd: process.cwd(), input: HANDLE });
    assert.equal(code, 1);
    assert.match(stdout, /^# Submit check: standard input\n/);
    assert.match(stdout, /\n- \[ \] Line 5: .* \(people\/handle\)\n/);
    assert.doesNotMatch(stdout, /mokonkwo/);
  });

  it('writes the result into the front matter when asked to', async () => {
    await inFolder({ 'a.md': CLEAN, 'b.md': `---\nowner: Queue team\n---\n\n${HANDLE}` }, async (cwd) => {
      const { code } = await barRaiser(['check', 'a.md', 'b.md', '--write'], { cwd });
      assert.equal(code, 1);
      const read = (name: string) => readFile(path.join(cwd, name), 'utf8');
      assert.match(await read('a.md'), /^---\nreview: passed \d{4}-\d\d-\d\d\n---\n\n# Postmortem/);
      assert.match(await read('b.md'), /^---\n(?:owner: Queue team\n)?review: \d+ open points?\n/);
      assert.equal((await barRaiser(['check', 'a.md'], { cwd })).code, 0);
    });
  });

  it('says that a named file is none, that nothing was found, or what is wrong', async () => {
    await inFolder({ 'soup.md': SOUP }, async (cwd) => {
      const named = await barRaiser(['check', 'soup.md'], { cwd });
      assert.equal(named.code, 1);
      assert.match(named.stdout, /\*\*Not judged\.\*\*/);
      const found = await barRaiser(['check', '.'], { cwd });
      assert.deepEqual([found.code, found.stdout], [2, '']);
      assert.match(found.stderr, /^No postmortem was found there\./);
      const missing = await barRaiser(['check', 'other.md'], { cwd });
      assert.deepEqual([missing.code, missing.stdout], [2, '']);
      assert.ok(missing.stderr.includes('other.md'));
    });
    const bare = readArguments(['check']);
    assert.ok(bare.kind === 'misuse' && bare.message.startsWith('Say which files to check'));
  });
});

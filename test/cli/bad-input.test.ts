import assert from 'node:assert/strict';
import { chmod, copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { barRaiser, CLEAN, CLI, HANDLE, inFolder, runNode, type Ended } from './command-line.js';

/** The document beside the bad one is reviewed, the exit code is 2, and one line says what is wrong. */
function checkRefusal({ code, stdout, stderr }: Ended, message: RegExp): void {
  assert.match(stderr, message);
  assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
  assert.match(stdout, /people\/handle/);
  assert.equal(code, 2);
}

async function reviewBeside(name: string, content: Uint8Array | string): Promise<Ended> {
  let ended: Ended | undefined;
  await inFolder({ 'good.md': HANDLE, [name]: content }, async (cwd) => {
    ended = await barRaiser(['review', name, 'good.md'], { cwd });
  });
  assert.ok(ended);
  return ended;
}

async function findingsOf(content: Uint8Array | string): Promise<readonly { start: number; line: number }[]> {
  const { stdout, stderr, code } = await barRaiser(['review', '-', '--format', 'json'], {
    cwd: path.dirname(CLI),
    input: content,
  });
  assert.equal(stderr, '');
  assert.equal(code, 1);
  const [entry] = JSON.parse(stdout) as { findings: { start: number; line: number }[] }[];
  return (entry?.findings ?? []).map(({ start, line }) => ({ start, line }));
}

describe('bad input', () => {
  it('that is missing is named', async () => {
    await inFolder({ 'good.md': HANDLE }, async (cwd) => {
      const ended = await barRaiser(['review', 'gone.md', 'good.md'], { cwd });
      checkRefusal(ended, /^"gone\.md" does not exist\. Check/);
    });
  });

  it('that matches nothing is named', async () => {
    await inFolder({ 'good.md': HANDLE }, async (cwd) => {
      checkRefusal(
        await barRaiser(['review', 'x/*.md', 'good.md'], { cwd }),
        /^No file matches "x\/\*\.md"\./,
      );
      checkRefusal(await barRaiser(['review', '*.rst', 'good.md'], { cwd }), /^No file matches "\*\.rst"\./);
    });
  });

  it('that is a folder without Markdown is named', async () => {
    await inFolder({ 'good.md': HANDLE, 'docs/a.txt': CLEAN }, async (cwd) => {
      checkRefusal(
        await barRaiser(['review', 'docs', 'good.md'], { cwd }),
        /^The folder "docs" holds no Markdown file/,
      );
    });
  });

  it('that may not be read is named', async () => {
    await inFolder({ 'good.md': HANDLE, 'secret.md': HANDLE }, async (cwd) => {
      await chmod(path.join(cwd, 'secret.md'), 0o000);
      await chmod(cwd, 0o755);
      // The superuser may read everything, so the process steps down first.
      await mkdir(path.join(cwd, 'bin'));
      const copy = path.join(cwd, 'bin/cli.js');
      await copyFile(CLI, copy);
      const stepDown = 'if (process.getuid?.() === 0) { process.setgid(65534); process.setuid(65534); }';
      const script = `${stepDown} process.argv.splice(1, 0, ${JSON.stringify(copy)}); require(process.argv[1]);`;
      const ended = await runNode(['-e', script, '--', 'review', 'secret.md', 'good.md'], { cwd });
      checkRefusal(ended, /^"secret\.md" may not be read\. Give/);
    });
  });

  it('that is a binary file is named', async () => {
    const picture = Uint8Array.from({ length: 4000 }, (_, index) => (index * 37 + (index >> 3)) & 0xff);
    checkRefusal(await reviewBeside('picture.md', picture), /^"picture\.md" is a binary file/);
    const program = new Uint8Array(20_000).fill(0, 0, 10_000).fill(0x41, 10_000);
    checkRefusal(await reviewBeside('program.md', program), /^"program\.md" is a binary file/);
  });

  it('that is not UTF-8 is named, with what to do', async () => {
    const latin1 = Buffer.from(HANDLE.replace('stopped', 'stoppte für'), 'latin1');
    checkRefusal(await reviewBeside('old.md', latin1), /^"old\.md" is not valid UTF-8\. Convert it to UTF-8/);
    const utf16 = Buffer.from(`\uFEFF${HANDLE}`, 'utf16le');
    checkRefusal(
      await reviewBeside('wide.md', utf16),
      /^"wide\.md" is encoded as UTF-16\. Convert it to UTF-8/,
    );
  });

  it('that is larger than 20 MB is named', async () => {
    const large = `${HANDLE}\n${'x'.repeat(20 * 1024 * 1024)}\n`;
    checkRefusal(await reviewBeside('large.md', large), /^"large\.md" is larger than 20 MB\./);
  });

  it('that is a path through a file is named', async () => {
    await inFolder({ 'good.md': HANDLE }, async (cwd) => {
      const ended = await barRaiser(['review', 'good.md/more.md', 'good.md'], { cwd });
      checkRefusal(ended, /^"good\.md\/more\.md" does not exist\./);
    });
  });
});

describe('unusual input', () => {
  it('with a stray NUL is reviewed', async () => {
    assert.deepEqual(await findingsOf(`${HANDLE}\0\n`), await findingsOf(HANDLE));
    assert.deepEqual(
      await findingsOf(`${HANDLE}${'Größe 測定 14 '.repeat(900)}\0\n`),
      await findingsOf(HANDLE),
    );
  });

  it('with CRLF or lone CR has the findings it has with LF', async () => {
    const expected = await findingsOf(HANDLE);
    assert.equal(expected.length, 1);
    assert.deepEqual(await findingsOf(HANDLE.replaceAll('\n', '\r')), expected);
    const crlf = await findingsOf(HANDLE.replaceAll('\n', '\r\n'));
    // One character more for each of the four line ends before the finding.
    assert.deepEqual(
      crlf,
      expected.map(({ start, line }) => ({ start: start + line - 1, line })),
    );
  });

  it('with a byte order mark counts it', async () => {
    const expected = (await findingsOf(HANDLE)).map(({ start, line }) => ({ start: start + 1, line }));
    assert.deepEqual(await findingsOf(`\uFEFF${HANDLE}`), expected);
  });

  it('that is empty is no postmortem', async () => {
    await inFolder({ 'empty.md': '' }, async (cwd) => {
      const { code, stderr } = await barRaiser(['review', 'empty.md'], { cwd });
      assert.deepEqual([code, stderr], [0, '']);
    });
  });

  it('of 10 MB is reviewed', async function () {
    this.timeout(180_000);
    const log = `\`\`\`\n${'12:00:01 WARN lock on table exports is held by @backup\n'.repeat(900)}\`\`\`\n`;
    const step = 'The export waited for the lock, and its alert stayed silent for another hour.\n';
    const section = `\n${step.repeat(4)}\n${log}`;
    const text = HANDLE + section.repeat(Math.ceil((10 * 1024 * 1024) / section.length));
    assert.ok(text.length >= 10 * 1024 * 1024);
    assert.deepEqual(await findingsOf(text), await findingsOf(HANDLE));
  });
});

describe('a reader that has seen enough', () => {
  it('ends the review without a complaint', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [`postmortem-${n}.md`, HANDLE.repeat(40)]),
    );
    await inFolder(many, async (cwd) => {
      const script = `
        const child = require('node:child_process').spawn(process.execPath, [process.argv[1], 'review'],
          { stdio: ['ignore', 'pipe', 'inherit'] });
        child.stdout.once('data', () => child.stdout.destroy());
        child.once('close', (code, signal) => console.log(signal ?? 'ended'));`;
      const { stdout, stderr } = await runNode(['-e', script, CLI], { cwd });
      assert.deepEqual([stdout, stderr], ['ended\n', '']);
    });
  });
});

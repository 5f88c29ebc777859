import assert from 'node:assert/strict';
import { barRaiser, FIXTURES, HANDLE, inFolder } from './command-line.js';
import { equalsGolden } from './golden.js';

const DOCUMENTS = ['search-outage.md', 'no-cause.md', 'clean.md', 'soup.md'];

describe('the report of the command line', () => {
  it('shows people each finding with its place, its line and its fix', async () => {
    const { stdout, stderr, code } = await barRaiser(['review', ...DOCUMENTS], { cwd: FIXTURES });
    assert.equal(stderr, '');
    assert.equal(code, 1);
    await equalsGolden('report.txt', stdout);
  });

  it('gives programs one JSON array with an entry for each document', async () => {
    const args = ['review', '--format', 'json', ...DOCUMENTS, 'missing.md'];
    const { stdout, code } = await barRaiser(args, { cwd: FIXTURES });
    assert.equal(code, 2);
    await equalsGolden('report.json', `${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
  });

  it('lists the rules and explains the options', async () => {
    const rules = await barRaiser(['rules'], { cwd: FIXTURES });
    assert.match(rules.stdout, /^people\/handle +error +\S.+$/m);
    for (const args of [['--help'], ['help'], ['review', '--help'], ['help', 'review'], ['rules', '-h']]) {
      const help = await barRaiser(args, { cwd: FIXTURES });
      assert.equal(help.code, 0);
      assert.match(help.stdout, /^Usage$/m);
    }
    const version = await barRaiser(['--version'], { cwd: FIXTURES });
    assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('says kindly that nothing was reviewed, and how to change that', async () => {
    const { stdout, code } = await barRaiser(['review', 'soup.md'], { cwd: FIXTURES });
    assert.equal(code, 0);
    assert.match(stdout, /Nothing was reviewed: the file does not look like a postmortem\./);
    assert.match(stdout, /"postmortem: true"/);
    assert.match(stdout, /"postmortems:"/);
  });

  it('leaves the summary out when it is to be quiet', async () => {
    const { stdout, stderr } = await barRaiser(['review', '-q', 'clean.md', 'soup.md'], { cwd: FIXTURES });
    assert.equal(stdout + stderr, '');
  });
});

describe('colours', () => {
  const ESCAPE = '\x1b';
  const colored = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { stdout } = await barRaiser(['review', 'no-cause.md', ...args], { cwd: FIXTURES, env });
    assert.match(stdout, /people\/handle/);
    return stdout.includes(ESCAPE);
  };

  it('are left out of a pipe', async () => assert.equal(await colored([]), false));

  it('can be forced, by option or by the environment', async () => {
    assert.equal(await colored(['--color']), true);
    assert.equal(await colored([], { FORCE_COLOR: '1' }), true);
    assert.equal(await colored([], { FORCE_COLOR: '0' }), false);
  });

  it('can be refused, and the option wins over the environment', async () => {
    assert.equal(await colored([], { NO_COLOR: '1', FORCE_COLOR: '1' }), false);
    assert.equal(await colored(['--no-color'], { FORCE_COLOR: '1' }), false);
    assert.equal(await colored(['--color'], { NO_COLOR: '1' }), true);
  });
});

describe('control characters', () => {
  it('of a document or of its path never reach the terminal', async () => {
    const text = HANDLE.replace('stopped', '\x1b]0;owned\x07 \u202e \x9b31m stopped');
    await inFolder({ 'postmortem\x1b[31m.md': text }, async (cwd) => {
      const { stdout } = await barRaiser(['review'], { cwd });
      assert.match(stdout, /postmortem\\x1b\[31m\.md/);
      assert.match(stdout, /\\x1b\]0;owned\\x07 \\u202e \\x9b31m/);
      // eslint-disable-next-line no-control-regex -- these are what the test is about
      assert.doesNotMatch(stdout, /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    });
  });
});

import assert from 'node:assert/strict';
import { readArguments } from '../../server/cli/arguments.js';
import { barRaiser, CLEAN, HANDLE, inFolder } from './command-line.js';

/** A postmortem whose gravest finding informs only. */
const INFO = `${CLEAN}
<!-- bar-raiser-disable-next-line people/handle -->
The backup now has a limit of two hours.
`;

describe('the exit code', () => {
  const codeOf = async (text: string, ...args: readonly string[]) => {
    const { code } = await barRaiser(['review', '-', ...args], { cwd: process.cwd(), input: text });
    return code;
  };

  it('is 0 without findings, and 1 with an error or a warning', async () => {
    assert.equal(await codeOf(CLEAN), 0);
    assert.equal(await codeOf(HANDLE), 1);
  });

  it('is 1 only for findings as grave as --max-severity', async () => {
    assert.equal(await codeOf(INFO), 0);
    assert.equal(await codeOf(INFO, '--max-severity', 'info'), 1);
    assert.equal(await codeOf(INFO, '--max-severity=hint'), 1);
    assert.equal(await codeOf(INFO, '--max-severity', 'error'), 0);
    assert.equal(await codeOf(HANDLE, '--max-severity', 'error'), 1);
    assert.equal(await codeOf(HANDLE, '--max-severity', 'none'), 0);
  });

  it('follows the severities that the config file gives', async () => {
    const files = { 'a.md': HANDLE, '.bar-raiser.yaml': 'rules:\n  people/handle: hint\n' };
    await inFolder(files, async (cwd) => {
      assert.equal((await barRaiser(['review', 'a.md'], { cwd })).code, 0);
      assert.equal((await barRaiser(['review', 'a.md', '--max-severity', 'hint'], { cwd })).code, 1);
    });
  });
});

describe('the day of the review', () => {
  const text = `${CLEAN}\n## Action items\n\n- Reject small pools. (owner: Ledger team, due: 2031-02-28)\n`;
  const findsOverdue = async (day: string) => {
    const args = ['review', '-', '--format', 'json', '--today', day];
    const { stdout } = await barRaiser(args, { cwd: process.cwd(), input: text });
    return stdout.includes('actions/overdue');
  };

  it('is that of --today', async () => {
    assert.equal(await findsOverdue('2031-02-28'), false);
    assert.equal(await findsOverdue('2031-03-01'), true);
  });

  it('has to be a day', () => {
    for (const day of ['yesterday', '2031-02-30', '28.02.2031'])
      assert.equal(readArguments(['review', '--today', day]).kind, 'misuse');
  });
});

describe('arguments that make no sense', () => {
  const MISTAKES: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [[], /^Say what to do/],
    [['reviev'], /^There is no command "reviev"\. Did you mean "review"\?$/],
    [['incident.md'], /"bar-raiser review incident\.md"/],
    [['review', '--fixx'], /^There is no option "--fixx"\. Did you mean "--fix"\?$/],
    [['review', '--formt=json'], /^There is no option "--formt"\. Did you mean "--format"\?$/],
    [['review', '-x'], /^There is no option "-x"/],
    [['review', '--format', 'jsn'], /^There is no format "jsn"\. Did you mean "json"\?$/],
    [['review', '--max-severity', 'warn'], /^There is no severity "warn"\. Did you mean "warning"\?$/],
    [['review', '--profile'], /^The option --profile needs a value\./],
    [['review', '--config', '--fix'], /^The option --config needs a value\./],
    [['review', '--fix=yes'], /^The option --fix takes no value\./],
    [['review', '--stdin-filename', 'a.md'], /Add "-" to read it\.$/],
    [['rules', 'people'], /takes no arguments/],
    [['--verion'], /^There is no option "--verion"\. Did you mean "--version"\?$/],
  ];

  for (const [args, message] of MISTAKES)
    it(`are explained: bar-raiser ${args.join(' ')}`, () => {
      const command = readArguments(args);
      assert.equal(command.kind, 'misuse');
      assert.match(command.message, message);
    });

  it('end with 2, and say nothing on standard output', async () => {
    const { code, stdout, stderr } = await barRaiser(['review', '--fixx'], { cwd: process.cwd() });
    assert.deepEqual([code, stdout, stderr], [2, '', 'There is no option "--fixx". Did you mean "--fix"?\n']);
  });

  it('do not include a file that is called like an option, behind --', async () => {
    await inFolder({ '--fix': HANDLE }, async (cwd) => {
      const { stdout, code } = await barRaiser(['review', '--', '--fix'], { cwd });
      assert.match(stdout, /^--fix\n/);
      assert.equal(code, 1);
    });
  });
});

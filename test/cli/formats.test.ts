import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { barRaiser, CLEAN, FIXTURES, HANDLE, inFolder } from './command-line.js';
import { equalsGolden } from './golden.js';

const DOCUMENTS = ['no-cause.md', 'clean.md', 'soup.md', 'missing.md'];
const run = promisify(execFile);

async function report(format: string, args: readonly string[] = DOCUMENTS): Promise<string> {
  const { stdout } = await barRaiser(['review', '--format', format, ...args], { cwd: FIXTURES });
  return stdout;
}

/** Without the rules, which the pages tell, and the program's version. */
function withoutRules(log: Log): unknown {
  return log.runs.map(({ results, invocations }) => ({ results, invocations }));
}

describe('reports for programs', () => {
  it('are valid SARIF 2.1.0 by its schema, with help, fixes and places', async () => {
    const log = JSON.parse(await report('sarif')) as Log;
    const schema: object = JSON.parse(await readFile('test/cli/schemas/sarif-2.1.0.json', 'utf8')) as object;
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 3), undefined, 2));
    assert.ok(log.runs[0]?.tool.driver.rules?.every(({ help }) => (help?.markdown ?? '').startsWith('# ')));
    await equalsGolden('report.sarif.json', `${JSON.stringify(withoutRules(log), undefined, 2)}\n`);
  });

  for (const [format, name] of [
    ['github', 'report.github.txt'],
    ['gitlab', 'report.gitlab.json'],
    ['junit', 'report.junit.xml'],
    ['markdown', 'report.markdown.txt'],
  ] as const)
    it(`are as checked in: ${format}`, async () => {
      await equalsGolden(name, await report(format));
    });

  it('hold no name of a person unless they are asked for it', async () => {
    await inFolder({ 'a.md': HANDLE }, async (cwd) => {
      const reportOf = async (...args: readonly string[]) =>
        (await barRaiser(['review', 'a.md', ...args], { cwd })).stdout;
      for (const format of ['sarif', 'github', 'gitlab', 'junit', 'markdown'])
        assert.doesNotMatch(await reportOf('--format', format), /mokonkwo/i, format);
      const { runs } = JSON.parse(await reportOf('--format', 'sarif', '--show-text')) as Log;
      const texts = runs[0]?.results?.map(
        ({ locations }) => locations?.[0]?.physicalLocation?.region?.snippet?.text,
      );
      assert.ok(texts?.includes('@mokonkwo'));
    });
  });

  it('escape what would be read as a command, a property or markup', async () => {
    await inFolder({ 'a,b: 100%.md': HANDLE }, async (cwd) => {
      const { stdout } = await barRaiser(['review', 'a,b: 100%.md', '--format', 'github'], { cwd });
      assert.match(stdout, /^::error file=a%2Cb%3A 100%25\.md,line=\d+,/m);
    });
  });

  it('tell the same finding by the same fingerprint when lines shift', async () => {
    const prints = async (text: string) => {
      let found: readonly unknown[] = [];
      await inFolder({ 'a.md': text }, async (cwd) => {
        const { stdout } = await barRaiser(['review', 'a.md', '--format', 'sarif'], { cwd });
        const log = JSON.parse(stdout) as Log;
        found = (log.runs[0]?.results ?? [])
          .filter(({ ruleId }) => ruleId === 'people/handle')
          .map(({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash']);
      });
      return found;
    };
    const before = await prints(HANDLE);
    assert.ok(before.length > 0 && new Set(before).size === before.length);
    assert.deepEqual(await prints(HANDLE.replace(/^(# .*)$/m, '$1\n\nA line more.')), before);
    // Nobody can tell a name by trying names, for none is in what is hashed.
    assert.deepEqual(await prints(HANDLE.replaceAll('mokonkwo', 'bglennister')), before);
  });
});

describe('a baseline', () => {
  it('lets only new findings fail, holds no text, and survives lines that shift', async () => {
    await inFolder({ 'a.md': HANDLE, 'b.md': CLEAN }, async (cwd) => {
      const review = (...args: readonly string[]) => barRaiser(['review', ...args], { cwd });
      assert.equal((await review()).code, 1);
      assert.equal((await review('--baseline', 'known.json', '--update-baseline', '-q')).code, 0);
      const known = await readFile(path.join(cwd, 'known.json'), 'utf8');
      assert.match(known, /^\{\n {2}"version": 1,\n {2}"findings": \{\n {4}"a\.md": \[\n {6}"[0-9a-f]{32}"/);
      const { code, stdout } = await review('--baseline', 'known.json');
      assert.equal(code, 0, stdout);
      await writeFile(path.join(cwd, 'a.md'), `${HANDLE}\n@newcomer restarted it.\n`);
      const after = await review('--baseline', 'known.json', '--format', 'json');
      const entries = JSON.parse(after.stdout) as readonly { findings: readonly { rule: string }[] }[];
      assert.deepEqual([...new Set(entries[0]?.findings.map(({ rule }) => rule))], ['people/handle']);
    });
  });

  it('that cannot be read or written is said so, and nothing is reviewed', async () => {
    await inFolder({ 'a.md': HANDLE, 'bad.json': '{"version":2}' }, async (cwd) => {
      for (const [args, says] of [
        [['--baseline', 'none.json'], /"none\.json" does not exist\..*--update-baseline/],
        [['--baseline', 'bad.json'], /"bad\.json" is no baseline/],
        [['--update-baseline'], /Add "--baseline FILE"/],
        [['--baseline', 'no/such/folder.json', '--update-baseline'], /could not be written/],
      ] as const) {
        const { code, stderr } = await barRaiser(['review', 'a.md', '-q', ...args], { cwd });
        assert.equal(code, 2);
        assert.match(stderr, says);
      }
    });
  });
});

describe('a review of what changed', () => {
  it('reviews files that differ from the commit, and new ones', async () => {
    await inFolder({ 'old.md': HANDLE, 'touched.md': CLEAN, 'sub/new.md': CLEAN }, async (cwd) => {
      const git = (...args: readonly string[]) =>
        run(
          'git',
          ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args],
          { cwd },
        );
      await git('init', '-q');
      await git('add', 'old.md', 'touched.md');
      await git('commit', '-qm', 'first');
      await writeFile(path.join(cwd, 'touched.md'), HANDLE);
      const paths = async (...args: readonly string[]) => {
        const { stdout } = await barRaiser(['review', '--format', 'json', ...args], { cwd });
        return (JSON.parse(stdout) as readonly { path: string }[]).map(({ path: name }) => name);
      };
      assert.deepEqual(await paths('--changed'), ['sub/new.md', 'touched.md']);
      await git('add', '.');
      await git('commit', '-qm', 'second');
      assert.deepEqual(await paths('--changed'), []);
      assert.deepEqual(await paths('--changed=HEAD~1'), ['sub/new.md', 'touched.md']);
    });
  });

  it('says what to do where there is no such commit, or no repository', async () => {
    await inFolder({ 'a.md': HANDLE }, async (cwd) => {
      const outside = await barRaiser(['review', '--changed'], { cwd });
      assert.deepEqual([outside.code, outside.stdout], [2, '']);
      assert.match(outside.stderr, /lies in no Git repository/);
      await run('git', ['init', '-q'], { cwd });
      for (const ref of ['none', '--output=x'])
        assert.match(
          (await barRaiser(['review', `--changed=${ref}`], { cwd })).stderr,
          /Git knows no commit/,
        );
    });
  });
});

import assert from 'node:assert/strict';
import { barRaiser, CLEAN, HANDLE, inFolder } from './command-line.js';

const OFF = 'rules:\n  people/handle: off\n';

interface Entry {
  readonly postmortem: boolean;
  readonly profile: string | null;
  readonly findings: readonly unknown[];
}

describe('the config file', () => {
  const review = async (args: readonly string[], cwd: string): Promise<readonly Entry[]> => {
    const { stdout, stderr } = await barRaiser(['review', '--format', 'json', ...args], { cwd });
    assert.equal(stderr, '');
    return JSON.parse(stdout) as Entry[];
  };
  const counts = async (args: readonly string[], cwd: string) =>
    (await review(args, cwd)).map((entry) => entry.findings.length);

  it('is the nearest one above each document', async () => {
    const files = {
      'a.md': HANDLE,
      'quiet/b.md': HANDLE,
      'quiet/deep/c.md': HANDLE,
      'quiet/loud/d.md': HANDLE,
      'quiet/.bar-raiser.yaml': OFF,
      'quiet/loud/.bar-raiser.yaml': 'label: Engineer {n}\n',
    };
    await inFolder(files, async (cwd) => {
      const documents = ['a.md', 'quiet/b.md', 'quiet/deep/c.md', 'quiet/loud/d.md'];
      assert.deepEqual(await counts(documents, cwd), [1, 0, 0, 1]);
      assert.deepEqual(await counts(['b.md', '../a.md'], `${cwd}/quiet`), [0, 1]);
    });
  });

  it('is not looked for above the repository', async () => {
    const files = { '.bar-raiser.yaml': OFF, 'repository/.git/HEAD': '', 'repository/docs/a.md': HANDLE };
    await inFolder(files, async (cwd) => {
      assert.deepEqual(await counts(['repository/docs/a.md'], cwd), [1]);
    });
  });

  it('may be named, and then holds for every document', async () => {
    const files = { 'a.md': HANDLE, 'ci/strict.yaml': OFF, '.bar-raiser.yaml': 'label: Engineer {n}\n' };
    await inFolder(files, async (cwd) => {
      assert.deepEqual(await counts(['a.md', '--config', 'ci/strict.yaml'], cwd), [0]);
    });
  });

  it('has globs that count from its folder', async () => {
    const config = 'postmortems:\n  - "reports/**"\nnotPostmortems:\n  - "reports/old/**"\n';
    const files = {
      'docs/.bar-raiser.yaml': config,
      'docs/reports/late.md': '# Late export\n',
      'docs/reports/old/early.md': CLEAN,
      'docs/other.md': '# Soup\n',
    };
    await inFolder(files, async (cwd) => {
      const documents = ['docs/reports/late.md', 'docs/reports/old/early.md', 'docs/other.md'];
      const entries = await review(documents, cwd);
      assert.deepEqual(
        entries.map((entry) => entry.postmortem),
        [true, false, false],
      );
      const [fromBelow] = await review(['late.md'], `${cwd}/docs/reports`);
      assert.equal(fromBelow?.postmortem, true);
    });
  });

  it('loses against --profile', async () => {
    await inFolder({ 'a.md': CLEAN, '.bar-raiser.yaml': 'profile: coe\n' }, async (cwd) => {
      const profileOf = async (...args: readonly string[]) =>
        (await review(['a.md', ...args], cwd))[0]?.profile;
      assert.equal(await profileOf(), 'coe');
      assert.equal(await profileOf('--profile', 'google-sre'), 'google-sre');
    });
  });
});

describe('a config file with a mistake', () => {
  const complaint = async (config: string, ...args: readonly string[]) => {
    let said = '';
    await inFolder({ 'a.md': HANDLE, 'b.md': HANDLE, '.bar-raiser.yaml': config }, async (cwd) => {
      const { code, stdout, stderr } = await barRaiser(['review', ...args], { cwd });
      assert.equal(code, 2);
      assert.match(stdout, /people\/handle/);
      said = stderr;
    });
    return said;
  };

  it('names the key and the nearest valid one, once, and the rest still counts', async () => {
    const said = await complaint('# ours\nlable: Engineer {n}\nprofile: coe\n');
    assert.equal(said, '.bar-raiser.yaml:2:1: There is no setting "lable". Did you mean "label"?\n');
  });

  it('names the rule and the nearest valid one', async () => {
    const said = await complaint('rules:\r\n  people/handel: off\r\n');
    assert.equal(
      said,
      '.bar-raiser.yaml:2:3: There is no rule "people/handel". Did you mean "people/handle"?\n',
    );
  });

  it('is told where it is no YAML', async () => {
    assert.match(await complaint('rules: [\n'), /^\.bar-raiser\.yaml:\d+:\d+: This is not valid YAML: /);
  });

  it('is told when it is not UTF-8', async () => {
    await inFolder({ 'a.md': HANDLE, '.bar-raiser.yaml': Buffer.from([0x61, 0xff]) }, async (cwd) => {
      const { code, stderr } = await barRaiser(['review', 'a.md'], { cwd });
      assert.match(stderr, /^\.bar-raiser\.yaml:1:1: "\.bar-raiser\.yaml" is not valid UTF-8\./);
      assert.equal(code, 2);
    });
  });

  it('stops the review where a named one is missing', async () => {
    await inFolder({ 'a.md': HANDLE }, async (cwd) => {
      const { code, stdout, stderr } = await barRaiser(['review', '--config', 'ci.yaml'], { cwd });
      assert.match(stderr, /^"ci\.yaml" does not exist\./);
      assert.deepEqual([code, stdout], [2, '']);
    });
  });
});

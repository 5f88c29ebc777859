import assert from 'node:assert/strict';
import { barRaiser, CLEAN, inFolder } from './command-line.js';

const OURS =
  '---\ntitle: Ours\n---\n\n# Title\n\n## Why it was possible\n\n<!-- required; role: root-cause -->\n\nWhich safeguard was missing?\n';

describe("a team's own profiles", () => {
  const review = async (cwd: string, ...args: readonly string[]) => {
    const { code, stdout, stderr } = await barRaiser(['review', '--format', 'json', ...args], { cwd });
    const entries = stdout === '' ? [] : (JSON.parse(stdout) as { path: string; profile: string | null }[]);
    return { code, stderr, profiles: entries.map(({ profile }) => profile) };
  };

  it('serve front matter, settings and --profile, and are no documents', async () => {
    const files = {
      '.bar-raiser/profiles/ours.md': OURS,
      '.bar-raiser/profiles/theirs.md': OURS,
      '.bar-raiser.yaml': 'profile: theirs\nroster: false\n',
      'a.md': `---\nprofile: ours\n---\n\n${CLEAN}`,
      'b.md': CLEAN,
    };
    await inFolder(files, async (cwd) => {
      assert.deepEqual(await review(cwd), { code: 0, stderr: '', profiles: ['ours', 'theirs'] });
      assert.deepEqual((await review(cwd, 'b.md', '--profile', 'ours')).profiles, ['ours']);
      assert.deepEqual((await review(cwd, '.bar-raiser/profiles/ours.md')).profiles, [null]);
      const unknown = await review(cwd, '--profile', 'our');
      assert.deepEqual(unknown, {
        code: 2,
        stderr: 'There is no profile "our". Did you mean "ours"?\n',
        profiles: [],
      });
      const anonymize = await barRaiser(['anonymize', 'b.md', '--profile', 'our'], { cwd });
      assert.deepEqual([anonymize.code, anonymize.stdout, anonymize.stderr], [2, '', unknown.stderr]);
    });
  });

  it('are found without a config file, at the root of the repository', async () => {
    const files = { '.bar-raiser/profiles/ours.md': OURS, 'docs/a.md': CLEAN };
    await inFolder(files, async (cwd) => {
      assert.deepEqual((await review(`${cwd}/docs`, 'a.md', '--profile', 'ours')).profiles, ['ours']);
    });
  });

  it('that are broken are told once, and the other ones serve', async () => {
    const files = {
      '.bar-raiser/profiles/broken.md': OURS.replace('root-cause', 'rootcause'),
      '.bar-raiser/profiles/ours.md': OURS,
      '.bar-raiser.yaml': 'profile: ours\n',
      'a.md': CLEAN,
      'b.md': CLEAN,
    };
    await inFolder(files, async (cwd) => {
      const { code, stderr, profiles } = await review(cwd);
      assert.match(
        stderr,
        /^\.bar-raiser\/profiles\/broken\.md:9:22: This profile is not in use until it is mended: it names the unknown section role "rootcause"; .*\n$/,
      );
      assert.deepEqual([code, ...profiles], [2, 'ours', 'ours']);
    });
  });
});

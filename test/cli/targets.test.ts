import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { barRaiser, CLEAN, HANDLE, inFolder } from './command-line.js';

interface Entry {
  readonly path: string;
  readonly postmortem: boolean;
  readonly findings: readonly unknown[];
}

async function review(args: readonly string[], cwd: string, input = ''): Promise<readonly Entry[]> {
  const { stdout, stderr } = await barRaiser(['review', '--format', 'json', ...args], { cwd, input });
  assert.equal(stderr, '');
  return JSON.parse(stdout) as Entry[];
}

async function paths(args: readonly string[], cwd: string): Promise<readonly string[]> {
  return (await review(args, cwd)).map((entry) => entry.path);
}

const TREE = {
  'b.md': CLEAN,
  'a.md': CLEAN,
  'sub/c.markdown': CLEAN,
  'sub/D.MD': CLEAN,
  'sub/notes.txt': CLEAN,
  'node_modules/package/readme.md': CLEAN,
  'drafts/e.md': CLEAN,
  'sub/kept/f.md': CLEAN,
  '.gitignore': 'drafts/\n/sub/kept/*\n!/sub/kept/f.md\n',
};

describe('the documents that are reviewed', () => {
  it('are those below the folder that git does not ignore, sorted, when nothing is named', async () => {
    await inFolder(TREE, async (cwd) => {
      const below = ['a.md', 'b.md', 'sub/D.MD', 'sub/c.markdown', 'sub/kept/f.md'];
      assert.deepEqual(await paths([], cwd), below);
      assert.deepEqual(await paths(['.'], cwd), below);
    });
  });

  it('keep the order in which they are named, each once', async () => {
    await inFolder(TREE, async (cwd) => {
      const named = ['sub/kept/f.md', 'b.md', 'a.md', 'b.md'];
      assert.deepEqual(await paths(named, cwd), ['sub/kept/f.md', 'b.md', 'a.md']);
      assert.deepEqual(await paths(['b.md', 'sub', '*.md'], cwd), [
        'b.md',
        'sub/D.MD',
        'sub/c.markdown',
        'sub/kept/f.md',
        'a.md',
      ]);
    });
  });

  it('are matched by globs that no shell expands, which git ignores too', async () => {
    await inFolder(TREE, async (cwd) => {
      assert.deepEqual(await paths(['**/[b-e].{md,markdown}'], cwd), ['b.md', 'sub/c.markdown']);
      assert.deepEqual(await paths(['**/*.md', '!sub/**', '!a.md'], cwd), ['b.md']);
      assert.deepEqual(await paths(['../*.md'], path.join(cwd, 'sub')), ['../a.md', '../b.md']);
    });
  });

  it('obey the .gitignore of the folders above', async () => {
    await inFolder({ ...TREE, 'drafts/deep/g.md': CLEAN, 'sub/drafts/h.md': CLEAN }, async (cwd) => {
      const below = ['D.MD', 'c.markdown', 'kept/f.md'];
      assert.deepEqual(await paths([], path.join(cwd, 'sub')), below);
    });
  });

  it('include a file that git ignores, or of another kind, when it is named', async () => {
    await inFolder(TREE, async (cwd) => {
      assert.deepEqual(await paths(['drafts/e.md', 'sub/notes.txt'], cwd), ['drafts/e.md', 'sub/notes.txt']);
    });
  });

  it('include a named file whose name looks like a glob', async () => {
    await inFolder({ '[a].md': HANDLE, 'a.md': CLEAN }, async (cwd) => {
      const [entry, ...others] = await review(['[a].md'], cwd);
      assert.deepEqual([entry?.path, entry?.findings.length, others], ['[a].md', 1, []]);
    });
  });

  it('do not go round in circles through links', async () => {
    await inFolder({ 'a.md': CLEAN }, async (cwd) => {
      await mkdir(path.join(cwd, 'sub'));
      await symlink(cwd, path.join(cwd, 'sub/up'), 'junction');
      assert.deepEqual(await paths([], cwd), ['a.md']);
    });
  });

  it('have an entry even when they are no postmortems', async () => {
    await inFolder({ 'soup.md': '# Soup\n\nAsk @gran.\n', 'a.md': HANDLE }, async (cwd) => {
      const entries = await review(['soup.md', 'a.md'], cwd);
      assert.deepEqual(
        entries.map((entry) => [entry.path, entry.postmortem, entry.findings.length]),
        [
          ['soup.md', false, 0],
          ['a.md', true, 1],
        ],
      );
    });
  });
});

describe('standard input', () => {
  it('is a document in its place among the others', async () => {
    await inFolder({ 'a.md': CLEAN, 'b.md': CLEAN }, async (cwd) => {
      const entries = await review(['b.md', '-', 'a.md'], cwd, HANDLE);
      assert.deepEqual(
        entries.map((entry) => [entry.path, entry.findings.length]),
        [
          ['b.md', 0],
          ['-', 1],
          ['a.md', 0],
        ],
      );
    });
  });

  it('takes the name, and with it the config file, that it is given', async () => {
    const config = 'rules:\n  people/handle: off\n';
    await inFolder({ 'team/.bar-raiser.yaml': config }, async (cwd) => {
      const [entry] = await review(['-', '--stdin-filename', 'team/new.md'], cwd, HANDLE);
      assert.deepEqual([entry?.path, entry?.findings], ['team/new.md', []]);
    });
  });
});

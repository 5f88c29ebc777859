import assert from 'node:assert/strict';
import { REPORT } from '../workspace/report.js';
import { git, makeRepository, write } from '../workspace/repository.js';
import { barRaiser, inFolder } from './command-line.js';

describe('the workspace on the command line', () => {
  const found = async (cwd: string, file: string): Promise<string[]> => {
    const { stdout, stderr } = await barRaiser(['review', '--format', 'json', file], { cwd });
    assert.equal(stderr, '');
    const [entry] = JSON.parse(stdout) as { findings: { rule: string; start: number; end: number }[] }[];
    return (entry?.findings ?? [])
      .filter(({ rule }) => rule.startsWith('people/'))
      .map(({ start, end }) => REPORT.slice(start, end));
  };

  const files = {
    'docs/late.md': REPORT,
    'docs/.bar-raiser.yaml': 'label: Engineer {n}\n',
    '.github/CODEOWNERS': '* @mirao\n',
    'services/ottilie/package.json': '{}',
  };

  it('is the repository around the document', async () => {
    await inFolder(files, async (cwd) => {
      assert.deepEqual(await found(cwd, 'docs/late.md'), ['mirao']);
      assert.deepEqual(await found(`${cwd}/docs`, 'late.md'), ['mirao']);
      makeRepository(cwd, ['Svenja Falkner <svenja.falkner@corp.example>']);
      assert.deepEqual(await found(cwd, 'docs/late.md'), ['mirao', 'svenja']);
    });
  });

  it('is left alone where the settings say so', async () => {
    await inFolder({ ...files, 'docs/.bar-raiser.yaml': 'roster: false\n' }, async (cwd) => {
      assert.deepEqual(await found(cwd, 'docs/late.md'), ['Ottilie']);
    });
  });

  it('makes one person of all that anonymize finds', async () => {
    await inFolder({}, async (cwd) => {
      makeRepository(cwd, ['Svenja Falkner <sfalk@corp.example>']);
      await write(cwd, {
        'late.md': REPORT.replace('Ottilie was', '@sfalk and sfalk were').replace('mirao', 'nobody'),
      });
      const { stdout } = await barRaiser(['anonymize', 'late.md', '--write'], { cwd });
      assert.match(stdout, /1 person/);
      assert.match(git(cwd, 'hash-object', 'late.md'), /^[0-9a-f]{40}/);
    });
  });
});

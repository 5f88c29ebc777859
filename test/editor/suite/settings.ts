import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, folder, open, quickFixes, until, untilFindings, write } from './editor.js';
import { TWO_PEOPLE, TWO_PEOPLE_FINDINGS } from './texts.js';

const CONFIG = '.bar-raiser.yaml';

describe('settings', () => {
  afterEach(async () => {
    await closeAll();
    for (const base of [folder('payments'), folder('search')])
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(base, CONFIG)).then(undefined, () => undefined);
  });

  it('of the editor count at once', async () => {
    const { document } = await open('search.md', TWO_PEOPLE);
    await untilFindings(document, TWO_PEOPLE_FINDINGS);
    const settings = vscode.workspace.getConfiguration('barRaiser');
    await settings.update('rules', { 'people/handle': 'off' }, vscode.ConfigurationTarget.Workspace);
    try {
      await untilFindings(document, TWO_PEOPLE_FINDINGS.slice(0, 2));
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await untilFindings(document, TWO_PEOPLE_FINDINGS);
  });

  it('of the config file count as soon as it is there, changed, and gone', async () => {
    const { document } = await open('search.md', TWO_PEOPLE);
    await untilFindings(document, TWO_PEOPLE_FINDINGS);
    await write(CONFIG, 'rules:\n  people/handle: off\n');
    await untilFindings(document, TWO_PEOPLE_FINDINGS.slice(0, 2));
    await write(CONFIG, 'people:\n  - name: Tobias Kern\n    handles: [tobi_k]\n    label: Index owner\n');
    await untilFindings(document, TWO_PEOPLE_FINDINGS);
    await until('the label', async () =>
      (await quickFixes(document, '@tobi_k')).find(({ title }) => title.includes('Index owner')),
    );
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder('payments'), CONFIG));
    await until('no label', async () =>
      (await quickFixes(document, '@tobi_k')).find(({ title }) => title.includes('Oncall 1')),
    );
  });

  it('of each folder count in that folder', async () => {
    await write(CONFIG, 'rules:\n  people/handle: off\n', folder('search'));
    const ours = await open('both.md', TWO_PEOPLE, folder('payments'));
    const theirs = await open('both.md', TWO_PEOPLE, folder('search'));
    await untilFindings(theirs.document, TWO_PEOPLE_FINDINGS.slice(0, 2));
    await untilFindings(ours.document, TWO_PEOPLE_FINDINGS);
  });

  it('with a misspelt key are told on the config file, with the nearest name', async () => {
    const config = await write(CONFIG, 'profil: coe\n');
    await open('search.md', TWO_PEOPLE);
    const [problem] = await until('the problem', () => {
      const found = vscode.languages.getDiagnostics(config).filter(({ source }) => source === 'bar-raiser');
      return found.length > 0 ? found : undefined;
    });
    assert.match(problem?.message ?? '', /profil\b.*profile/s);
  });
});

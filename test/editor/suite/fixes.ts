import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, takeFix, until, untilFindings } from './editor.js';
import { TWO_PEOPLE, TWO_PEOPLE_FINDINGS } from './texts.js';

const MARTA_REPLACED = TWO_PEOPLE.replace('Marta Lang (search on-call)', 'Oncall for Search team').replace(
  'Marta restarts',
  'Oncall for Search team restarts',
);
const BOTH_REPLACED = MARTA_REPLACED.replace('@tobi_k', 'Oncall 1');

describe('fixes', () => {
  afterEach(closeAll);

  it('replace every mention of a person, and one undo brings all back', async () => {
    const { document } = await open('search.md', TWO_PEOPLE);
    await untilFindings(document, TWO_PEOPLE_FINDINGS);
    await takeFix(document, 'Marta restarts', 'Replace this person');
    assert.equal(document.getText(), MARTA_REPLACED);
    await untilFindings(document, TWO_PEOPLE_FINDINGS.slice(2));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), TWO_PEOPLE);
    await untilFindings(document, TWO_PEOPLE_FINDINGS);
  });

  it('are all taken by one command', async () => {
    const { document } = await open('search.md', TWO_PEOPLE);
    await untilFindings(document, TWO_PEOPLE_FINDINGS);
    await vscode.commands.executeCommand('barRaiser.fixAll');
    await until('every fix is taken', () => document.getText() === BOTH_REPLACED);
    await untilFindings(document, []);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), TWO_PEOPLE);
  });

  it('are taken on saving where the editor is told so', async () => {
    const settings = () => vscode.workspace.getConfiguration('editor');
    const onSave = { 'source.fixAll.bar-raiser': 'explicit' };
    await settings().update('codeActionsOnSave', onSave, vscode.ConfigurationTarget.Workspace);
    try {
      const editor = await open('search.md', TWO_PEOPLE);
      await untilFindings(editor.document, TWO_PEOPLE_FINDINGS);
      await editor.edit((edit) => edit.insert(editor.document.lineAt(2).range.end, ' It was early.'));
      await editor.document.save();
      const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(editor.document.uri));
      assert.equal(saved, BOTH_REPLACED.replace('09:02.', '09:02. It was early.'));
    } finally {
      await settings().update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('can silence a rule on one line', async () => {
    const { document } = await open('search.md', TWO_PEOPLE);
    await untilFindings(document, TWO_PEOPLE_FINDINGS);
    await takeFix(document, '@tobi_k', "Don't report people/handle on this line");
    await untilFindings(document, TWO_PEOPLE_FINDINGS.slice(0, 2));
    assert.match(document.getText(), /<!-- bar-raiser-disable-(?:next-)?line people\/handle -- /);
  });
});

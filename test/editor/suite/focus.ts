import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, open, quickFixes, until, untilFindings } from './editor.js';
import { TWO_PEOPLE, TWO_PEOPLE_FINDINGS } from './texts.js';

const END = 'new index.';
const TYPED = [...TWO_PEOPLE_FINDINGS, 'people/handle: @mlang'];

/** Types as a person does, key by key, behind the last sentence. */
async function type(editor: vscode.TextEditor, text: string): Promise<void> {
  for (const key of text) await vscode.commands.executeCommand('type', { text: key });
  assert.ok(editor.document.getText().includes(text));
}

async function opened(): Promise<vscode.TextEditor> {
  const editor = await open('search.md', TWO_PEOPLE);
  await untilFindings(editor.document, TWO_PEOPLE_FINDINGS);
  const at = editor.document.positionAt(editor.document.getText().indexOf(END) + END.length);
  editor.selection = new vscode.Selection(at, at);
  return editor;
}

/** Waits until the server has found something at a text; VS Code calls off what it asks while an editor opens. */
async function untilFix(document: vscode.TextDocument, text: string): Promise<void> {
  await until('a fix', () =>
    quickFixes(document, text).then(
      (fixes) => fixes.length > 0,
      () => false,
    ),
  );
}

/** Waits until the server has found what was written, and tells that it is not marked. */
async function isFoundAndWaits({ document }: vscode.TextEditor): Promise<void> {
  await untilFix(document, '@mlang');
  assert.deepEqual(findings(document), TWO_PEOPLE_FINDINGS);
}

/** Runs a test under other settings. */
async function withSetting(key: 'run' | 'quiet', value: unknown, test: () => Promise<void>): Promise<void> {
  const update = (next: unknown) =>
    vscode.workspace.getConfiguration('barRaiser').update(key, next, vscode.ConfigurationTarget.Workspace);
  await update(value);
  try {
    await test();
  } finally {
    await update(undefined);
  }
}

describe('findings are shown', () => {
  afterEach(closeAll);

  it('when the sentence that is being written ends', async () => {
    const editor = await opened();
    await type(editor, ' @mlang saw it');
    await isFoundAndWaits(editor);
    await type(editor, '.');
    await untilFindings(editor.document, TYPED);
  });

  it('when the caret leaves the line that is being written', async () => {
    const editor = await opened();
    await type(editor, ' @mlang saw it');
    await isFoundAndWaits(editor);
    await vscode.commands.executeCommand('cursorTop');
    await untilFindings(editor.document, TYPED);
  });

  it('when the file is saved, where the settings say so', () =>
    withSetting('run', 'onSave', async () => {
      const editor = await opened();
      await editor.edit((edit) => edit.insert(editor.selection.active, ' @mlang saw it.'));
      await isFoundAndWaits(editor);
      await editor.document.save();
      await untilFindings(editor.document, TYPED);
    }));

  it('when the author asks for them, where the settings say so', () =>
    withSetting('run', 'manual', async () => {
      const editor = await open('search.md', TWO_PEOPLE);
      await untilFix(editor.document, '@tobi_k');
      assert.deepEqual(findings(editor.document), []);
      await vscode.commands.executeCommand('barRaiser.reviewNow');
      await untilFindings(editor.document, TWO_PEOPLE_FINDINGS);
    }));

  it('not in the text while the quiet mode is on', async () => {
    const editor = await opened();
    await withSetting('quiet', true, () => untilFindings(editor.document, []));
    await untilFindings(editor.document, TWO_PEOPLE_FINDINGS);
    await vscode.commands.executeCommand('barRaiser.toggleQuiet');
    await untilFindings(editor.document, []);
    await vscode.commands.executeCommand('barRaiser.toggleQuiet');
    await untilFindings(editor.document, TWO_PEOPLE_FINDINGS);
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  diagnostics,
  findings,
  open,
  quickFixes,
  replaceText,
  until,
  untilFindings,
} from './editor.js';
import { NOTES, TWO_PEOPLE, TWO_PEOPLE_FINDINGS } from './texts.js';

describe('diagnostics', () => {
  afterEach(closeAll);

  it('mark what a reviewer would mark, each with its rule and a page about it', async () => {
    const { document } = await open('search.md', TWO_PEOPLE);
    await untilFindings(document, TWO_PEOPLE_FINDINGS);
    for (const { code, severity } of diagnostics(document)) {
      assert.equal(severity, vscode.DiagnosticSeverity.Error);
      assert.ok(typeof code === 'object' && code.target.toString().endsWith(`/${code.value}.md`));
    }
  });

  it('follow the text while it is written', async () => {
    const editor = await open('search.md', TWO_PEOPLE);
    await untilFindings(editor.document, TWO_PEOPLE_FINDINGS);
    await replaceText(
      editor,
      TWO_PEOPLE.replace('@tobi_k', 'Oncall').replace('Marta restarts', 'Somebody restarts'),
    );
    await untilFindings(editor.document, TWO_PEOPLE_FINDINGS.slice(0, 1));
    await vscode.commands.executeCommand('undo');
    await untilFindings(editor.document, TWO_PEOPLE_FINDINGS);
  });

  it('stand at the right places in a file with Windows line ends', async () => {
    const { document } = await open('windows.md', TWO_PEOPLE.replaceAll('\n', '\r\n'));
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    await untilFindings(document, TWO_PEOPLE_FINDINGS);
  });

  it('are there for a document that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: TWO_PEOPLE });
    await vscode.window.showTextDocument(document);
    await untilFindings(document, TWO_PEOPLE_FINDINGS);
  });

  it('are absent from Markdown that is no postmortem', async () => {
    const postmortem = await open('search.md', TWO_PEOPLE);
    await untilFindings(postmortem.document, TWO_PEOPLE_FINDINGS);
    const notes = await open('notes.md', NOTES);
    // The fixes come from a review of the text as it is now, so an answer without any is no answer that is late.
    assert.notDeepEqual(await until('fixes', () => someFixes(postmortem.document)), []);
    assert.deepEqual(await quickFixes(notes.document, 'Marta'), []);
    assert.deepEqual(findings(notes.document), []);
  });

  it('are absent from the other side of a comparison', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('gitlens', {
      provideTextDocumentContent: () => TWO_PEOPLE,
    });
    try {
      const postmortem = await open('search.md', TWO_PEOPLE);
      const before = await vscode.workspace.openTextDocument(vscode.Uri.parse('gitlens:/search.md'));
      assert.equal(before.languageId, 'markdown');
      await vscode.window.showTextDocument(before, vscode.ViewColumn.Beside);
      await untilFindings(postmortem.document, TWO_PEOPLE_FINDINGS);
      assert.deepEqual(await quickFixes(before, 'Marta'), []);
      assert.deepEqual(findings(before), []);
    } finally {
      provider.dispose();
    }
  });
});

async function someFixes(document: vscode.TextDocument): Promise<readonly vscode.CodeAction[] | undefined> {
  const fixes = await quickFixes(document, 'Marta');
  return fixes.length > 0 ? fixes : undefined;
}

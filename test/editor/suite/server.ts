import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, replaceText, until, untilFindings } from './editor.js';
import { serverProcess } from './server-process.js';
import { TWO_PEOPLE, TWO_PEOPLE_FINDINGS } from './texts.js';

describe('the server', () => {
  afterEach(closeAll);

  it('is another one after the command to restart, and reviews as before', async () => {
    const editor = await open('search.md', TWO_PEOPLE);
    await untilFindings(editor.document, TWO_PEOPLE_FINDINGS);
    const before = serverProcess();
    assert.ok(before);
    await vscode.commands.executeCommand('barRaiser.restart');
    assert.notEqual(await until('a server', serverProcess), before);
    await replaceText(editor, TWO_PEOPLE.replace('@tobi_k', 'Oncall'));
    await untilFindings(editor.document, TWO_PEOPLE_FINDINGS.slice(0, 2));
  });

  it('comes back by itself after a crash', async () => {
    const editor = await open('search.md', TWO_PEOPLE);
    await untilFindings(editor.document, TWO_PEOPLE_FINDINGS);
    const before = await until('a server', serverProcess);
    process.kill(before, 'SIGKILL');
    await until('another server', () => {
      const now = serverProcess();
      return now !== undefined && now !== before ? now : undefined;
    });
    await replaceText(editor, TWO_PEOPLE.replace('@tobi_k', 'Oncall'));
    await untilFindings(editor.document, TWO_PEOPLE_FINDINGS.slice(0, 2));
  });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { closeAll, open, replaceText, until, untilFindings } from './editor.js';
import { TWO_PEOPLE, TWO_PEOPLE_FINDINGS } from './texts.js';

/** The process of the language server, a child of this extension host. */
function serverProcess(): number | undefined {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const line = lines.find((candidate) =>
    new RegExp(`^\\s*\\d+\\s+${process.pid}\\s.*dist/server\\.js`).test(candidate),
  );
  return line === undefined ? undefined : Number.parseInt(line, 10);
}

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

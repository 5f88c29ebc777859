import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, until } from './editor.js';
import { NOTES } from './texts.js';

describe('activation', () => {
  const extension = () => {
    const found = vscode.extensions.getExtension('bar-raiser.bar-raiser');
    assert.ok(found, 'The extension is not installed.');
    return found;
  };

  it('waits for Markdown', async () => {
    assert.equal(extension().isActive, false);
    await open('plain.txt', 'Marta Lang (search on-call)');
    assert.equal(extension().isActive, false);
    await open('notes.md', NOTES);
    await until('the extension is active', () => extension().isActive);
    await closeAll();
  });

  it('registers every command of its manifest', async () => {
    const { contributes } = extension().packageJSON as {
      contributes: { commands: readonly { command: string }[] };
    };
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = contributes.commands.map(({ command }) => command).filter((id) => !registered.has(id));
    assert.deepEqual(missing, []);
    assert.ok(contributes.commands.length > 0);
  });
});

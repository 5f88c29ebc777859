import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, until } from './editor.js';
import { serverProcess } from './server-process.js';
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

  it('starts no server for Markdown that cannot be a postmortem', async () => {
    await open('steps.md', '# Steps\n\n1. Boil the leek.\n');
    await open('README.md', '# Tool\n\n## Timeline\n\nSoon.\n');
    await extension().activate();
    // It is asked of every document in turn, so by the answer for the last one those before have had theirs.
    const editor = await open('later.md', '# Pages\n\nOne page.\n');
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Another page. '));
    assert.equal(serverProcess(), undefined);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), '## Root cause\n\n'));
    await until('a server', serverProcess);
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

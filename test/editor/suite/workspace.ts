import * as vscode from 'vscode';
import { closeAll, diagnostics, folder, open, until, write } from './editor.js';

const REPORT = '# Postmortem: carts\n\n## Timeline\n\n- 14:02 The pager went off and zmoreau looked.\n';

describe('the workspace', () => {
  const owners = vscode.Uri.joinPath(folder('payments'), 'CODEOWNERS');

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(owners).then(undefined, () => undefined);
  });

  it('tells whom its files name, as soon as they are there, and no longer than that', async () => {
    const { document } = await open('carts.md', REPORT);
    const isFound = () => diagnostics(document).some(({ range }) => document.getText(range) === 'zmoreau');
    await write('CODEOWNERS', '* @zmoreau\n');
    await until('the handle', isFound);
    await vscode.workspace.fs.delete(owners);
    await until('nobody', () => !isFound());
  });
});

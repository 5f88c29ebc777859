import { FileType, Uri, window, workspace } from 'vscode';

const GO_ON = 'Export';

/** Writes who is behind each label to a file that the author chooses, outside of the workspace and of any repository. */
export async function exportNames(nameMap: string): Promise<void> {
  const answer = await window.showWarningMessage(
    'The file will say who is behind each role label.',
    {
      modal: true,
      detail: 'Keep it where only those may read it who have to, and delete it when it is no longer needed.',
    },
    GO_ON,
  );
  if (answer !== GO_ON) return;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog({
    title: 'Export the names',
    filters: { JSON: ['json'] },
    // The folder that VS Code would propose is one where the file must not be.
    ...(folder ? { defaultUri: Uri.joinPath(folder, '..', 'names.json') } : {}),
  });
  if (target) await write(target, nameMap);
}

async function write(target: Uri, text: string): Promise<void> {
  if (workspace.getWorkspaceFolder(target) || (await isInRepository(target))) {
    void window.showErrorMessage(
      'Nothing was written: that place is in the workspace or a git repository, where the names could be committed. Choose another one.',
    );
    return;
  }
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch {
    void window.showErrorMessage('The file could not be written. Check that you may write to that folder.');
  }
}

async function isInRepository(file: Uri): Promise<boolean> {
  for (let folder = Uri.joinPath(file, '..'); ; folder = Uri.joinPath(folder, '..')) {
    if (await exists(Uri.joinPath(folder, '.git'))) return true;
    if (Uri.joinPath(folder, '..').path === folder.path) return false;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type !== FileType.Unknown;
  } catch {
    return false;
  }
}

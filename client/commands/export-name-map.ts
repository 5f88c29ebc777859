import { commands, FileType, Uri, window, workspace, type Disposable } from 'vscode';
import { NAMED, type NamedInDocument, type NamedParams } from '../../server/protocol.js';
import { isReviewable } from '../documents.js';
import type { Session } from '../session.js';

const GO_ON = 'Export';

/** Writes who becomes which label to a file that the author chooses, outside of the workspace and of any repository. */
export function registerExportNameMap(session: Session): Disposable {
  return commands.registerCommand('barRaiser.exportNameMap', async () => {
    const document = window.activeTextEditor?.document;
    if (!document || !isReviewable(document)) {
      void window.showInformationMessage(
        'Open the postmortem whose names you want to keep, then run this again.',
      );
      return;
    }
    const params: NamedParams = { uri: session.uriOf(document.uri) };
    const named = await session.ask<NamedInDocument>(NAMED, params);
    if (!named || named.nameMap.trim() === '{}') {
      void window.showInformationMessage('Nobody is named in this document, so there is nothing to export.');
      return;
    }
    const answer = await window.showWarningMessage(
      'The file will say who is behind each role label.',
      {
        modal: true,
        detail:
          'Keep it where only those may read it who have to, and delete it when it is no longer needed.',
      },
      GO_ON,
    );
    if (answer !== GO_ON) return;
    const target = await window.showSaveDialog({ title: 'Export the names', filters: { JSON: ['json'] } });
    if (target) await write(target, named.nameMap);
  });
}

async function write(target: Uri, text: string): Promise<void> {
  if (workspace.getWorkspaceFolder(target) || (await isInRepository(target))) {
    void window.showErrorMessage(
      'That place lies in the workspace or in a git repository, where the names could be committed. Nothing was written; choose another one.',
    );
    return;
  }
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
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

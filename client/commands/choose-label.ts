import { commands, Position, Uri, workspace, type Disposable, type WorkspaceEdit } from 'vscode';
import { NAMED, type NamedInDocument, type NamedParams, type ProtocolRange } from '../../server/protocol.js';
import { chooseLabel } from '../label-choice.js';
import type { Session } from '../session.js';

/** The quick fix that replaces a person by a label of the author's choice; the place says who is meant. */
export function registerChooseLabel(session: Session): Disposable {
  return commands.registerCommand(
    'barRaiser.chooseLabel',
    async (target: string, { line, character }: ProtocolRange['start']) => {
      const uri = Uri.parse(target);
      const params: NamedParams = { uri: session.uriOf(uri) };
      const named = await session.ask<NamedInDocument>(NAMED, params);
      if (!named) return;
      const label = await chooseLabel(named, null, false);
      if (!label) return;
      const edit = await commands.executeCommand<WorkspaceEdit | undefined>(
        'vscode.executeDocumentRenameProvider',
        uri,
        new Position(line, character),
        label,
      );
      if (edit) await workspace.applyEdit(edit);
    },
  );
}

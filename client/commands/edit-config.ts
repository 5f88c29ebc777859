import { commands, Position, Range, Uri, window, workspace, WorkspaceEdit, type Disposable } from 'vscode';
import {
  EDIT_CONFIG,
  type ConfigEditResult,
  type EditConfigParams,
  type ProtocolRange,
} from '../../server/protocol.js';
import type { Session } from '../session.js';

/** The quick fix that writes into the settings that a name is nobody's. */
export function registerNotAPerson(session: Session): Disposable {
  return commands.registerCommand(
    'barRaiser.notAPerson',
    async (target: string, notPeople: ProtocolRange['start']) => {
      await change(session, { uri: session.uriOf(Uri.parse(target)), notPeople });
    },
  );
}

/** Asks for the name of a customer and writes its hash into the settings; the name itself is written nowhere. */
export function registerAddCustomer(session: Session): Disposable {
  return commands.registerCommand('barRaiser.addCustomer', async () => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown') {
      void window.showInformationMessage(
        'Open a postmortem first, so that Bar Raiser knows which settings the customer belongs to.',
      );
      return;
    }
    const customer = await window.showInputBox({
      title: 'Add a customer to the settings',
      prompt: 'Only a hash of the name is written, so the settings may be shared.',
      placeHolder: 'The name as it would stand in a postmortem',
      ignoreFocusOut: true,
    });
    if (customer?.trim()) await change(session, { uri: session.uriOf(document.uri), customer });
  });
}

/** Writes the new text of the config file, as a step that can be undone there, and saves it so that it is in force. */
async function change(session: Session, params: EditConfigParams): Promise<void> {
  const result = await session.ask<ConfigEditResult>(EDIT_CONFIG, params);
  if (!result) {
    void window.showInformationMessage(
      'There is no folder to keep settings in. Open the folder of the postmortem, then try again.',
    );
    return;
  }
  const uri = Uri.parse(result.uri);
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true });
  await workspace.applyEdit(edit);
  const config = await workspace.openTextDocument(uri);
  // The server read what is saved; its text would undo what is not.
  if (config.isDirty) {
    void window.showInformationMessage(
      'Your settings file has changes that are not saved. Save it, then try again.',
    );
    return;
  }
  const whole = new WorkspaceEdit();
  whole.replace(
    uri,
    config.validateRange(new Range(new Position(0, 0), new Position(config.lineCount, 0))),
    result.text,
  );
  await workspace.applyEdit(whole);
  await config.save();
  void window.setStatusBarMessage('$(check) Bar Raiser: added to .bar-raiser.yaml', 5000);
}

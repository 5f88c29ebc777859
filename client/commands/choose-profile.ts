import { commands, Range, window, workspace, WorkspaceEdit, type Disposable } from 'vscode';
import { CHOOSE_PROFILE, type ChooseProfileParams, type ChosenProfile } from '../../server/protocol.js';
import { isReviewable } from '../documents.js';
import { pickProfile } from '../profile-choice.js';
import type { Session } from '../session.js';

/** Asks for the profile of the active document and writes it into the front matter, in one step that can be undone. */
export function registerChooseProfile(session: Session): Disposable {
  return commands.registerCommand('barRaiser.chooseProfile', async () => {
    const document = window.activeTextEditor?.document;
    if (!document || !isReviewable(document)) {
      void window.showInformationMessage('Open the postmortem first, then choose its profile.');
      return;
    }
    const uri = session.uriOf(document.uri);
    const profile = await pickProfile(session, uri, 'Choose profile');
    if (profile === undefined) return;
    const params: ChooseProfileParams = { uri, profile };
    const chosen = await session.ask<ChosenProfile>(CHOOSE_PROFILE, params);
    if (chosen?.version !== document.version) return;
    const { start, end } = chosen.range;
    const edit = new WorkspaceEdit();
    const range = new Range(start.line, start.character, end.line, end.character);
    edit.replace(document.uri, range, chosen.newText);
    await workspace.applyEdit(edit);
  });
}

import { commands, Range, window, workspace, WorkspaceEdit, type Disposable } from 'vscode';
import { METRICS, type MetricsResult, type NamedParams } from '../../server/protocol.js';
import { isReviewable } from '../documents.js';
import type { Session } from '../session.js';

/** Writes the durations that the timeline tells as a table below it, or brings the table up to date. */
export function registerInsertMetrics(session: Session): Disposable {
  return commands.registerCommand('barRaiser.insertMetrics', async () => {
    const document = window.activeTextEditor?.document;
    if (!document || !isReviewable(document)) {
      void window.showInformationMessage(
        'Open the postmortem whose timeline is to be measured, then run this again.',
      );
      return;
    }
    const params: NamedParams = { uri: session.uriOf(document.uri) };
    const result = await session.ask<MetricsResult>(METRICS, params);
    // The edit of a text that has changed in the meantime would hit the wrong place.
    if (result && result.version !== document.version) {
      await commands.executeCommand('barRaiser.insertMetrics');
      return;
    }
    if (!result) {
      void window.showInformationMessage(
        'The timeline does not tell yet when the incident started and when it was detected, mitigated or resolved, so there is nothing to measure.',
      );
      return;
    }
    const { range, newText } = result.edit;
    const target = new Range(range.start.line, range.start.character, range.end.line, range.end.character);
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, target, newText);
    await workspace.applyEdit(edit);
  });
}

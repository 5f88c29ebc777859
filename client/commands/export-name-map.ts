import { commands, window, type Disposable } from 'vscode';
import { NAMED, type NamedInDocument, type NamedParams } from '../../server/protocol.js';
import { isReviewable } from '../documents.js';
import { exportNames } from '../name-map-file.js';
import type { Session } from '../session.js';

/** Exports who would become which label, for the document as it is. */
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
    if (typeof named?.nameMap === 'string') await exportNames(named.nameMap);
    else if (named)
      void window.showInformationMessage('Nobody is named in this document, so there is nothing to export.');
  });
}

import { commands, Disposable, env, EventEmitter, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { SUBMIT_CHECK, type SubmitCheck, type SubmitCheckParams } from '../../server/protocol.js';
import { toRange } from '../active-review.js';
import { CHECK_SCHEME, isReviewable } from '../documents.js';
import type { Session } from '../session.js';
import { plural } from '../views/review-words.js';

const WRITE = 'Write into Front Matter';

/** Gives the verdict on the active document as a report beside it and on the clipboard. It refuses nothing. */
export function registerSubmitCheck(session: Session): Disposable {
  const reports = new Map<string, string>();
  const changes = new EventEmitter<Uri>();
  const provider = {
    onDidChange: changes.event,
    provideTextDocumentContent: (uri: Uri) => reports.get(uri.path) ?? '',
  };
  const show = async (name: string, report: string) => {
    const uri = Uri.from({ scheme: CHECK_SCHEME, path: `/Submit check of ${name}` });
    // The editor's own preview shows no boxes to tick.
    reports.set(uri.path, report.replace(/^- \[ \] /gm, '- '));
    changes.fire(uri);
    if (!isShown(uri)) await commands.executeCommand('markdown.showLockedPreviewToSide', uri);
  };
  return Disposable.from(
    changes,
    workspace.registerTextDocumentContentProvider(CHECK_SCHEME, provider),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme === CHECK_SCHEME) reports.delete(uri.path);
    }),
    commands.registerCommand('barRaiser.submitCheck', () => check(session, show)),
  );
}

/** True where a preview of the report is open and in front; another one would take a column of its own. */
function isShown({ path }: Uri): boolean {
  const name = path.slice(1);
  return window.tabGroups.all.some(({ activeTab }) => activeTab?.label.endsWith(name) === true);
}

type Show = (name: string, report: string) => Promise<void>;

async function check(session: Session, show: Show): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !isReviewable(document)) {
    void window.showInformationMessage('Open the postmortem that you want to submit, then run this again.');
    return;
  }
  const name = document.uri.path.split('/').at(-1) ?? '';
  // Sweden writes dates as ISO 8601 does.
  const today = new Date().toLocaleDateString('sv-SE');
  const params: SubmitCheckParams = { uri: session.uriOf(document.uri), name, today };
  const made = await session.ask<SubmitCheck>(SUBMIT_CHECK, params);
  if (!made) return;
  const tell = async ({ report }: SubmitCheck) => {
    await env.clipboard.writeText(report);
    await show(name, report);
  };
  await tell(made);
  const verdict = made.passed
    ? 'The postmortem passes.'
    : `The postmortem has ${plural(made.open, 'open point')}.`;
  const answer = await window.showInformationMessage(`${verdict} The report is on the clipboard.`, WRITE);
  if (answer !== WRITE) return;
  // The report may have been read for a while, so the place is asked for again.
  const now = await session.ask<SubmitCheck>(SUBMIT_CHECK, params);
  if (now?.version !== document.version) return;
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, toRange(now.edit.range), now.edit.newText);
  if (!(await workspace.applyEdit(edit))) return;
  // The lines have moved.
  const written = await session.ask<SubmitCheck>(SUBMIT_CHECK, params);
  if (written) await tell(written);
}

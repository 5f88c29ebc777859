import {
  commands,
  Disposable,
  Range,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
} from 'vscode';
import { TIMELINE_DRAWING, type NamedParams, type TimelineDrawing } from '../../server/protocol.js';
import { isReviewable } from '../documents.js';
import type { Session } from '../session.js';

/** Writes the timeline as a chart into the text, or saves it as a picture. */
export function registerDrawTimeline(session: Session): Disposable {
  return Disposable.from(
    commands.registerCommand('barRaiser.insertMermaid', () => insertChart(session)),
    commands.registerCommand('barRaiser.savePicture', () => savePicture(session)),
  );
}

async function insertChart(session: Session): Promise<void> {
  const drawn = await drawActive(session);
  if (!drawn) return;
  const { document, drawing } = drawn;
  // The edit of a text that has changed in the meantime would hit the wrong place.
  if (drawing.version !== document.version) return insertChart(session);
  const { range, newText } = drawing.chart;
  const edit = new WorkspaceEdit();
  edit.replace(
    document.uri,
    new Range(range.start.line, range.start.character, range.end.line, range.end.character),
    newText,
  );
  await workspace.applyEdit(edit);
}

async function savePicture(session: Session): Promise<void> {
  const drawn = await drawActive(session);
  if (!drawn) return;
  const { uri } = drawn.document;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  const target = await window.showSaveDialog({
    title: 'Save the Timeline as a Picture',
    filters: { SVG: ['svg'] },
    ...(folder ? { defaultUri: Uri.joinPath(folder, `${name}-timeline.svg`) } : {}),
  });
  if (target) await workspace.fs.writeFile(target, new TextEncoder().encode(drawn.drawing.svg));
}

/** The drawing of the document in front; otherwise the author is told why there is none. */
async function drawActive(
  session: Session,
): Promise<{ readonly document: TextDocument; readonly drawing: TimelineDrawing } | undefined> {
  const document = window.activeTextEditor?.document;
  if (!document || !isReviewable(document)) {
    void window.showInformationMessage(
      'Open the postmortem whose timeline is to be drawn, then run this again.',
    );
    return undefined;
  }
  const params: NamedParams = { uri: session.uriOf(document.uri) };
  const drawing = await session.ask<TimelineDrawing>(TIMELINE_DRAWING, params);
  if (drawing) return { document, drawing };
  void window.showInformationMessage(
    'There is no timeline with two times or more to draw between. Write one row for each thing that happened, with its time first.',
  );
  return undefined;
}

import {
  commands,
  Disposable,
  window,
  workspace,
  type CodeAction,
  type Position,
  type Range,
  type TextDocument,
  type TextEditor,
  type Uri,
} from 'vscode';
import type { VerdictPoint } from '../../server/protocol.js';
import { toRange, type ActiveReview, type ActiveVerdict } from '../active-review.js';

/** The commands that lead from one finding to another. */
export function registerGoToFinding(review: ActiveReview): Disposable {
  return Disposable.from(
    commands.registerCommand('barRaiser.goToFinding', (uri: Uri, range: Range) => goTo(uri, range)),
    commands.registerCommand('barRaiser.nextFinding', () => step(review, 1)),
    commands.registerCommand('barRaiser.previousFinding', () => step(review, -1)),
  );
}

/** Shows a place and selects it. */
export async function goTo(uri: Uri, range: Range): Promise<TextEditor> {
  const column = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  )?.viewColumn;
  return window.showTextDocument(uri, {
    selection: range,
    ...(column === undefined ? {} : { viewColumn: column }),
  });
}

/**
 * Takes the first fix of a point, and answers whether it was taken; where it has words to fill in, or is gone, the menu
 * of quick fixes opens there.
 */
export async function fixPoint({ uri }: TextDocument, { range, fix }: VerdictPoint): Promise<boolean> {
  const { document } = await goTo(uri, toRange(range));
  const { version } = document;
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    toRange(range),
    'quickfix',
  );
  const edit = fix?.fillIn === false && actions.find(({ title }) => title === fix.title)?.edit;
  // The edits of a text that has changed in the meantime would hit the wrong words.
  if (edit && document.version === version) return workspace.applyEdit(edit);
  await commands.executeCommand('editor.action.quickFix');
  return false;
}

/** Goes to the next or previous point of the document, round its ends, and shows what it says. */
async function step(review: ActiveReview, direction: 1 | -1): Promise<void> {
  const active = (await review.refresh()) ?? review.current;
  const points = active ? inOrder(active) : [];
  if (!active || points.length === 0) {
    void window.showInformationMessage(
      active?.verdict.postmortem
        ? 'Nothing is left to go to: there are no findings in this document.'
        : 'Open a postmortem first, then go through its findings.',
    );
    return;
  }
  const caret = window.activeTextEditor?.selection.start;
  const point = neighbour(points, caret, direction);
  if (!point) return;
  await goTo(active.document.uri, toRange(point.range));
  await commands.executeCommand('editor.action.showHover');
}

function inOrder({ verdict }: ActiveVerdict): readonly VerdictPoint[] {
  return verdict.answers
    .flatMap(({ points }) => points)
    .toSorted((a, b) => toRange(a.range).start.compareTo(toRange(b.range).start));
}

function neighbour(
  points: readonly VerdictPoint[],
  caret: Position | undefined,
  direction: 1 | -1,
): VerdictPoint | undefined {
  const start = ({ range }: VerdictPoint) => toRange(range).start;
  if (direction === 1) return points.find((point) => caret && start(point).isAfter(caret)) ?? points[0];
  return points.findLast((point) => caret && start(point).isBefore(caret)) ?? points.at(-1);
}

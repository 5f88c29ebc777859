import {
  commands,
  Range,
  window,
  workspace,
  type CodeAction,
  type Disposable,
  type TextDocument,
} from 'vscode';
import { isReviewable } from '../documents.js';

const KIND = 'source.fixAll.bar-raiser';

/** Takes every safe fix in the active editor, in one step that can be undone, and says so where there is none. */
export function registerFixAll(): Disposable {
  return commands.registerCommand('barRaiser.fixAll', async () => {
    const document = window.activeTextEditor?.document;
    if (document && isReviewable(document) && (await fixAll(document))) return;
    void window.showInformationMessage(
      'No finding in this file has a fix that is safe to take unseen. Press Ctrl+. on a finding to see what can be done.',
    );
  });
}

/** Answers whether there was anything to fix. */
async function fixAll(document: TextDocument): Promise<boolean> {
  const { version } = document;
  const all = document.validateRange(new Range(0, 0, document.lineCount, 0));
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    all,
    KIND,
  );
  // The edits of a text that has changed in the meantime would hit the wrong words.
  if (document.version !== version) return fixAll(document);
  const edit = actions.find((action) => action.kind?.value === KIND)?.edit;
  return edit !== undefined && (await workspace.applyEdit(edit));
}

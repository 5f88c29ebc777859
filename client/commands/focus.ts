import { commands, ConfigurationTarget, Disposable, window, workspace } from 'vscode';
import type { ActiveReview } from '../active-review.js';
import type { Attention } from '../attention.js';
import { isReviewable } from '../documents.js';

/** The commands that say when findings are shown. */
export function registerFocus(review: ActiveReview, attention: Attention): Disposable {
  return Disposable.from(
    commands.registerCommand('barRaiser.reviewNow', async () => {
      const document = window.activeTextEditor?.document ?? review.current?.document;
      if (!document || !isReviewable(document)) {
        void window.showInformationMessage(
          'Open the postmortem that is to be reviewed, then run this again.',
        );
        return;
      }
      attention.ask(document);
      await review.refresh();
    }),
    commands.registerCommand('barRaiser.toggleQuiet', async () => {
      const settings = workspace.getConfiguration('barRaiser', window.activeTextEditor?.document.uri);
      const isQuiet = settings.get<boolean>('quiet') === true;
      const target =
        settings.inspect('quiet')?.workspaceValue === undefined
          ? ConfigurationTarget.Global
          : ConfigurationTarget.Workspace;
      await settings.update('quiet', !isQuiet, target);
      void window.showInformationMessage(
        isQuiet
          ? 'Findings are marked in the text again.'
          : 'Nothing is marked in the text from now on. The review panel still tells what was found.',
      );
    }),
  );
}

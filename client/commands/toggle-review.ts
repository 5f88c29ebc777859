import { commands, window, type Disposable, type QuickPickItem } from 'vscode';
import { isReviewable } from '../documents.js';
import type { Overrides } from '../overrides.js';
import type { Session } from '../session.js';

interface Choice extends QuickPickItem {
  /** `null`: the reviewer decides by itself. */
  readonly enabled: boolean | null;
}

const CHOICES: readonly Choice[] = [
  { label: '$(check) Review this file', enabled: true },
  { label: "$(circle-slash) Don't review this file", enabled: false },
  {
    label: '$(gear) Decide automatically',
    detail: 'By the front matter, the settings, the name of the file and its sections.',
    enabled: null,
  },
];

/** Asks whether the active document is reviewed, and keeps the answer for this workspace. */
export function registerToggleReview(session: Session, overrides: Overrides): Disposable {
  return commands.registerCommand('barRaiser.toggleReview', async () => {
    const document = window.activeTextEditor?.document;
    if (!document || !isReviewable(document)) {
      void window.showInformationMessage(
        'Bar Raiser reviews Markdown files. Open the postmortem, then turn the review on or off.',
      );
      return;
    }
    const now = overrides.of(document.uri) ?? null;
    const choice = await window.showQuickPick(
      CHOICES.map((item) => (item.enabled === now ? { ...item, description: 'current' } : item)),
      { title: 'Bar Raiser', placeHolder: 'Should this file be reviewed as a postmortem?' },
    );
    if (choice) await session.override(document.uri, choice.enabled);
  });
}

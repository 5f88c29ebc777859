import {
  Disposable,
  languages,
  MarkdownString,
  StatusBarAlignment,
  Uri,
  window,
  workspace,
  type LanguageStatusItem,
  type StatusBarItem,
} from 'vscode';
import type { DocumentState } from '../../server/protocol.js';
import type { Attention } from '../attention.js';
import { isReviewable } from '../documents.js';
import type { Session } from '../session.js';
import { reasonOf, shortReasonOf, summaryOf } from './review-words.js';

/** Shows in the status bar where the active Markdown document stands; among the language's items, how it is reviewed. */
export function createStatusItem(session: Session, attention: Attention): Disposable {
  const waiting = new Map<string, DocumentState>();
  const states = new Map<string, DocumentState>();
  const item = window.createStatusBarItem('barRaiser.review', StatusBarAlignment.Right, 100);
  item.name = 'Bar Raiser';
  const profile = languages.createLanguageStatusItem('barRaiser.profile', { language: 'markdown' });
  profile.name = 'Bar Raiser: Profile';
  const reviewed = languages.createLanguageStatusItem('barRaiser.reviewed', { language: 'markdown' });
  reviewed.name = 'Bar Raiser: Review';
  reviewed.command = { command: 'barRaiser.toggleReview', title: 'Turn On or Off' };

  const draw = () => {
    const document = window.activeTextEditor?.document;
    const state = document && isReviewable(document) ? states.get(document.uri.toString()) : undefined;
    if (state) drawItem(item, state);
    else item.hide();
    drawProfile(profile, state);
    reviewed.text = state?.postmortem ? 'Postmortem review: on' : 'Postmortem review: off';
    reviewed.detail = state ? shortReasonOf(state) : 'no sign of one';
  };
  draw();
  /** Shows what is due; whether a document is reviewed at all is told at once. */
  const take = () => {
    for (const document of workspace.textDocuments) {
      const key = document.uri.toString();
      const state = waiting.get(key);
      if (!state || (states.get(key)?.postmortem === state.postmortem && !attention.isDue(document)))
        continue;
      waiting.delete(key);
      states.set(key, state);
    }
    draw();
  };

  return Disposable.from(
    session.onState((state) => {
      waiting.set(Uri.parse(state.uri).toString(), state);
      take();
    }),
    attention.onDue(take),
    session.onRestart(() => {
      waiting.clear();
      states.clear();
      draw();
    }),
    window.onDidChangeActiveTextEditor(draw),
    workspace.onDidCloseTextDocument(({ uri }) => {
      waiting.delete(uri.toString());
      states.delete(uri.toString());
      draw();
    }),
    item,
    profile,
    reviewed,
  );
}

function drawItem(item: StatusBarItem, state: DocumentState): void {
  const summary = summaryOf(state);
  item.text = `$(${iconOf(state)}) ${summary}`;
  item.tooltip = tooltipOf(state);
  item.command = state.postmortem ? 'barRaiser.review.focus' : 'barRaiser.toggleReview';
  item.accessibilityInformation = { label: `Bar Raiser: ${summary}. ${reasonOf(state)}`, role: 'button' };
  item.show();
}

function drawProfile(item: LanguageStatusItem, state: DocumentState | undefined): void {
  item.text = state?.profile === undefined ? 'No profile' : `Profile: ${state.profile}`;
  item.detail = 'Bar Raiser';
  if (state?.profile === undefined) item.command = undefined;
  else item.command = { command: 'barRaiser.chooseProfile', title: 'Choose Another' };
}

function tooltipOf(state: DocumentState): MarkdownString {
  const links = state.postmortem
    ? [
        '[Open the review](command:barRaiser.review.focus)',
        '[Submit check](command:barRaiser.submitCheck)',
        '[Choose another profile](command:barRaiser.chooseProfile)',
        '[Turn the review off](command:barRaiser.toggleReview)',
      ]
    : ['[Turn the review on](command:barRaiser.toggleReview)'];
  const tooltip = new MarkdownString(`**Bar Raiser:** ${reasonOf(state)}\n\n${links.join(' · ')}`);
  const enabledCommands = ['review.focus', 'submitCheck', 'chooseProfile', 'toggleReview'];
  tooltip.isTrusted = { enabledCommands: enabledCommands.map((name) => `barRaiser.${name}`) };
  return tooltip;
}

function iconOf({ postmortem, open }: DocumentState): string {
  if (!postmortem) return 'circle-slash';
  return open.length > 0 ? 'checklist' : 'check';
}

import { Disposable, MarkdownString, StatusBarAlignment, Uri, window, workspace } from 'vscode';
import type { DocumentState } from '../../server/protocol.js';
import { isReviewable } from '../documents.js';
import type { Session } from '../session.js';

/** Shows in the status bar what the review of the active Markdown document found. */
export function createStatusItem(session: Session): Disposable {
  const states = new Map<string, DocumentState>();
  const item = window.createStatusBarItem('barRaiser.review', StatusBarAlignment.Right, 100);
  item.name = 'Bar Raiser';
  item.command = 'barRaiser.toggleReview';

  const draw = () => {
    const document = window.activeTextEditor?.document;
    const state = document && isReviewable(document) ? states.get(document.uri.toString()) : undefined;
    if (!state) {
      item.hide();
      return;
    }
    const summary = summaryOf(state);
    item.text = `$(${iconOf(state)}) ${summary}`;
    item.tooltip = tooltipOf(state);
    item.accessibilityInformation = { label: `Bar Raiser: ${summary}. ${reasonOf(state)}`, role: 'button' };
    item.show();
  };

  return Disposable.from(
    session.onState((state) => {
      states.set(Uri.parse(state.uri).toString(), state);
      draw();
    }),
    session.onRestart(() => {
      states.clear();
      draw();
    }),
    window.onDidChangeActiveTextEditor(draw),
    workspace.onDidCloseTextDocument(({ uri }) => {
      states.delete(uri.toString());
      draw();
    }),
    item,
  );
}

function tooltipOf(state: DocumentState): MarkdownString {
  const choose =
    state.profile === undefined ? '' : '\n\n[Choose another profile](command:barRaiser.chooseProfile)';
  const tooltip = new MarkdownString(
    `**Bar Raiser:** ${reasonOf(state)}\n\nClick to turn the review on or off.${choose}`,
  );
  tooltip.isTrusted = { enabledCommands: ['barRaiser.chooseProfile'] };
  return tooltip;
}

function iconOf({ postmortem, counts }: DocumentState): string {
  if (!postmortem) return 'circle-slash';
  return Object.values(counts).some((count) => count > 0) ? 'checklist' : 'check';
}

/** The counts of what was found; suggestions are counted only where nothing graver is left. */
export function summaryOf({ postmortem, decidedBy, counts }: DocumentState): string {
  if (!postmortem) return decidedBy === 'author' ? 'Review off' : 'Not a postmortem';
  const grave = [counted(counts.error, 'error'), counted(counts.warning, 'warning')].filter(Boolean);
  return grave.join(', ') || counted(counts.info + counts.hint, 'suggestion') || 'Postmortem';
}

function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What decided that the document is reviewed or not, and against which profile. */
export function reasonOf({ postmortem, decidedBy, profile }: DocumentState): string {
  const reason = decision(decidedBy, postmortem);
  return profile === undefined ? reason : `${reason} It is reviewed against the profile "${profile}".`;
}

function decision(decidedBy: DocumentState['decidedBy'], postmortem: boolean): string {
  const verdict = postmortem ? 'a postmortem' : 'not a postmortem';
  switch (decidedBy) {
    case 'author':
      return `You turned the review of this file ${postmortem ? 'on' : 'off'}.`;
    case 'front-matter':
      return `The front matter says that this file is ${verdict}.`;
    case 'settings':
      return `The settings say that this file is ${verdict}.`;
    case 'path':
      return `The name of this file says that it is ${verdict}.`;
    case 'title':
      return `The title of this file says that it is ${verdict}.`;
    case 'sections':
      return 'This file has the sections of a postmortem.';
    case 'nothing':
      return 'Nothing in this file says that it is a postmortem.';
  }
}

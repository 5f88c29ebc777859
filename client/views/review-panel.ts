import { commands, Disposable, QuickPickItemKind, window, type QuickPickItem, type TreeView } from 'vscode';
import type { ActiveReview } from '../active-review.js';
import type { Attention } from '../attention.js';
import { fixPoint } from '../commands/go-to-finding.js';
import { hiddenBy, SEVERITIES, SEVERITY_NAMES, SHOW_ALL, type ReviewFilter } from './review-filter.js';
import { ReviewTree, type ReviewNode } from './review-tree.js';
import { plural } from './review-words.js';

/** The view "Postmortem review" with its commands. */
export function createReviewPanel(review: ActiveReview, attention: Attention): Disposable {
  const tree = new ReviewTree(review);
  const view = window.createTreeView('barRaiser.review', { treeDataProvider: tree, showCollapseAll: true });
  const draw = () => {
    drawFrame(view, review, tree.filter);
    tree.refresh();
  };
  draw();
  return Disposable.from(
    view,
    review.onChange(draw),
    commands.registerCommand('barRaiser.filterReview', async () => {
      const filter = await chooseFilter(tree.filter, review);
      if (!filter) return;
      tree.filter = filter;
      draw();
    }),
    commands.registerCommand('barRaiser.fixFinding', async (node?: ReviewNode) => {
      const chosen = node ?? view.selection[0];
      // A fix that was asked for here should be seen here, whenever else findings are shown.
      if (chosen?.kind === 'point' && (await fixPoint(chosen.document, chosen.point)))
        attention.ask(chosen.document);
    }),
  );
}

/** What stands around the rows: the badge, the name of the document, and what the filter hides. */
function drawFrame(view: TreeView<ReviewNode>, { current }: ActiveReview, filter: ReviewFilter): void {
  const verdict = current?.verdict.postmortem ? current.verdict : undefined;
  view.badge =
    verdict && verdict.open > 0
      ? { value: verdict.open, tooltip: `${plural(verdict.open, 'open point')} in the postmortem` }
      : undefined;
  view.description = verdict && current ? (current.document.uri.path.split('/').at(-1) ?? '') : '';
  view.message = verdict ? hiddenBy(filter, verdict.answers) : '';
}

interface Choice extends QuickPickItem {
  readonly apply: (filter: ReviewFilter) => ReviewFilter;
}

/** Asks what the review should show; nothing where the author stops. */
async function chooseFilter(now: ReviewFilter, { current }: ActiveReview): Promise<ReviewFilter | undefined> {
  const same = (filter: ReviewFilter) => filter;
  const heading = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator, apply: same });
  const choices: readonly Choice[] = [
    heading('Severities'),
    ...SEVERITIES.map((severity): Choice => ({
      label: SEVERITY_NAMES[severity],
      picked: now.severities.has(severity),
      apply: (filter) => ({ ...filter, severities: new Set([...filter.severities, severity]) }),
    })),
    heading('Questions'),
    ...(current?.verdict.answers ?? []).map(({ question, title }): Choice => ({
      label: title,
      picked: now.questions.has(question),
      apply: (filter) => ({ ...filter, questions: new Set([...filter.questions, question]) }),
    })),
    heading('What the author decided'),
    {
      label: 'Suppressed findings',
      picked: now.suppressed,
      apply: (filter) => ({ ...filter, suppressed: true }),
    },
  ];
  const chosen = await window.showQuickPick(choices, {
    title: 'Filter the review',
    placeHolder: 'What should the review show?',
    canPickMany: true,
  });
  if (!chosen) return undefined;
  // Without a verdict there are no questions to tick, so all of them stay.
  const questions = current ? new Set<never>() : SHOW_ALL.questions;
  const nothing: ReviewFilter = { questions, severities: new Set(), suppressed: false };
  return chosen.reduce((filter, { apply }) => apply(filter), nothing);
}

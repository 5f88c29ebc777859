import { commands, QuickPickItemKind, ThemeIcon, window, type Disposable, type QuickPickItem } from 'vscode';
import type { VerdictAnswer, VerdictPoint } from '../../server/protocol.js';
import { toRange, type ActiveReview, type ActiveVerdict } from '../active-review.js';
import { answerWords, quoted, shortMessage, verdictWords } from '../views/review-words.js';
import { fixPoint, goTo } from './go-to-finding.js';

interface Row extends QuickPickItem {
  readonly point?: VerdictPoint;
}

/** The review as a list to choose from: what a panel shows, for those who never leave the keyboard. */
export function registerReviewAtAGlance(review: ActiveReview): Disposable {
  return commands.registerCommand('barRaiser.reviewAtAGlance', async () => {
    const active = (await review.refresh()) ?? review.current;
    if (!active?.verdict.postmortem) {
      void window.showInformationMessage(
        'The active file is not reviewed as a postmortem. Open one, or turn the review of this file on.',
      );
      return;
    }
    show(active);
  });
}

function show({ document, verdict }: ActiveVerdict): void {
  const pick = window.createQuickPick<Row>();
  pick.title = `Postmortem review: ${verdictWords(verdict)}`;
  pick.placeholder = 'Enter goes to a finding; the wand takes its fix';
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = verdict.answers.flatMap((answer) =>
    rowsOf(answer, ({ range }) => quoted(document.getText(toRange(range)))),
  );
  pick.onDidAccept(() => {
    const point = pick.activeItems[0]?.point;
    if (!point) return;
    pick.hide();
    void goTo(document.uri, toRange(point.range));
  });
  pick.onDidTriggerItemButton(({ item: { point } }) => {
    pick.hide();
    if (point) void fixPoint(document, point);
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

function rowsOf(answer: VerdictAnswer, quote: (point: VerdictPoint) => string): readonly Row[] {
  const { title, points, question } = answer;
  if (question === 'rest' && points.length === 0) return [];
  return [
    { label: '', kind: QuickPickItemKind.Separator },
    { label: `$(${ICONS[answer.state]}) ${title}`, description: answerWords(answer) },
    ...points.map((point): Row => ({
      label: `$(${point.open ? 'warning' : 'lightbulb'}) ${quote(point) || shortMessage(point)}`,
      description: `line ${point.range.start.line + 1}: ${shortMessage(point)}`,
      point,
      ...(point.fix === undefined
        ? {}
        : { buttons: [{ iconPath: new ThemeIcon('wand'), tooltip: point.fix.title }] }),
    })),
  ];
}

const ICONS: Readonly<Record<VerdictAnswer['state'], string>> = {
  pass: 'pass',
  'needs-work': 'error',
  'not-judged': 'circle-slash',
};

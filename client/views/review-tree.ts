import {
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TextDocument,
  type TreeDataProvider,
} from 'vscode';
import type { DocumentVerdict, SuppressedPoint, VerdictAnswer, VerdictPoint } from '../../server/protocol.js';
import { toRange, type ActiveReview } from '../active-review.js';
import { SHOW_ALL, type ReviewFilter } from './review-filter.js';
import { answerWords, fullAnswerWords, gravity, plural, quoted, shortMessage } from './review-words.js';

/** A row of the review. */
export type ReviewNode =
  | { readonly kind: 'question'; readonly answer: VerdictAnswer }
  | {
      readonly kind: 'point';
      readonly document: TextDocument;
      readonly point: VerdictPoint;
      readonly parent: ReviewNode;
    }
  | { readonly kind: 'more'; readonly count: number; readonly parent: ReviewNode }
  | { readonly kind: 'suppressions'; readonly verdict: DocumentVerdict }
  | {
      readonly kind: 'suppressed';
      readonly document: TextDocument;
      readonly point: SuppressedPoint;
      readonly parent: ReviewNode;
    };

/** The questions of a bar raiser with their answers, and below each one what it rests on. */
export class ReviewTree implements TreeDataProvider<ReviewNode> {
  readonly #changes = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changes.event;
  #filter: ReviewFilter = SHOW_ALL;

  constructor(private readonly review: ActiveReview) {}

  get filter(): ReviewFilter {
    return this.#filter;
  }

  set filter(filter: ReviewFilter) {
    this.#filter = filter;
    this.refresh();
  }

  refresh(): void {
    this.#changes.fire();
  }

  getChildren(node?: ReviewNode): ReviewNode[] {
    const { current } = this.review;
    if (!current?.verdict.postmortem) return [];
    const { document, verdict } = current;
    if (!node) return this.#roots(verdict);
    switch (node.kind) {
      case 'question':
        return this.#below(node, node.answer, document);
      case 'suppressions':
        return node.verdict.suppressed.map((point) => ({
          kind: 'suppressed',
          document,
          point,
          parent: node,
        }));
      case 'point':
      case 'more':
      case 'suppressed':
        return [];
    }
  }

  getParent(node: ReviewNode): ReviewNode | undefined {
    return 'parent' in node ? node.parent : undefined;
  }

  getTreeItem(node: ReviewNode): TreeItem {
    switch (node.kind) {
      case 'question':
        return questionItem(node.answer, this.#pointsOf(node.answer).length > 0);
      case 'point':
        return pointItem(node.point, node.document);
      case 'more':
        return new TreeItem(`and ${node.count} more`, TreeItemCollapsibleState.None);
      case 'suppressions':
        return suppressionsItem(node.verdict.suppressed.length);
      case 'suppressed':
        return suppressedItem(node.point, node.document);
    }
  }

  #roots(verdict: DocumentVerdict): ReviewNode[] {
    const { questions, suppressed } = this.#filter;
    const answers = verdict.answers.filter(
      ({ question, points }) => questions.has(question) && (question !== 'rest' || points.length > 0),
    );
    return [
      ...answers.map((answer): ReviewNode => ({ kind: 'question', answer })),
      ...(suppressed && verdict.suppressed.length > 0
        ? [{ kind: 'suppressions', verdict } satisfies ReviewNode]
        : []),
    ];
  }

  #below(parent: ReviewNode, answer: VerdictAnswer, document: TextDocument): ReviewNode[] {
    const points = this.#pointsOf(answer);
    const more = answer.open + answer.suggestions - answer.points.length;
    return [
      ...points.map((point): ReviewNode => ({ kind: 'point', document, point, parent })),
      ...(more > 0 ? [{ kind: 'more', count: more, parent } satisfies ReviewNode] : []),
    ];
  }

  #pointsOf({ points }: VerdictAnswer): readonly VerdictPoint[] {
    return points.filter(({ severity }) => this.#filter.severities.has(severity));
  }
}

function questionItem(answer: VerdictAnswer, hasPoints: boolean): TreeItem {
  const { question, title, state } = answer;
  const collapsible =
    state === 'needs-work' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(title, hasPoints ? collapsible : TreeItemCollapsibleState.None);
  // With the state, for a question that passes by now should fold up.
  item.id = `${question} ${state}`;
  item.description = answerWords(answer);
  item.iconPath = stateIcon(state);
  item.contextValue = 'question';
  item.tooltip = fullAnswerWords(answer);
  item.accessibilityInformation = { label: item.tooltip };
  return item;
}

function pointItem(point: VerdictPoint, document: TextDocument): TreeItem {
  const item = placeItem(point, document);
  item.iconPath = gravityIcon(point);
  item.contextValue = point.fix === undefined ? 'point' : 'point fixable';
  const fix = point.fix === undefined ? '' : ` Fix: ${point.fix.title}.`;
  item.accessibilityInformation = {
    label: `${capital(gravity(point))}, line ${point.range.start.line + 1}: ${point.message}${fix}`,
  };
  const tooltip = new MarkdownString();
  tooltip
    .appendText(point.message)
    .appendMarkdown('\n\n')
    .appendText(`${gravity(point)} · ${point.rule}`);
  item.tooltip = tooltip;
  return item;
}

function suppressionsItem(count: number): TreeItem {
  const item = new TreeItem('Suppressed', TreeItemCollapsibleState.Collapsed);
  item.id = 'suppressions';
  item.description = String(count);
  item.iconPath = new ThemeIcon('eye-closed');
  item.contextValue = 'suppressions';
  item.tooltip = 'What the author keeps out of the review, with the reasons';
  item.accessibilityInformation = { label: `Suppressed: ${plural(count, 'finding')}` };
  return item;
}

function suppressedItem(point: SuppressedPoint, document: TextDocument): TreeItem {
  const item = placeItem(point, document);
  const reason = point.reason ?? 'no reason given';
  item.description = `line ${point.range.start.line + 1}: ${reason}`;
  item.iconPath = new ThemeIcon('comment');
  item.contextValue = 'suppressed';
  item.tooltip = `${point.message}\n\nReason: ${reason}`;
  item.accessibilityInformation = {
    label: `Suppressed, line ${point.range.start.line + 1}: ${point.message} Reason: ${reason}.`,
  };
  return item;
}

/** A row that leads to its place in the text. */
function placeItem(point: VerdictPoint | SuppressedPoint, document: TextDocument): TreeItem {
  const range = toRange(point.range);
  const quote = quoted(document.getText(range));
  // The words first, for several findings of one rule say the same.
  const item = new TreeItem(quote || shortMessage(point), TreeItemCollapsibleState.None);
  item.description = [`line ${range.start.line + 1}`, ...(quote ? [shortMessage(point)] : [])].join(': ');
  item.command = {
    command: 'barRaiser.goToFinding',
    title: 'Go to Finding',
    arguments: [document.uri, range],
  };
  return item;
}

function stateIcon(state: VerdictAnswer['state']): ThemeIcon {
  switch (state) {
    case 'pass':
      return new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
    case 'needs-work':
      return new ThemeIcon('error', new ThemeColor('list.errorForeground'));
    case 'not-judged':
      return new ThemeIcon('circle-slash', new ThemeColor('disabledForeground'));
  }
}

function gravityIcon({ open, severity }: VerdictPoint): ThemeIcon {
  if (!open) return new ThemeIcon('lightbulb');
  return severity === 'error'
    ? new ThemeIcon('error', new ThemeColor('list.errorForeground'))
    : new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

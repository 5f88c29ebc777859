import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import {
  editDocument,
  suppressionEdit,
  type Edit,
  type Finding,
  type SuppressionScope,
} from '../../index.js';
import type { ActionSource } from './code-actions.js';
import { toDiagnostic } from './diagnostics.js';
import { editWithStop } from './workspace-edit.js';

/** Stands where the author writes the reason. */
const REASON = 'why this stays';

/** The actions that keep findings out of the review, each once; only those that do so in this very place. */
export function suppressionActions(source: ActionSource, here: readonly Finding[]): CodeAction[] {
  const lineOf = (finding: Finding) => source.open.content.positionAt(finding.span.start).line;
  const perLine = new Map(here.map((finding) => [`${finding.rule} ${lineOf(finding)}`, finding]));
  const perFile = new Map(here.map((finding) => [finding.rule, finding]));
  return [
    ...[...perLine.values()].flatMap((finding) => lineSuppression(source, finding)),
    ...[...perFile.values()].map((finding) => {
      const title = `Don't report ${finding.rule} in this file`;
      return suppression(source, finding, suppressionOf(source, finding, 'file'), title);
    }),
  ];
}

function lineSuppression(source: ActionSource, finding: Finding): CodeAction[] {
  // A comment of Markdown inside the front matter would become part of a value.
  if (finding.span.start < (source.open.content.frontMatter?.source.length ?? 0)) return [];
  const edit = suppressionOf(source, finding, 'line');
  const title = `Don't report ${finding.rule} on this line`;
  return silences(source, finding, edit) ? [suppression(source, finding, edit, title)] : [];
}

function suppressionOf({ open }: ActionSource, { span, rule }: Finding, scope: SuppressionScope): Edit {
  return suppressionEdit(open.content, span.start, rule, scope, REASON);
}

function suppression(source: ActionSource, finding: Finding, edit: Edit, title: string): CodeAction {
  const { open, client, codec } = source;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, open, client, codec)],
    edit: editWithStop(source, edit, REASON),
  };
}

/** Inside code, for one, a comment is text and suppresses nothing. */
function silences({ open, review, again }: ActionSource, { rule }: Finding, edit: Edit): boolean {
  const count = (findings: readonly Finding[]) => findings.filter((other) => other.rule === rule).length;
  return count(again(editDocument(open.content, edit)).findings) < count(review.findings);
}

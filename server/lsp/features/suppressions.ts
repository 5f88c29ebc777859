import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import {
  editDocument,
  suppressionEdit,
  type Edit,
  type Finding,
  type SuppressionScope,
} from '../../index.js';
import type { ActionSource } from './action-source.js';
import { toDiagnostic } from './diagnostics.js';
import { editWithStop } from './workspace-edit.js';

/** Stands where the author writes the reason. */
const REASON = 'why this stays';

/** The actions that keep findings out of the review, for each rule; only those that do so in this very place. */
export function suppressionActions(source: ActionSource, here: readonly Finding[]): CodeAction[] {
  const rules = [...new Set(here.map((finding) => finding.rule))];
  const byRule = rules.map((rule) => here.filter((finding) => finding.rule === rule));
  return [
    ...byRule.flatMap((findings) => lineSuppression(source, findings)),
    ...byRule.flatMap(([finding]) => (finding ? fileSuppression(source, finding) : [])),
  ];
}

/** Where a selection spans several lines with findings, "this line" would not say which. */
function lineSuppression(source: ActionSource, findings: readonly Finding[]): CodeAction[] {
  const { content } = source.open;
  const lines = new Set(findings.map((finding) => content.positionAt(finding.span.start).line));
  const finding = findings[0];
  // A comment of Markdown inside the front matter would become part of a value.
  if (!finding || lines.size > 1 || finding.span.start < (content.frontMatter?.source.length ?? 0)) return [];
  const edit = suppressionOf(source, finding, 'line');
  const title = `Don't report ${finding.rule} on this line`;
  return silences(source, finding, edit) ? [suppression(source, finding, edit, title)] : [];
}

function fileSuppression(source: ActionSource, finding: Finding): CodeAction[] {
  const title = `Don't report ${finding.rule} in this file`;
  return [suppression(source, finding, suppressionOf(source, finding, 'file'), title)];
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

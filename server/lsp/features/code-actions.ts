import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionContext,
  type CodeActionParams,
} from 'vscode-languageserver';
import {
  actionLayoutsIn,
  fixSafely,
  safeEdits,
  touches,
  type Edit,
  type Finding,
  type Fix,
  type Span,
} from '../../index.js';
import { toSpan } from '../convert.js';
import { namingActions } from './naming-actions.js';
import { suppressionActions } from './suppressions.js';
import type { ActionSource } from './action-source.js';
import { toDiagnostic } from './diagnostics.js';
import { editToFillIn, workspaceEdit } from './workspace-edit.js';

/** "Fix all" as editors run it on save. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.bar-raiser`;

/** Select all and "quick fix" would otherwise send every edit of the document once per finding. */
const MOST_FINDINGS = 50;

/** The actions for a range, made from the current text alone. */
export function codeActionsOf(source: ActionSource, { range, context }: CodeActionParams): CodeAction[] {
  const span = toSpan(source.codec, source.open.content, range);
  const here = source.review.findings
    .filter((finding) => touches(finding.span, span))
    .slice(0, MOST_FINDINGS);
  const asked = context.triggerKind !== CodeActionTriggerKind.Automatic;
  return [
    ...(wants(context, CodeActionKind.QuickFix) ? quickFixes(source, here, asked) : []),
    ...(wants(context, CodeActionKind.RefactorRewrite) ? layouts(source, span) : []),
    ...(wants(context, FIX_ALL) && (asked || context.only) ? fixAll(source, context.only !== undefined) : []),
  ];
}

/** Where the cursor is at the action items or at their heading. */
function layouts(source: ActionSource, at: Span): CodeAction[] {
  const { open, review } = source;
  const kind = CodeActionKind.RefactorRewrite;
  return [...actionLayoutsIn(open.content, review.sections)]
    .filter(({ span, headingSpan }) => touches(span, at) || touches(headingSpan, at))
    .map(({ title, edits }) => ({ title, kind, edit: workspaceEdit(source, edits) }));
}

function wants({ only }: CodeActionContext, kind: string): boolean {
  return (
    only === undefined ||
    only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`))
  );
}

/** While the cursor only moves, fixes alone; what silences a rule is for those who ask. */
function quickFixes(source: ActionSource, here: readonly Finding[], asked: boolean): CodeAction[] {
  const rules = [...new Set(here.map((finding) => finding.rule))];
  return [
    ...fixesOf(source, here),
    ...namingActions(source, here),
    ...rules.flatMap((rule) => fixAllOfRule(source, rule)),
    ...(asked ? suppressionActions(source, here) : []),
  ];
}

/** Every fix once: two mentions of one person in the range share the fix that replaces both. */
function fixesOf(source: ActionSource, here: readonly Finding[]): CodeAction[] {
  const { open, client, codec } = source;
  const offers = new Map<readonly Edit[], { fix: Fix; first: boolean; findings: Finding[] }>();
  for (const finding of here) {
    for (const [index, fix] of finding.fixes.entries()) {
      const offer = offers.get(fix.edits) ?? { fix, first: index === 0, findings: [] };
      offers.set(fix.edits, { ...offer, findings: [...offer.findings, finding] });
    }
  }
  return [...offers.values()].map(({ fix, first, findings }) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: findings.map((finding) => toDiagnostic(finding, open, client, codec)),
    ...(client.preferredActions && first && fix.safe ? { isPreferred: true } : {}),
    edit: fix.fillIn ? editToFillIn(source, fix.edits) : workspaceEdit(source, fix.edits),
  }));
}

function fixAllOfRule(source: ActionSource, rule: string): CodeAction[] {
  const { open, client, codec } = source;
  const fixable = source.review.findings.filter(
    (finding) => finding.rule === rule && finding.fixes.some((fix) => fix.safe),
  );
  if (fixable.length < 2) return [];
  return [
    {
      title: `Fix all ${rule} findings in this document`,
      kind: CodeActionKind.QuickFix,
      diagnostics: fixable.slice(0, MOST_NAMED).map((finding) => toDiagnostic(finding, open, client, codec)),
      edit: workspaceEdit(source, safeEdits(fixable)),
    },
  ];
}

/** Editors look each of an action's diagnostics up in their own, so thousands of them would freeze the menu. */
const MOST_NAMED = 100;

/**
 * Taken to the end only where fixing all is asked for by name, as on save: it reviews what each round leaves. In a menu
 * one round will do.
 */
function fixAll(source: ActionSource, toTheEnd: boolean): CodeAction[] {
  const edits: readonly Edit[] = toTheEnd
    ? fixSafely(source.open.content, (document) => source.again(document).findings)
    : safeEdits(source.review.findings);
  if (edits.length === 0) return [];
  return [
    { title: 'Take every safe fix in this document', kind: FIX_ALL, edit: workspaceEdit(source, edits) },
  ];
}

import type { Diagnostic, TextDocument } from 'vscode';
import { vsdiag, type Middleware } from 'vscode-languageclient';
import { isQuiet, runOf, type Attention } from './attention.js';
import { isReviewable } from './documents.js';
import { countKinds, withoutNew } from './sentence-end.js';

type Provide = NonNullable<Middleware['provideDiagnostics']>;

/** What the server found in a document, as far as it is known here. */
interface Known {
  readonly resultId: string | undefined;
  readonly items: readonly Diagnostic[];
}

/** What stands between the server's answers and the marks in the text, so that they are shown when it is time. */
export function marksUnder(attention: Attention): Provide {
  const known = new WeakMap<TextDocument, Known>();
  const shown = new WeakMap<TextDocument, readonly Diagnostic[]>();

  const show = (document: TextDocument, { items, resultId }: Known): vsdiag.FullDocumentDiagnosticReport => {
    shown.set(document, items);
    const kind = vsdiag.DocumentDiagnosticReportKind.full;
    return resultId === undefined ? { kind, items: [...items] } : { kind, items: [...items], resultId };
  };

  return async (document, previousResultId, token, next) => {
    if (!('languageId' in document)) return next(document, previousResultId, token);
    if (!isReviewable(document)) return undefined;
    if (isQuiet(document.uri)) return show(document, { items: [], resultId: undefined });
    const waits = runOf(document.uri) !== 'onType' && !attention.isDue(document);
    // The first answer is waited for all the same: the library forgets documents that are answered before they are shown.
    if (waits && previousResultId !== undefined) return unchanged(previousResultId);
    const before = known.get(document);
    const report = await next(document, before?.resultId, token);
    if (!report) return report;
    const now: Known =
      report.kind === vsdiag.DocumentDiagnosticReportKind.full
        ? { items: report.items, resultId: report.resultId }
        : (before ?? { items: [], resultId: undefined });
    known.set(document, now);
    if (waits) return show(document, { items: [], resultId: '' });
    const line = attention.lineBeingWritten(document);
    const items = line === undefined ? now.items : ripe(now.items, shown.get(document) ?? [], line);
    if (items.length < now.items.length) return show(document, { items, resultId: undefined });
    return now.resultId !== undefined && now.resultId === previousResultId
      ? unchanged(previousResultId)
      : show(document, now);
  };
}

/** What may be shown while a sentence is being written: everything but what is new on its line. */
function ripe(
  items: readonly Diagnostic[],
  shown: readonly Diagnostic[],
  line: number,
): readonly Diagnostic[] {
  const isOnLine = ({ range }: Diagnostic) => range.start.line <= line && line <= range.end.line;
  const before = countKinds(shown.filter(isOnLine), kindOf);
  const old = new Set(withoutNew(items.filter(isOnLine), kindOf, before));
  return items.filter((item) => !isOnLine(item) || old.has(item));
}

function kindOf({ code, message }: Diagnostic): string {
  return `${String(typeof code === 'object' ? code.value : code)} ${message}`;
}

function unchanged(resultId = ''): vsdiag.UnchangedDocumentDiagnosticReport {
  return { kind: vsdiag.DocumentDiagnosticReportKind.unChanged, resultId };
}

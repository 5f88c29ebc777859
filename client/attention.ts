import {
  Disposable,
  EventEmitter,
  window,
  workspace,
  type Diagnostic,
  type Event,
  type TextDocument,
  type TextDocumentChangeEvent,
  type Uri,
} from 'vscode';
import { vsdiag, type Middleware } from 'vscode-languageclient';
import { isReviewable } from './documents.js';
import { countKinds, endsSentence, withoutNew } from './sentence-end.js';

type Provide = NonNullable<Middleware['provideDiagnostics']>;

/** When findings are shown, as the settings say. */
export type Run = 'onType' | 'onSave' | 'manual';

/** What the server found in a document, as far as it is known here. */
interface Known {
  readonly resultId: string | undefined;
  readonly items: readonly Diagnostic[];
}

/** Nothing that was typed in one go is longer, in UTF-16 units: a letter, or a bracket with its partner. */
const LONGEST_KEY = 2;

/**
 * Decides when the author is to see what was found: as the settings say, and never in the midst of a sentence that is
 * being written.
 */
export class Attention implements Disposable {
  readonly #due = new EventEmitter<void>();
  readonly #known = new Map<string, Known>();
  readonly #shown = new Map<string, readonly Diagnostic[]>();
  /** The versions that the author asked to have reviewed. */
  readonly #asked = new Map<string, number>();
  readonly #parts: Disposable;
  /** The line of an unfinished sentence, counted from 0. */
  #writing: { readonly uri: string; readonly line: number } | undefined;

  /** Fires when something that waited may be shown. */
  readonly onDue: Event<void> = this.#due.event;

  constructor() {
    this.#parts = Disposable.from(
      this.#due,
      workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
        const isHere = this.#writing?.uri === document.uri.toString();
        if (isHere && selections.some(({ active }) => active.line !== this.#writing?.line)) this.#finish();
      }),
      window.onDidChangeActiveTextEditor(() => this.#finish()),
      workspace.onDidSaveTextDocument(() => this.#fire()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('barRaiser.run') || event.affectsConfiguration('barRaiser.quiet'))
          this.#fire();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        for (const map of [this.#known, this.#shown, this.#asked]) map.delete(uri.toString());
      }),
    );
  }

  /** True where what is found in the text of now may be shown. */
  isDue(document: TextDocument): boolean {
    const key = document.uri.toString();
    if (this.#asked.get(key) === document.version) return true;
    switch (runOf(document.uri)) {
      case 'onType':
        return this.#writing?.uri !== key;
      case 'onSave':
        return !document.isDirty;
      case 'manual':
        return false;
    }
  }

  /** Has what is found in the text of now shown at once. */
  ask(document: TextDocument): void {
    this.#asked.set(document.uri.toString(), document.version);
    this.#finish();
    this.#fire();
  }

  /** Stands between the server's answer and the marks in the text. */
  readonly provideDiagnostics: Provide = async (document, previousResultId, token, next) => {
    if (!('languageId' in document)) return next(document, previousResultId, token);
    if (!isReviewable(document)) return undefined;
    if (isQuiet(document.uri)) return this.#show(document, { items: [], resultId: undefined });
    if (runOf(document.uri) !== 'onType' && !this.isDue(document)) return unchanged(previousResultId);
    const key = document.uri.toString();
    const known = this.#known.get(key);
    const report = await next(document, known?.resultId, token);
    if (!report) return report;
    const now: Known =
      report.kind === vsdiag.DocumentDiagnosticReportKind.full
        ? { items: report.items, resultId: report.resultId }
        : (known ?? { items: [], resultId: undefined });
    this.#known.set(key, now);
    const items = this.#isWriting(document) ? this.#ripe(document, now.items) : now.items;
    if (items.length < now.items.length) return this.#show(document, { items, resultId: undefined });
    return now.resultId !== undefined && now.resultId === previousResultId
      ? unchanged(previousResultId)
      : this.#show(document, now);
  };

  dispose(): void {
    this.#parts.dispose();
  }

  #isWriting({ uri }: TextDocument): boolean {
    return this.#writing?.uri === uri.toString();
  }

  /** What may be shown while a sentence is being written: everything but what is new on its line. */
  #ripe({ uri }: TextDocument, items: readonly Diagnostic[]): readonly Diagnostic[] {
    const line = this.#writing?.line ?? -1;
    const isOnLine = ({ range }: Diagnostic) => range.start.line <= line && line <= range.end.line;
    const before = countKinds((this.#shown.get(uri.toString()) ?? []).filter(isOnLine), kindOf);
    const ripe = new Set(withoutNew(items.filter(isOnLine), kindOf, before));
    return items.filter((item) => !isOnLine(item) || ripe.has(item));
  }

  #show({ uri }: TextDocument, { items, resultId }: Known): vsdiag.FullDocumentDiagnosticReport {
    this.#shown.set(uri.toString(), items);
    const kind = vsdiag.DocumentDiagnosticReportKind.full;
    return resultId === undefined ? { kind, items: [...items] } : { kind, items: [...items], resultId };
  }

  #follow({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    const [change] = contentChanges;
    if (!change || document !== window.activeTextEditor?.document) return;
    const { range, text } = change;
    const typed =
      reason === undefined &&
      contentChanges.every(
        (each) => each.range.isSingleLine && each.text.length <= LONGEST_KEY && !each.text.includes('\n'),
      );
    const { line, character } = range.start;
    const before = document
      .lineAt(Math.min(line, document.lineCount - 1))
      .text.slice(0, character + text.length);
    if (typed && !endsSentence(before)) this.#writing = { uri: document.uri.toString(), line };
    else this.#finish();
  }

  #finish(): void {
    if (!this.#writing) return;
    this.#writing = undefined;
    this.#fire();
  }

  #fire(): void {
    this.#due.fire();
  }
}

/** When the settings want findings in a document shown. */
export function runOf(uri: Uri): Run {
  const run = workspace.getConfiguration('barRaiser', uri).get<string>('run');
  return run === 'onSave' || run === 'manual' ? run : 'onType';
}

/** True where the settings want nothing marked in the text. */
function isQuiet(uri: Uri): boolean {
  return workspace.getConfiguration('barRaiser', uri).get<boolean>('quiet') === true;
}

function kindOf({ code, message }: Diagnostic): string {
  return `${String(typeof code === 'object' ? code.value : code)} ${message}`;
}

function unchanged(resultId = ''): vsdiag.UnchangedDocumentDiagnosticReport {
  return { kind: vsdiag.DocumentDiagnosticReportKind.unChanged, resultId };
}

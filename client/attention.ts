import {
  Disposable,
  EventEmitter,
  window,
  workspace,
  type Event,
  type TextDocument,
  type TextDocumentChangeEvent,
  type Uri,
} from 'vscode';
import { endsSentence } from './sentence-end.js';

/** When findings are shown, as the settings say. */
export type Run = 'onType' | 'onSave' | 'manual';

/** Nothing that was typed in one go is longer, in UTF-16 units: a letter, or a bracket with its partner. */
const LONGEST_KEY = 2;

/**
 * Decides when the author is to see what was found: as the settings say, and never in the midst of a sentence that is
 * being written.
 */
export class Attention implements Disposable {
  readonly #due = new EventEmitter<void>();
  /** The versions that the author asked to have reviewed. */
  readonly #asked = new WeakMap<TextDocument, number>();
  readonly #parts: Disposable;
  /** The line of an unfinished sentence, counted from 0. */
  #writing: { readonly document: TextDocument; readonly line: number } | undefined;

  /** Fires when something that waited may be shown. */
  readonly onDue: Event<void> = this.#due.event;

  constructor() {
    this.#parts = Disposable.from(
      this.#due,
      workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
        const line = this.lineBeingWritten(document);
        if (line !== undefined && selections.some(({ active }) => active.line !== line)) this.#finish();
      }),
      window.onDidChangeActiveTextEditor(() => this.#finish()),
      workspace.onDidSaveTextDocument(() => this.#due.fire()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('barRaiser.run') || event.affectsConfiguration('barRaiser.quiet'))
          this.#due.fire();
      }),
    );
  }

  /** True where what is found in the text of now may be shown. */
  isDue(document: TextDocument): boolean {
    if (this.#asked.get(document) === document.version) return true;
    switch (runOf(document.uri)) {
      case 'onType':
        return this.lineBeingWritten(document) === undefined;
      case 'onSave':
        return !document.isDirty;
      case 'manual':
        return false;
    }
  }

  /** The line of an unfinished sentence, counted from 0; nothing where none is being written. */
  lineBeingWritten(document: TextDocument): number | undefined {
    return this.#writing?.document === document ? this.#writing.line : undefined;
  }

  /** Has what is found in the text of now shown at once. */
  ask(document: TextDocument): void {
    this.#asked.set(document, document.version);
    this.#writing = undefined;
    this.#due.fire();
  }

  dispose(): void {
    this.#parts.dispose();
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
    if (typed && !endsSentence(before)) this.#writing = { document, line };
    else this.#finish();
  }

  #finish(): void {
    if (!this.#writing) return;
    this.#writing = undefined;
    this.#due.fire();
  }
}

/** When the settings want findings in a document shown. */
export function runOf(uri: Uri): Run {
  const run = workspace.getConfiguration('barRaiser', uri).get<string>('run');
  return run === 'onSave' || run === 'manual' ? run : 'onType';
}

/** True where the settings want nothing marked in the text. */
export function isQuiet(uri: Uri): boolean {
  return workspace.getConfiguration('barRaiser', uri).get<boolean>('quiet') === true;
}

import {
  commands,
  Disposable,
  EventEmitter,
  Range,
  Uri,
  window,
  workspace,
  type Event,
  type TextDocument,
} from 'vscode';
import { VERDICT, type DocumentVerdict, type NamedParams, type ProtocolRange } from '../server/protocol.js';
import { runOf, type Attention } from './attention.js';
import { isReviewable } from './documents.js';
import type { Session } from './session.js';

/** How long the text has to stand still before its verdict is asked for again, in milliseconds. */
const CALM_MS = 300;

/** A document and where it stands. */
export interface ActiveVerdict {
  readonly document: TextDocument;
  readonly verdict: DocumentVerdict;
}

/** Where the document stands that the author works on; kept up to date as it changes. */
export class ActiveReview implements Disposable {
  readonly #changes = new EventEmitter<void>();
  readonly #parts: Disposable;
  #document: TextDocument | undefined;
  #current: ActiveVerdict | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires when there is another verdict, or none any more. */
  readonly onChange: Event<void> = this.#changes.event;

  constructor(
    private readonly session: Session,
    private readonly attention: Attention,
  ) {
    const isActive = (uri: Uri) => uri.toString() === this.#document?.uri.toString();
    this.#parts = Disposable.from(
      this.#changes,
      window.onDidChangeActiveTextEditor((editor) => {
        // The focus on a preview or a terminal is still work on the document.
        if (editor) this.#follow(editor.document);
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isActive(document.uri)) this.#schedule();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (isActive(uri)) this.#follow(undefined);
      }),
      session.onState(({ uri }) => {
        if (isActive(Uri.parse(uri))) this.#schedule();
      }),
      session.onRestart(() => this.#show(undefined)),
      attention.onDue(() => this.#schedule()),
    );
    this.#follow(window.activeTextEditor?.document);
  }

  /** The verdict that is shown; nothing where no postmortem is open. */
  get current(): ActiveVerdict | undefined {
    return this.#current;
  }

  /** Asks anew at once; nothing where no reviewable document is active. */
  async refresh(): Promise<ActiveVerdict | undefined> {
    clearTimeout(this.#timer);
    const document = this.#document;
    if (!document) return undefined;
    const params: NamedParams = { uri: this.session.uriOf(document.uri) };
    const verdict = await this.session.peek<DocumentVerdict>(VERDICT, params);
    if (document !== this.#document) return undefined;
    // A change that came meanwhile has asked for another one.
    if (verdict?.version === document.version || !verdict) this.#show(verdict && { document, verdict });
    return this.#current;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#parts.dispose();
  }

  #follow(document: TextDocument | undefined): void {
    const next = document && isReviewable(document) ? document : undefined;
    if (next?.uri.toString() === this.#document?.uri.toString()) return;
    this.#document = next;
    this.#show(undefined);
    if (next) this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const document = this.#document;
      const isDue = document !== undefined && this.attention.isDue(document);
      const waits = document !== undefined && !isDue && !this.#current && runOf(document.uri) !== 'onType';
      void commands.executeCommand('setContext', 'barRaiser.waits', waits);
      if (isDue) void this.refresh();
    }, CALM_MS);
  }

  #show(current: ActiveVerdict | undefined): void {
    this.#current = current;
    const isPostmortem = current?.verdict.postmortem === true;
    void commands.executeCommand('setContext', 'barRaiser.postmortem', isPostmortem);
    if (current) void commands.executeCommand('setContext', 'barRaiser.waits', false);
    this.#changes.fire();
  }
}

/** A range of the protocol as one of the editor. */
export function toRange({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionTriggerKind,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextDocumentContentChangeEvent,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MODERN } from './clients.js';
import { startServer } from '../../server/lsp/server.js';
import type { ServerPorts } from '../../server/lsp/session.js';
import {
  DOCUMENT_STATE,
  LIST_OWN_FILES,
  READ_FILE,
  type DocumentState,
  type InitializationOptions,
} from '../../server/protocol.js';

export const SERVER = fileURLToPath(new URL('../../../dist/server.js', import.meta.url));

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  /** URIs of the workspace folders. */
  readonly folders?: readonly string[];
  readonly options?: InitializationOptions;
  /** The editor's settings for a document; the client's answer to `workspace/configuration`. */
  readonly settings?: (uri: string | undefined) => unknown;
  /** The client's files by URI, for servers that read through it. */
  readonly files?: ReadonlyMap<string, string>;
}

/** A client with one server, and what the server told it. Ask for things through its methods, wait with {@link until}. */
export class LanguageSession {
  readonly logs: string[] = [];
  readonly shown: string[] = [];
  /** What the process of the server wrote there. */
  readonly stderr: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly states: DocumentState[] = [];
  readonly registered: string[] = [];
  readonly reads: string[] = [];
  refreshes = 0;
  initialized!: InitializeResult;
  readonly #texts = new Map<string, TextDocument>();

  constructor(
    readonly connection: ProtocolConnection,
    private readonly given: SessionOptions,
    readonly server?: ChildProcess,
  ) {
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logs.push(message);
    });
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.shown.push(message);
    });
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
    });
    connection.onNotification(DOCUMENT_STATE, (state: DocumentState) => {
      this.states.push(state);
    });
    connection.onRequest(
      'client/registerCapability',
      ({ registrations }: { registrations: { method: string }[] }) => {
        this.registered.push(...registrations.map(({ method }) => method));
        return null;
      },
    );
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      return null;
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => given.settings?.(scopeUri) ?? null),
    );
    connection.onRequest(READ_FILE, ({ uri }: { uri: string }) => {
      this.reads.push(uri);
      const text = given.files?.get(uri);
      return text === undefined ? null : { text };
    });
    connection.onRequest(LIST_OWN_FILES, ({ folder }: { folder: string }) => ({
      names: [...(given.files?.keys() ?? [])]
        .filter((uri) => uri.startsWith(`${folder}/`))
        .map((uri) => uri.slice(folder.length + 1)),
    }));
    connection.listen();
  }

  async initialize(): Promise<this> {
    const { capabilities = MODERN, folders = [], options } = this.given;
    this.initialized = await this.connection.sendRequest('initialize', {
      // A server within this process would watch itself, and keep it alive.
      processId: this.server ? process.pid : null,
      rootUri: folders[0] ?? null,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      capabilities,
      initializationOptions: options,
    });
    await this.connection.sendNotification('initialized', {});
    return this;
  }

  async open(uri: string, text: string): Promise<void> {
    this.#texts.set(uri, TextDocument.create(uri, 'markdown', 1, text));
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async change(uri: string, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const old = this.document(uri);
    // TextDocument.update changes its argument.
    const version = old.version + 1;
    const fresh = TextDocument.update(
      TextDocument.create(uri, 'markdown', version, old.getText()),
      contentChanges,
      version,
    );
    this.#texts.set(uri, fresh);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    this.#texts.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  async pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  /** The diagnostics of a document that is pulled for the first time. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') assert.fail('nothing was pulled before, so nothing can be unchanged');
    return report.items;
  }

  /** The ids of the rules that report something, in the order of the text. */
  async rules(uri: string): Promise<unknown[]> {
    return (await this.diagnostics(uri)).map(({ code }) => code);
  }

  async actions(
    uri: string,
    range: Range,
    context: { only?: string[]; triggerKind?: CodeActionTriggerKind } = {},
  ): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
  }

  async hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
  }

  document(uri: string): TextDocument {
    const document = this.#texts.get(uri);
    assert.ok(document, `${uri} is not open`);
    return document;
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  /** The range of the first place where `words` stand. */
  rangeOf(uri: string, words: string): Range {
    const start = this.text(uri).indexOf(words);
    assert.notEqual(start, -1, `"${words}" is not in the text`);
    const document = this.document(uri);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  }

  /** Applies an edit to one document as an editor would, and tells the server. */
  async apply(uri: string, edit: WorkspaceEdit | undefined): Promise<string> {
    const edits = (edit?.documentChanges ?? []).flatMap((change) => {
      assert.ok('textDocument' in change && change.textDocument.uri === uri);
      assert.equal(change.textDocument.version, this.document(uri).version);
      return change.edits;
    });
    const changes = [...edits, ...(edit?.changes?.[uri] ?? [])].map((one) => ({
      range: one.range,
      // What is left of a snippet when its tab stops keep their text.
      text:
        'snippet' in one
          ? one.snippet.value.replace(/\$\{\d+:(.*?)\}/g, '$1').replace(/\\(.)/g, '$1')
          : one.newText,
    }));
    // All ranges refer to the text before, so the last one goes first.
    const ordered = changes
      .map((change, index) => ({ change, index, at: this.document(uri).offsetAt(change.range.start) }))
      .sort((a, b) => b.at - a.at || b.index - a.index);
    await this.change(
      uri,
      ordered.map(({ change }) => change),
    );
    return this.text(uri);
  }

  /** Waits for a condition; it is looked at every few milliseconds until the deadline. */
  async until(condition: () => boolean, what: string, milliseconds = 15_000): Promise<void> {
    const deadline = Date.now() + milliseconds;
    while (!condition()) {
      assert.ok(Date.now() < deadline, `waited in vain for: ${what}`);
      await pause(5);
    }
  }

  /** The last diagnostics that were pushed for a document. */
  lastPublished(uri: string): PublishDiagnosticsParams | undefined {
    return this.published.findLast((params) => params.uri === uri);
  }

  /** Ends the server as the protocol says, and returns its exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.exitCode();
  }

  async exitCode(): Promise<number | null> {
    const { server } = this;
    assert.ok(server, 'this server runs in the process of the test');
    await this.until(() => server.exitCode !== null || server.signalCode !== null, 'the end of the server');
    return server.exitCode;
  }

  dispose(): void {
    this.connection.dispose();
    if (this.server?.exitCode === null) this.server.kill();
  }
}

/** The message of a diagnostic, which ours give as plain text. */
export function messageOf(diagnostic: Diagnostic | undefined): string {
  const message = diagnostic?.message;
  return typeof message === 'string' ? message : assert.fail('there is no plain message');
}

const sessions: LanguageSession[] = [];

/** Starts the shipped server as an editor would, and initializes it. */
export async function startSession(given: SessionOptions = {}): Promise<LanguageSession> {
  return spawnSession(given).initialize();
}

/** Starts the shipped server without a word to it. */
export function spawnSession(given: SessionOptions = {}): LanguageSession {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  // A server that ended closes its pipe under the writer.
  connection.onError(() => undefined);
  const session = remember(new LanguageSession(connection, given, server));
  server.stderr.on('data', (data: Buffer) => {
    session.stderr.push(data.toString());
    process.stderr.write(data);
  });
  return session;
}

/** Starts the server within this process, with ports of the test's own. */
export async function startInProcess(
  ports: ServerPorts,
  given: SessionOptions = {},
): Promise<LanguageSession> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), ports);
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  return remember(new LanguageSession(connection, given)).initialize();
}

/** Has {@link endSessions} end a session that a test made by itself. */
export function remember(session: LanguageSession): LanguageSession {
  sessions.push(session);
  return session;
}

/** Ends every server that a test left running; call it in `afterEach`. */
export function endSessions(): void {
  for (const session of sessions.splice(0)) session.dispose();
}

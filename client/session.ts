import { EventEmitter, window, workspace, type Disposable, type LogOutputChannel, type Uri } from 'vscode';
import {
  REVIEW_OVERRIDE,
  TRUST_GRANTED,
  type DocumentState,
  type InitializationOptions,
  type ReviewOverride,
} from '../server/protocol.js';
import type { Attention } from './attention.js';
import type { Launched, LinkPorts } from './link.js';
import type { Overrides } from './overrides.js';

/** Makes a client, without starting it; each host has its own way. */
export type Launch = (ports: LinkPorts) => Promise<Launched>;

/** The running server and the client that talks to it; one after the other when it is restarted. */
export class Session implements Disposable {
  readonly #states = new EventEmitter<DocumentState>();
  readonly #restarts = new EventEmitter<void>();
  #launched: Launched | undefined;
  #turn: Promise<void> = Promise.resolve();
  /** Whether a server was ever asked for. */
  #begun = false;

  /** Fires when the server tells the state of a document. */
  readonly onState = this.#states.event;

  /** Fires when the server is about to be started anew, and knows of no document. */
  readonly onRestart = this.#restarts.event;

  constructor(
    private readonly launch: Launch,
    private readonly output: LogOutputChannel,
    private readonly overrides: Overrides,
    private readonly attention: Attention,
  ) {}

  /** Starts the server where none was started yet. @throws Error when it does not start */
  ensureStarted(): Promise<void> {
    return this.#begun ? this.#turn : this.restart();
  }

  /** Starts the server, after ending the one that runs. @throws Error when it does not start */
  restart(): Promise<void> {
    this.#begun = true;
    return this.#inTurn(async () => {
      await this.#end();
      this.#restarts.fire();
      this.#launched = await this.launch({
        output: this.output,
        attention: this.attention,
        initializationOptions: () => this.#initializationOptions(),
        onState: (state) => this.#states.fire(state),
      });
      await this.#launched.client.start();
    });
  }

  /** Turns the review of a document on or off, or leaves it to the reviewer again (`null`). */
  async override(uri: Uri, enabled: boolean | null): Promise<void> {
    await this.overrides.set(uri, enabled);
    if (enabled) await this.ensureStarted();
    const { client } = this.#launched ?? {};
    // A server that does not run now learns of it when it starts.
    if (!client?.isRunning()) return;
    const params: ReviewOverride = { uri: client.code2ProtocolConverter.asUri(uri), enabled };
    await client.sendNotification(REVIEW_OVERRIDE, params);
  }

  /** Has the marks in the text drawn anew. */
  redraw(): void {
    const { client } = this.#launched ?? {};
    if (client?.isRunning()) client.getFeature('textDocument/diagnostic').refresh();
  }

  /** Tells the server that the user trusts the workspace from now on. */
  async tellTrust(): Promise<void> {
    const { client } = this.#launched ?? {};
    // A server that does not run now learns of it when it starts.
    if (client?.isRunning()) await client.sendNotification(TRUST_GRANTED);
  }

  /** The URI as the server knows it. */
  uriOf(uri: Uri): string {
    return this.#launched?.client.code2ProtocolConverter.asUri(uri) ?? uri.toString();
  }

  /** Asks the server; nothing where it has no answer, or gave a reason, which the author was told. */
  async ask<R>(method: string, params: object): Promise<R | undefined> {
    try {
      await this.ensureStarted();
      const { client } = this.#launched ?? {};
      if (!client?.isRunning())
        throw new Error('The reviewer is not running. Run "Bar Raiser: Restart", then try again.');
      return (await client.sendRequest<R | null>(method, params)) ?? undefined;
    } catch (error) {
      void window.showErrorMessage(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  /** Asks the server for something that nobody waits for; nothing where it has no answer. */
  async peek<R>(method: string, params: object): Promise<R | undefined> {
    const { client } = this.#launched ?? {};
    if (!client?.isRunning()) return undefined;
    try {
      return (await client.sendRequest<R | null>(method, params)) ?? undefined;
    } catch {
      // The server has told its log.
      return undefined;
    }
  }

  /** Ends the server; settles when it has ended. */
  stop(): Promise<void> {
    return this.#inTurn(() => this.#end());
  }

  dispose(): void {
    this.#states.dispose();
    this.#restarts.dispose();
  }

  /** A restart that is asked for while another is under way waits for it. */
  #inTurn(job: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(job);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #end(): Promise<void> {
    const launched = this.#launched;
    this.#launched = undefined;
    try {
      await launched?.client.dispose();
    } catch (error) {
      // A server that crashed cannot be shut down in order, and need not be.
      this.output.warn(
        `The server did not end in order: ${error instanceof Error ? error.name : typeof error}`,
      );
    } finally {
      launched?.end();
    }
  }

  #initializationOptions(): InitializationOptions {
    return {
      readsFiles: true,
      showsState: true,
      trusted: workspace.isTrusted,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      commands: [
        'barRaiser.anonymize',
        'barRaiser.chooseLabel',
        'barRaiser.insertMetrics',
        'barRaiser.notAPerson',
        'barRaiser.submitCheck',
      ],
      overrides: this.overrides.all(),
    };
  }
}

import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
} from 'vscode-languageserver';
import {
  isOwnFile,
  NO_WORKSPACE,
  sourceRank,
  vocabularyWith,
  type Profile,
  type Reviewer,
  type Settings,
  type TeamProfiles,
  type Workspace,
} from '../index.js';
import { DOCUMENT_STATE, REVIEW_OVERRIDE, TRUST_GRANTED } from '../protocol.js';
import { registerChanges } from './capabilities.js';
import type { Client } from './client.js';
import { ConfigFiles, type Publish } from './config-files.js';
import { Configuration, SECTION } from './configuration.js';
import { createDocuments, type OpenDocument } from './documents.js';
import { timeIn } from './features/time-now.js';
import { diagnosticsOf } from './features/diagnostics.js';
import { StateReporter } from './features/state.js';
import { clientFiles, type FileReader } from './files.js';
import { canonical, isConfigFile } from './folders.js';
import { logTo, type Log } from './log.js';
import { Publisher } from './publisher.js';
import { answerRequests } from './requests.js';
import { Reviews, type DocumentReviewer, type Reviewed } from './reviews.js';
import { settle, type NextTurn } from './settle.js';
import { inTurns } from './turns.js';
import { TeamProfileFiles } from './team-profiles.js';
import { clientWorkspace, type WorkspaceReader } from './workspace-reader.js';
import { Workspaces } from './workspaces.js';

/** What the server takes from its host. */
export interface ServerPorts {
  readonly createReviewer: (settings: Settings, workspace?: Workspace, team?: TeamProfiles) => Reviewer;
  /** Reads config files for clients that do not read them for the server. */
  readonly files: FileReader;
  /** Reads workspace folders on the disk; absent where the host has none. */
  readonly diskWorkspace?: WorkspaceReader;
  readonly nextTurn: NextTurn;
  /** The clock. */
  readonly now: () => Date;
}

/** One client from `initialize` on: its open documents, their settings, and what it asks about them. */
export class Session {
  readonly #log: Log;
  readonly #documents: ReturnType<typeof createDocuments>;
  readonly #states: StateReporter;
  readonly #configuration: Configuration;
  readonly #workspaces: Workspaces;
  readonly #reviews: Reviews;
  readonly #publisher: Publisher;
  /** What a client without `workspace/configuration` sent of its own accord. */
  #pushedSettings: unknown;
  #ended = false;

  constructor(
    private readonly connection: Connection,
    private readonly ports: ServerPorts,
    private readonly client: Client,
  ) {
    const log = logTo(connection.console);
    const files = client.options.readsFiles ? clientFiles(connection) : ports.files;
    this.#log = log;
    this.#documents = createDocuments(client.codec);
    this.#states = new StateReporter((state) => void connection.sendNotification(DOCUMENT_STATE, state));
    this.#workspaces = new Workspaces(
      readerFor(connection, ports, client),
      () => this.#workspaceChanged(),
      (error) => log.failure('reading the workspace', error),
      client.options.trusted === true,
    );
    const publish: Publish = (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics });
    const teamProfiles = new TeamProfileFiles(files, publish, (error) =>
      log.failure("reading the team's profiles", error),
    );
    this.#configuration = new Configuration(
      {
        configFiles: new ConfigFiles(files, publish, async (folder) =>
          vocabularyWith(await teamProfiles.of(folder)),
        ),
        teamProfiles,
        askEditor: (uri) => this.#askEditor(uri),
        workspaceOf: (folder) => this.#workspaces.of(folder),
        createReviewer: ports.createReviewer,
        warn: (message) => log.warn(message),
      },
      client.folders,
    );
    this.#reviews = new Reviews(
      this.#configuration,
      client.options.overrides ?? {},
      (message) => log.warn(message),
      () => timeIn(client.options.zone ?? 'local', ports.now()).date,
    );
    this.#publisher = new Publisher(
      (uri) => this.#settled(uri),
      (uri) => this.#publish(uri),
      (error) => log.failure('publishing diagnostics', error),
    );
  }

  /** Answers the client from now on. */
  listen(): void {
    answerRequests(this.connection, this.client, {
      answer: (what, handler) => this.#answer(what, handler),
      reviewed: (uri, token) => this.#reviewed(uri, token),
      configFileOf: (uri) => this.#configuration.fileOf(uri),
      profilesAt: (uri) => this.#profilesAt(uri),
      now: this.ports.now,
    });
    this.#followDocuments();
    this.#followSettings();
    this.#documents.listen(this.connection);
    this.connection.onShutdown(() => {
      this.#ended = true;
    });
  }

  /** The profiles for a document, or for one that would stand there. */
  async #profilesAt(uri: string): Promise<readonly Profile[]> {
    const { reviewer } = await this.#configuration.of(uri);
    if (!this.#documents.get(uri)) this.#configuration.close(uri);
    return reviewer.profiles;
  }

  #followDocuments(): void {
    const documents = this.#documents;
    if (!this.client.pulls)
      documents.onDidChangeContent(({ document }) => this.#publisher.schedule(document.uri));
    documents.onDidClose(({ document: { uri } }) => {
      this.#configuration.close(uri);
      this.#states.close(uri);
      if (!this.client.pulls && !isOurs(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
    });
    documents.onDidSave(({ document: { uri } }) => {
      if (isOurs(uri)) this.#settingsChanged();
    });
  }

  #followSettings(): void {
    const { connection, client } = this;
    connection.onDidChangeWatchedFiles(({ changes }) => {
      if (changes.some(({ uri }) => isOurs(uri))) this.#settingsChanged();
      this.#rereadWorkspaces(changes.map(({ uri }) => uri));
    });
    connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
      this.#pushedSettings = (settings as Record<string, unknown> | null | undefined)?.[SECTION];
      this.#settingsChanged();
    });
    connection.onNotification(TRUST_GRANTED, () => this.#workspaces.trust());
    connection.onNotification(REVIEW_OVERRIDE, (params: unknown) => this.#override(params));
    connection.onInitialized(() => {
      this.#run('registering for changes', () => registerChanges(connection, client));
      if (!client.folderChanges) return;
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const uris = (folders: readonly { uri: string }[]) => folders.map((folder) => folder.uri);
        this.#configuration.changeFolders(uris(added), uris(removed));
        this.#settingsChanged();
      });
    });
  }

  /** Reviews the current text of a document; nothing where it is not open, or tells ourselves something. */
  async #reviewed(uri: string, token?: CancellationToken): Promise<Reviewed | undefined> {
    await this.#settled(uri);
    stopIfCancelled(token);
    if (!this.#documents.get(uri)) return undefined;
    if (isOurs(uri)) {
      // Has it read, so that its author sees what is wrong with it, even where no document is open.
      await this.#configuration.of(uri);
      return undefined;
    }
    const { settings, prepare, review: again } = await this.#reviews.reviewerOf(uri);
    const open = await inTurns((document) => stepsOf(document, prepare), {
      now: () => (stopIfCancelled(token), this.#documents.get(uri)),
      clock: this.ports.now,
      nextTurn: this.ports.nextTurn,
    });
    if (!open) return undefined;
    const review = again(open.content);
    if (this.client.options.showsState) this.#states.report(uri, open.content, review);
    return { open, review, settings, again };
  }

  #settled(uri: string): Promise<void> {
    return settle(() => this.#documents.get(uri)?.version, this.ports.nextTurn);
  }

  async #publish(uri: string): Promise<void> {
    const reviewed = await this.#reviewed(uri);
    if (!reviewed) return;
    const diagnostics = diagnosticsOf(reviewed, this.client, this.client.codec);
    await this.connection.sendDiagnostics({ uri, version: reviewed.open.version, diagnostics });
  }

  /** The editor's settings; none where the client fails to give them, for the config file still holds. */
  async #askEditor(scopeUri: string): Promise<unknown> {
    if (!this.client.configuration) return this.#pushedSettings;
    try {
      return await this.connection.workspace.getConfiguration({ scopeUri, section: SECTION });
    } catch (error) {
      this.#log.failure('asking for the editor settings', error);
      return undefined;
    }
  }

  #settingsChanged(): void {
    this.#run('reading the settings', async () => {
      await this.#configuration.forget();
      await this.#refresh();
    });
  }

  #workspaceChanged(): void {
    if (this.#ended) return;
    this.#configuration.renew();
    this.#run('reviewing with the workspace', () => this.#refresh());
  }

  #rereadWorkspaces(changed: readonly string[]): void {
    const folders = changed.flatMap((uri) => {
      const { folder, path } = this.#configuration.placeOf(uri);
      return folder !== undefined && path !== undefined && sourceRank(path) !== undefined ? [folder] : [];
    });
    for (const folder of new Set(folders)) this.#workspaces.reread(folder);
  }

  #override(params: unknown): void {
    const { uri, enabled } = (params ?? {}) as Record<string, unknown>;
    if (typeof uri !== 'string' || (typeof enabled !== 'boolean' && enabled !== null)) return;
    this.#reviews.override(uri, enabled);
    this.#run('turning the review on or off', async () => {
      await this.#reviewed(uri);
      await this.#refresh();
    });
  }

  /** Has every open document reviewed again. */
  async #refresh(): Promise<void> {
    if (!this.client.pulls) for (const { uri } of this.#documents.all()) this.#publisher.schedule(uri);
    else if (this.client.refreshes) await this.connection.languages.diagnostics.refresh();
    if (this.client.refreshesTokens) await this.connection.languages.semanticTokens.refresh();
  }

  /** Does what a notification asks for; nobody waits for it, so what it throws is logged. */
  #run(what: string, job: () => Promise<void>): void {
    job().catch((error: unknown) => this.#log.failure(what, error));
  }

  #answer<P, R>(what: string, handler: (params: P, token: CancellationToken) => Promise<R>) {
    return async (params: P, token: CancellationToken): Promise<R> => {
      if (this.#ended) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down.');
      try {
        return await handler(params, token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        this.#log.failure(what, error);
        throw new ResponseError(
          ErrorCodes.InternalError,
          `Bar Raiser failed at ${what}; its log says where.`,
        );
      }
    };
  }
}

/** What it takes to review a document, in steps none of which is long: to parse it, and to read it part by part. */
function* stepsOf(open: OpenDocument, prepare: DocumentReviewer['prepare']): Generator<undefined> {
  while (open.parsePart()) yield;
  yield* prepare(open.content);
}

/** True for config files, and for what a team tells in the folder next to them. */
function isOurs(uri: string): boolean {
  return isConfigFile(uri) || isOwnFile(`${canonical(uri)}/`);
}

/** The host's own disk where it has one, else the client's file system, where the client reads for the server. */
function readerFor(
  connection: Connection,
  { diskWorkspace, nextTurn }: ServerPorts,
  client: Client,
): WorkspaceReader {
  const throughClient = client.options.readsFiles ? clientWorkspace(connection, nextTurn) : undefined;
  return (folder, trusted) => {
    const read = diskWorkspace && folder.startsWith('file:') ? diskWorkspace : throughClient;
    return read ? read(folder, trusted) : Promise.resolve(NO_WORKSPACE);
  };
}

function stopIfCancelled(token: CancellationToken | undefined): void {
  if (token?.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The client needs this no longer.');
}

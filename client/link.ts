import type { LogOutputChannel } from 'vscode';
import {
  RevealOutputChannelOn,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import {
  DOCUMENT_STATE,
  LIST_FILES,
  LIST_OWN_FILES,
  READ_FILE,
  READ_FILES,
  type DocumentState,
  type InitializationOptions,
} from '../server/protocol.js';
import type { Attention } from './attention.js';
import { listOwnFiles, readConfigFile } from './config-reader.js';
import { onlyReviewable } from './documents.js';
import { marksUnder } from './marks.js';
import { nextRowWhereWanted } from './next-row.js';
import { quietTrace } from './quiet-trace.js';
import { listFiles, readFiles } from './workspace-reader.js';

/**
 * A language client of one host, and what ends the server it talks to. The library behind it takes most of the time in
 * which the extension starts, so it is loaded together with the first server.
 */
export interface Launched {
  readonly client: BaseLanguageClient;
  /** Ends what {@link BaseLanguageClient.dispose} leaves running. */
  end(): void;
}

/** What a client is made with. */
export interface LinkPorts {
  readonly output: LogOutputChannel;
  readonly attention: Attention;
  /** Asked at every start, so that a server that comes back after a crash gets the choices made since. */
  readonly initializationOptions: () => InitializationOptions;
  readonly onState: (state: DocumentState) => void;
}

/** The options that clients of both hosts have in common. */
export function optionsFor({ output, attention, initializationOptions }: LinkPorts): LanguageClientOptions {
  return {
    documentSelector: [{ language: 'markdown' }],
    outputChannel: output,
    traceOutputChannel: quietTrace,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    middleware: {
      ...onlyReviewable,
      provideDiagnostics: marksUnder(attention),
      provideOnTypeFormattingEdits: nextRowWhereWanted,
    },
  };
}

/** Has a client answer what the server asks for. */
export function serve(client: BaseLanguageClient, { onState }: LinkPorts): void {
  client.onRequest(READ_FILE, readConfigFile);
  client.onRequest(LIST_OWN_FILES, listOwnFiles);
  client.onRequest(LIST_FILES, listFiles);
  client.onRequest(READ_FILES, readFiles);
  client.onNotification(DOCUMENT_STATE, onState);
}

import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
  type Connection,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { SOURCE_GLOBS } from '../index.js';
import type { Client } from './client.js';
import { SECTION } from './configuration.js';
import { FIX_ALL } from './features/code-actions.js';
import { TRIGGERS } from './features/completion.js';
import { NEXT_ROW_KEY } from './features/next-row.js';
import { LEGEND } from './features/semantic-tokens.js';
import { CONFIG_FILE } from './folders.js';

/** The folder itself, too, for not every editor tells of each file in a folder that comes or goes. */
const OWN_GLOBS = ['**/.bar-raiser', '**/.bar-raiser/profiles', '**/.bar-raiser/profiles/*.md'];

/** What the server offers this client. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: client.codec.encoding,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    hoverProvider: true,
    completionProvider: { triggerCharacters: TRIGGERS },
    documentOnTypeFormattingProvider: { firstTriggerCharacter: NEXT_ROW_KEY },
    inlayHintProvider: true,
    codeLensProvider: {},
    semanticTokensProvider: { legend: LEGEND, full: true, range: true },
    documentSymbolProvider: { label: 'Postmortem' },
    foldingRangeProvider: true,
    documentLinkProvider: {},
    documentHighlightProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    ...(client.codeActions
      ? {
          codeActionProvider: {
            codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL],
          },
        }
      : {}),
    ...(client.pulls
      ? {
          diagnosticProvider: {
            identifier: 'bar-raiser',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

/** Asks the client to tell when settings or config files change, where it can be asked. */
export async function registerChanges(connection: Connection, client: Client): Promise<void> {
  if (client.registersConfiguration)
    await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
  if (client.registersWatchers)
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [`**/${CONFIG_FILE}`, ...OWN_GLOBS, ...SOURCE_GLOBS].map((globPattern) => ({ globPattern })),
    });
}

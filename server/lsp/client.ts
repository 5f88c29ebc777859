import { MarkupKind, type InitializeParams } from 'vscode-languageserver';
import { isZone } from '../index.js';
import type { ClientCommand, InitializationOptions } from '../protocol.js';
import { codecFor, type PositionCodec } from './convert.js';

/** What the client can do, as far as the server asks; read once from `initialize`. */
export interface Client {
  /** How it counts within a line. */
  readonly codec: PositionCodec;
  /** It asks for diagnostics; otherwise they are pushed. */
  readonly pulls: boolean;
  /** It pulls again when told so. */
  readonly refreshes: boolean;
  /** It asks for the colours again when told so. */
  readonly refreshesTokens: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** It takes code actions, and not only commands. */
  readonly codeActions: boolean;
  readonly preferredActions: boolean;
  readonly versionedEdits: boolean;
  /** It takes snippets in workspace edits, with tab stops. */
  readonly snippetEdits: boolean;
  readonly preparesRename: boolean;
  readonly markdownHover: boolean;
  /** It takes snippets as completions, with tab stops. */
  readonly snippetCompletions: boolean;
  /** It answers `workspace/configuration`. */
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly folderChanges: boolean;
  /** URIs of the workspace folders. */
  readonly folders: readonly string[];
  readonly options: InitializationOptions;
}

/** Reads what the client says of itself; what is missing or malformed counts as not supported. */
export function readClient(params: InitializeParams): Client {
  const { textDocument, workspace } = params.capabilities;
  const edits = workspace?.workspaceEdit;
  const diagnostics = [textDocument?.diagnostic, textDocument?.publishDiagnostics];
  const hover = textDocument?.hover?.contentFormat;
  return {
    codec: codecFor(params.capabilities.general?.positionEncodings),
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    relatedInformation: diagnostics.some((part) => part?.relatedInformation === true),
    codeDescription: diagnostics.some((part) => part?.codeDescriptionSupport === true),
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument?.codeAction?.isPreferredSupport === true,
    versionedEdits: edits?.documentChanges === true,
    snippetEdits: edits?.documentChanges === true && edits.snippetEditSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    markdownHover: Array.isArray(hover) && hover.includes(MarkupKind.Markdown),
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folderChanges: workspace?.workspaceFolders === true,
    folders: foldersOf(params),
    options: readOptions(params.initializationOptions),
  };
}

function foldersOf(params: InitializeParams): readonly string[] {
  if (Array.isArray(params.workspaceFolders)) return params.workspaceFolders.map((folder) => folder.uri);
  // Clients older than workspace folders name one root.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to read what they send
  const { rootUri } = params;
  return typeof rootUri === 'string' ? [rootUri] : [];
}

const CLIENT_COMMANDS: readonly ClientCommand[] = [
  'barRaiser.anonymize',
  'barRaiser.chooseLabel',
  'barRaiser.insertMetrics',
  'barRaiser.notAPerson',
  'barRaiser.submitCheck',
];

function readOptions(value: unknown): InitializationOptions {
  if (typeof value !== 'object' || value === null) return {};
  const { readsFiles, showsState, trusted, zone, commands, overrides } = value as Record<
    keyof InitializationOptions,
    unknown
  >;
  const choices = typeof overrides === 'object' && overrides !== null ? Object.entries(overrides) : [];
  return {
    readsFiles: readsFiles === true,
    showsState: showsState === true,
    trusted: trusted === true,
    ...(typeof zone === 'string' && isZone(zone) ? { zone } : {}),
    commands: Array.isArray(commands) ? CLIENT_COMMANDS.filter((command) => commands.includes(command)) : [],
    overrides: Object.fromEntries(
      choices.filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
    ),
  };
}

import { CompletionTriggerKind, type CancellationToken, type Connection } from 'vscode-languageserver';
import type { Profile } from '../index.js';
import {
  AGENT_TOOL,
  ANONYMIZE,
  CHOOSE_PROFILE,
  EDIT_CONFIG,
  METRICS,
  MISSING_SECTIONS,
  NAMED,
  NEW_POSTMORTEM,
  PROFILES,
  SUBMIT_CHECK,
  VERDICT,
  type AgentToolParams,
  type AnonymizeParams,
  type ChooseProfileParams,
  type EditConfigParams,
  type MissingSectionsParams,
  type NamedParams,
  type NewPostmortemParams,
  type ProfilesParams,
  type SubmitCheckParams,
} from '../protocol.js';
import type { Client } from './client.js';
import { agentToolOn } from './features/agent-tool.js';
import { anonymizeWith, namedIn } from './features/anonymizing.js';
import { codeActionsOf } from './features/code-actions.js';
import { completionsAt } from './features/completion.js';
import { editConfig } from './features/config-edits.js';
import { diagnosticsOf, reportOf } from './features/diagnostics.js';
import { hoverAt } from './features/hover.js';
import { nextRow } from './features/next-row.js';
import { prepareRename, rename } from './features/rename.js';
import { chooseProfile, choicesOf, missingIn, newPostmortem } from './features/templates.js';
import { metricsOf, timelineHints, timelineLenses } from './features/timeline.js';
import { submitCheckOf, verdictLenses, verdictOn } from './features/verdict.js';
import { answerReading } from './reading.js';
import type { Reviewed } from './reviews.js';
import type { ServerPorts } from './session.js';

/** What requests are answered with. */
export interface Desk {
  /** Gives errors the form in which clients get them, and logs those that nobody foresaw. */
  answer<P, R>(
    what: string,
    handler: (params: P, token: CancellationToken) => Promise<R>,
  ): (params: P, token: CancellationToken) => Promise<R>;
  /** Reviews the current text of a document; nothing where it is not open, or holds our own settings. */
  reviewed(uri: string, token?: CancellationToken): Promise<Reviewed | undefined>;
  /** The profiles for a document, or for one that would stand there. */
  profilesAt(uri: string): Promise<readonly Profile[]>;
  /** The time of day, from the host. */
  now: ServerPorts['now'];
  /** The config file in force for a document, or the one to write. */
  configFileOf(uri: string): Promise<{ readonly uri: string; readonly text: string } | undefined>;
}

/** Where requests are answered. */
export interface Counter {
  readonly connection: Connection;
  readonly client: Client;
  readonly desk: Desk;
}

/** Answers what a client asks about open documents. */
export function answerRequests(connection: Connection, client: Client, desk: Desk): void {
  const counter = { connection, client, desk };
  answerReview(counter);
  answerNaming(counter);
  answerTemplates(counter);
  answerVerdict(counter);
  answerTimeline(counter);
  answerReading(counter);
}

function answerReview({ connection, client, desk }: Counter): void {
  if (client.pulls)
    connection.languages.diagnostics.on(
      desk.answer('diagnostics', async ({ textDocument, previousResultId }, token) => {
        const reviewed = await desk.reviewed(textDocument.uri, token);
        return reportOf(reviewed ? diagnosticsOf(reviewed, client, client.codec) : [], previousResultId);
      }),
    );
  connection.onCodeAction(
    desk.answer('code actions', async (params, token) => {
      const reviewed = await desk.reviewed(params.textDocument.uri, token);
      return reviewed ? codeActionsOf({ ...reviewed, client, codec: client.codec }, params) : [];
    }),
  );
  connection.onHover(
    desk.answer('hover', async ({ textDocument, position }, token) => {
      const reviewed = await desk.reviewed(textDocument.uri, token);
      return reviewed ? hoverAt(reviewed, position, client, client.codec) : null;
    }),
  );
}

/** What the author asks for on the way to a document without names. */
function answerNaming({ connection, client, desk }: Counter): void {
  connection.onPrepareRename(
    desk.answer('renaming', async ({ textDocument, position }, token) => {
      const reviewed = await desk.reviewed(textDocument.uri, token);
      return reviewed ? prepareRename(reviewed, position, client.codec) : null;
    }),
  );
  connection.onRenameRequest(
    desk.answer('renaming', async ({ textDocument, position, newName }, token) => {
      const reviewed = await desk.reviewed(textDocument.uri, token);
      return reviewed ? rename({ ...reviewed, client, codec: client.codec }, position, newName) : null;
    }),
  );
  connection.onRequest(
    NAMED,
    desk.answer('gathering who is named', async ({ uri }: NamedParams, token) => {
      const reviewed = await desk.reviewed(uri, token);
      return reviewed ? namedIn(reviewed) : null;
    }),
  );
  connection.onRequest(
    ANONYMIZE,
    desk.answer('anonymizing', async (params: AnonymizeParams, token) => {
      const reviewed = await desk.reviewed(params.uri, token);
      return reviewed ? anonymizeWith(reviewed, params, client.codec) : null;
    }),
  );
  connection.onRequest(
    AGENT_TOOL,
    desk.answer('a tool for agents', async ({ uri, tool }: AgentToolParams, token) => {
      const reviewed = await desk.reviewed(uri, token);
      return reviewed ? agentToolOn(reviewed, tool) : null;
    }),
  );
  connection.onRequest(
    EDIT_CONFIG,
    desk.answer('editing the settings', async (params: EditConfigParams, token) => {
      const reviewed = await desk.reviewed(params.uri, token);
      if (!reviewed) return null;
      const file = await desk.configFileOf(params.uri);
      return file ? editConfig(reviewed, params, file, client.codec) : null;
    }),
  );
}

/** Where a document stands, at a glance. */
function answerVerdict({ connection, client, desk }: Counter): void {
  connection.onRequest(
    VERDICT,
    desk.answer('judging the document', async ({ uri }: NamedParams, token) => {
      const reviewed = await desk.reviewed(uri, token);
      return reviewed ? verdictOn(reviewed, client.codec) : null;
    }),
  );
  connection.onRequest(
    SUBMIT_CHECK,
    desk.answer('the submit check', async (params: SubmitCheckParams, token) => {
      const reviewed = await desk.reviewed(params.uri, token);
      return reviewed ? submitCheckOf(reviewed, params, client.codec) : null;
    }),
  );
  connection.onCodeLens(
    desk.answer('code lenses', async ({ textDocument }, token) => {
      const reviewed = await desk.reviewed(textDocument.uri, token);
      if (!reviewed) return [];
      const commands = client.options.commands ?? [];
      return [
        ...verdictLenses(reviewed, commands, client.codec),
        ...timelineLenses(reviewed, commands, client.codec),
      ];
    }),
  );
}

/** What the editor shows beside a timeline. */
function answerTimeline({ connection, client, desk }: Counter): void {
  connection.languages.inlayHint.on(
    desk.answer('inlay hints', async ({ textDocument, range }, token) => {
      const reviewed = await desk.reviewed(textDocument.uri, token);
      return reviewed ? timelineHints(reviewed, range, client.codec) : [];
    }),
  );
  connection.onDocumentOnTypeFormatting(
    desk.answer('opening the next row', async ({ textDocument, position, ch }, token) => {
      const reviewed = await desk.reviewed(textDocument.uri, token);
      return reviewed ? nextRow(reviewed, position, ch, desk.now(), client.codec) : [];
    }),
  );
  connection.onRequest(
    METRICS,
    desk.answer('measuring the timeline', async ({ uri }: NamedParams, token) => {
      const reviewed = await desk.reviewed(uri, token);
      return reviewed ? metricsOf(reviewed, client.codec) : null;
    }),
  );
}

/** What the author asks for on the way to a whole document. */
function answerTemplates({ connection, client, desk }: Counter): void {
  connection.onCompletion(
    desk.answer('completion', async ({ textDocument: { uri }, position, context }, token) => {
      const reviewed = await desk.reviewed(uri, token);
      if (!reviewed) return [];
      const asked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
      const source = { ...reviewed, client, codec: client.codec };
      return completionsAt(source, await desk.profilesAt(uri), position, asked, desk.now());
    }),
  );
  connection.onRequest(
    PROFILES,
    desk.answer('listing the profiles', async ({ uri }: ProfilesParams, token) => {
      const reviewed = await desk.reviewed(uri, token);
      return choicesOf(await desk.profilesAt(uri), reviewed?.review.profile);
    }),
  );
  connection.onRequest(
    NEW_POSTMORTEM,
    desk.answer('beginning a postmortem', async (params: NewPostmortemParams) =>
      newPostmortem(await desk.profilesAt(params.uri), params),
    ),
  );
  connection.onRequest(
    MISSING_SECTIONS,
    desk.answer('looking for sections', async ({ uri }: MissingSectionsParams, token) => {
      const reviewed = await desk.reviewed(uri, token);
      return reviewed ? missingIn(reviewed, client.codec) : null;
    }),
  );
  connection.onRequest(
    CHOOSE_PROFILE,
    desk.answer('choosing a profile', async ({ uri, profile }: ChooseProfileParams, token) => {
      const reviewed = await desk.reviewed(uri, token);
      return reviewed ? chooseProfile(reviewed, await desk.profilesAt(uri), profile, client.codec) : null;
    }),
  );
}

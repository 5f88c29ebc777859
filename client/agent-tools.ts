import {
  Disposable,
  LanguageModelTextPart,
  LanguageModelToolResult,
  lm,
  Uri,
  window,
  workspace,
  type LanguageModelToolInvocationOptions,
  type TextDocument,
} from 'vscode';
import {
  AGENT_TOOL,
  type AgentTool,
  type AgentToolParams,
  type AgentToolResult,
} from '../server/protocol.js';
import { isReviewable } from './documents.js';
import type { Session } from './session.js';

/** What a tool is given: a file of the workspace; without a path, what is open in front. */
interface Asked {
  readonly path?: string;
}

/** The tools by the names that the manifest declares, with what the user reads while one runs. */
const TOOLS: readonly (readonly [name: string, tool: AgentTool, doing: string])[] = [
  ['bar_raiser_review', 'review', 'Reviewing the postmortem'],
  ['bar_raiser_anonymise', 'anonymise', 'Anonymising the text of the postmortem'],
  ['bar_raiser_list_people', 'list_people', 'Listing people as role labels'],
];

/** Offers what the server tells agents to the language models of the editor, where it has any. */
export function registerAgentTools(session: Session): Disposable {
  // Editors that are built on VS Code may leave the whole interface out.
  const models = lm as Partial<typeof lm> | undefined;
  if (typeof models?.registerTool !== 'function') return new Disposable(() => undefined);
  return Disposable.from(
    ...TOOLS.map(([name, tool, doing]) =>
      lm.registerTool<Asked>(name, {
        prepareInvocation: () => ({ invocationMessage: doing }),
        invoke: (options) => tell(session, tool, options),
      }),
    ),
  );
}

async function tell(
  session: Session,
  tool: AgentTool,
  { input }: LanguageModelToolInvocationOptions<Asked>,
): Promise<LanguageModelToolResult> {
  const document = await documentOf(input.path);
  const params: AgentToolParams = { uri: session.uriOf(document.uri), tool };
  const told = await session.ask<AgentToolResult>(AGENT_TOOL, params);
  if (!told) throw new Error('The document was not reviewed. Check that it is Markdown and still open.');
  return new LanguageModelToolResult([new LanguageModelTextPart(told.json)]);
}

/** @throws Error that says what to ask for instead */
async function documentOf(path: string | undefined): Promise<TextDocument> {
  const document =
    path === undefined || path === ''
      ? window.activeTextEditor?.document
      : await workspace.openTextDocument(inWorkspace(path));
  if (!document || !isReviewable(document))
    throw new Error('There is no Markdown file there. Give the path of a postmortem in the workspace.');
  return document;
}

/** A file of the workspace by its path from a folder or from the root. @throws Error for every other one */
function inWorkspace(path: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  const isAbsolute = /^(?:[/\\]|[a-z]:[/\\])/i.test(path);
  const uri = isAbsolute ? Uri.file(path) : folder && Uri.joinPath(folder.uri, path);
  if (!uri || !workspace.getWorkspaceFolder(uri))
    throw new Error('That file is not in the workspace. Give the path of a postmortem in it.');
  return uri;
}

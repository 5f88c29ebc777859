import {
  commands,
  FileSystemError,
  Position,
  SnippetString,
  Uri,
  window,
  workspace,
  type Disposable,
  type InputBoxOptions,
  type WorkspaceFolder,
} from 'vscode';
import { NEW_POSTMORTEM, type NewPostmortem, type NewPostmortemParams } from '../../server/protocol.js';
import { pickProfile } from '../profile-choice.js';
import type { Session } from '../session.js';

const SEVERITIES = ['SEV-1', 'SEV-2', 'SEV-3', 'SEV-4', 'SEV-5'];

const LEFT_OPEN = 'Leave it open';

/** How many questions the command asks. */
const STEPS = 5;

/** Asks what is known of an incident, and opens a postmortem with tab stops. Escape at any question ends it. */
export function registerNewPostmortem(session: Session): Disposable {
  return commands.registerCommand('barRaiser.newPostmortem', async () => {
    const place = await placeForIt();
    if (place === 'nowhere') return;
    const settings = workspace.getConfiguration('barRaiser.newPostmortem', place?.uri);
    const folder = place && Uri.joinPath(place.uri, ...partsOf(settings.get('folder', '')));
    const uri = folder ? session.uriOf(Uri.joinPath(folder, 'new.md')) : 'untitled:new.md';
    const answers = await ask(session, uri);
    if (!answers) return;
    const fileName = settings.get('fileName', '');
    const today = new Date().toISOString().slice(0, 10);
    const params: NewPostmortemParams = { uri, ...answers, fileName, today };
    const made = await session.ask<NewPostmortem>(NEW_POSTMORTEM, params);
    if (made) await show(made, folder);
  });
}

type Answers = Omit<NewPostmortemParams, 'uri' | 'fileName' | 'today'>;

async function ask(session: Session, uri: string): Promise<Answers | undefined> {
  const profile = await pickProfile(session, uri, titleOf(1));
  if (profile === undefined) return undefined;
  const title = await askFor(2, {
    prompt: 'Say what failed and for how long. Leave it empty to write it later.',
    placeHolder: 'Checkout failed for 23 minutes after a release',
  });
  if (title === undefined) return undefined;
  const severity = await window.showQuickPick([...SEVERITIES, LEFT_OPEN], {
    title: titleOf(3),
    placeHolder: 'How severe was the incident?',
    ignoreFocusOut: true,
  });
  if (severity === undefined) return undefined;
  const incident = await askFor(4, {
    prompt: 'The id of the incident, or nothing.',
    placeHolder: 'INC-4711',
  });
  if (incident === undefined) return undefined;
  const started = await askFor(5, {
    prompt: 'When did the impact start? Date, time and zone (Z is UTC), or nothing.',
    value: `${new Date().toISOString().slice(0, 16)}Z`,
    validateInput: (text) =>
      text.trim() === '' || isTime(text)
        ? undefined
        : 'Write the date, the time and the zone, such as 2026-03-02T13:46Z or 2026-03-02 14:46+01:00.',
  });
  if (started === undefined) return undefined;
  return { profile, title, severity: severity === LEFT_OPEN ? '' : severity, incident, started };
}

function titleOf(step: number): string {
  return `New postmortem (${step}/${STEPS})`;
}

async function askFor(step: number, options: InputBoxOptions): Promise<string | undefined> {
  return (await window.showInputBox({ title: titleOf(step), ignoreFocusOut: true, ...options }))?.trim();
}

function isTime(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/.exec(text.trim())?.[0];
  return time !== undefined && !Number.isNaN(Date.parse(time.replace(' ', 'T')));
}

/** The workspace folder that the postmortem is put into: that of the active editor, the only one, or the one chosen. */
async function placeForIt(): Promise<WorkspaceFolder | 'nowhere' | undefined> {
  const active = window.activeTextEditor?.document.uri;
  const folders = workspace.workspaceFolders ?? [];
  const folder = (active && workspace.getWorkspaceFolder(active)) ?? folders[0];
  if (folders.length < 2 || (active && workspace.getWorkspaceFolder(active))) return folder;
  return (await window.showWorkspaceFolderPick({ ignoreFocusOut: true })) ?? 'nowhere';
}

/** The parts of a path that a setting names; it never leaves the folder. */
function partsOf(path: string): readonly string[] {
  return path.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..');
}

async function show({ snippet, fileName }: NewPostmortem, folder: Uri | undefined): Promise<void> {
  const document = folder
    ? await workspace.openTextDocument(await createFile(folder, fileName))
    : await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet), new Position(0, 0));
}

/** Makes an empty file under a name that is not taken. */
async function createFile(folder: Uri, fileName: string): Promise<Uri> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? fileName : fileName.replace(/(?=\.\w+$)/, `-${number}`);
    const uri = Uri.joinPath(folder, ...name.split('/'));
    if (await exists(uri)) continue;
    await workspace.fs.createDirectory(Uri.joinPath(uri, '..'));
    await workspace.fs.writeFile(uri, new Uint8Array());
    return uri;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}

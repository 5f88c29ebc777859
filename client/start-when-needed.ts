import { Disposable, FileType, Uri, workspace, type TextDocument } from 'vscode';
import { isReviewable } from './documents.js';
import type { Overrides } from './overrides.js';
import { announcesPostmortem, mayBePostmortem } from './possible-postmortem.js';

const CONFIG_FILE = '.bar-raiser.yaml';

/**
 * Starts the server once some Markdown may be a postmortem: by its name, its text, the author's choice, or settings that
 * could say so. Until then it costs nothing.
 *
 * @param start is called once
 */
export function startWhenNeeded(overrides: Overrides, start: () => void): Disposable {
  let waiting: Disposable | undefined;
  const stop = () => {
    waiting?.dispose();
    waiting = undefined;
  };
  const begin = () => {
    if (!waiting) return;
    stop();
    start();
  };
  const look = async (document: TextDocument) => {
    if (isReviewable(document) && (await isWorthwhile(document, overrides))) begin();
  };
  const lookAtAll = () => {
    for (const document of workspace.textDocuments) void look(document);
  };
  waiting = Disposable.from(
    workspace.onDidOpenTextDocument((document) => void look(document)),
    workspace.onDidSaveTextDocument(({ uri }) => {
      // Settings may list what is open.
      if (uri.path.endsWith(`/${CONFIG_FILE}`)) lookAtAll();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('barRaiser.postmortems')) lookAtAll();
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (!isReviewable(document)) return;
      // Only the lines that were touched, for this runs at every keystroke.
      const touched = contentChanges.flatMap(({ range, text }) => {
        const last = range.start.line + text.split('\n').length;
        return Array.from({ length: last - range.start.line + 1 }, (_, index) => range.start.line + index);
      });
      const lines = touched.filter((line) => line < document.lineCount);
      if (announcesPostmortem(lines.map((line) => document.lineAt(line).text).join('\n')))
        void look(document);
    }),
  );
  lookAtAll();
  return new Disposable(stop);
}

async function isWorthwhile(document: TextDocument, overrides: Overrides): Promise<boolean> {
  const { uri } = document;
  if (overrides.of(uri) === true || mayBePostmortem(uri.path, document.getText())) return true;
  const listed = workspace.getConfiguration('barRaiser', uri).get<readonly string[]>('postmortems', []);
  return listed.length > 0 || (await hasConfigFile(uri));
}

/** True where a folder of the file, up to the workspace folder, holds our settings, which may list the file. */
async function hasConfigFile(uri: Uri): Promise<boolean> {
  const root = workspace.getWorkspaceFolder(uri)?.uri.path;
  if (root === undefined) return false;
  for (let folder = Uri.joinPath(uri, '..'); ; folder = Uri.joinPath(folder, '..')) {
    if (await isFile(Uri.joinPath(folder, CONFIG_FILE))) return true;
    if (folder.path.length <= root.length) return false;
  }
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
}

import * as vscode from 'vscode';

const DEADLINE_MS = 30_000;
const PAUSE_MS = 50;

type Falsy = undefined | false;

/** Asks again and again until the answer is there. @throws Error that says what was waited for when it does not come */
export async function until<T>(what: string, ask: () => T | Falsy | Promise<T | Falsy>): Promise<T> {
  const deadline = Date.now() + DEADLINE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`It took too long: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** The workspace folder of that name. */
export function folder(name: 'payments' | 'search'): vscode.Uri {
  const found = vscode.workspace.workspaceFolders?.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`The folder ${name} is not open.`);
  return found.uri;
}

/** Writes a file into the folder `payments`, or another one. */
export async function write(name: string, text: string, base = folder('payments')): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(base, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Writes a Markdown file and shows it in an editor. */
export async function open(name: string, text: string, base?: vscode.Uri): Promise<vscode.TextEditor> {
  const uri = await write(name, text, base);
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** Ids and marked texts of the findings in a document, such as `people/handle: @mlang`, in the order of the text. */
export function findings(document: vscode.TextDocument): readonly string[] {
  return diagnostics(document).map(({ code, range }) => `${idOf(code)}: ${document.getText(range)}`);
}

/** The diagnostics of the reviewer in a document, in the order of the text. */
export function diagnostics(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'bar-raiser')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

function idOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until exactly these findings are shown. */
export async function untilFindings(
  document: vscode.TextDocument,
  expected: readonly string[],
): Promise<void> {
  try {
    await until('the findings', () => same(findings(document), expected));
  } catch {
    throw new Error(
      `Expected ${JSON.stringify(expected)}, but ${JSON.stringify(findings(document))} is shown.`,
    );
  }
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** The quick fixes at the first place where a text stands, from a review of the document as it is now. */
export async function quickFixes(
  document: vscode.TextDocument,
  text: string,
): Promise<readonly vscode.CodeAction[]> {
  const start = document.positionAt(document.getText().indexOf(text));
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(start, start),
    vscode.CodeActionKind.QuickFix.value,
  );
}

/** Waits for the quick fix whose title starts so, and takes it. */
export async function takeFix(document: vscode.TextDocument, text: string, title: string): Promise<void> {
  // Right after a change VS Code may still answer with no action at all.
  const fix = await until(`the quick fix "${title}"`, async () =>
    (await quickFixes(document, text)).find((action) => action.title.startsWith(title)),
  );
  if (!fix.edit || !(await vscode.workspace.applyEdit(fix.edit))) throw new Error('The fix was not applied.');
}

/** Replaces the whole text of an editor. */
export async function replaceText(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  if (!(await editor.edit((edit) => edit.replace(document.validateRange(all), text))))
    throw new Error('The edit was refused.');
}

/** Closes every editor; what is not saved is lost. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Waits until the Markdown preview draws the timeline of a document. */
export async function untilDrawn(document: vscode.TextDocument): Promise<void> {
  await until('the picture of the timeline', async () => {
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', document);
    return /<h2[^>]*>Timeline[\s\S]*<figure class="bar-raiser-figure"><svg [\s\S]*<desc[^>]*>From 14:02 to 14:40/.test(
      html,
    );
  });
}

import 'mocha/mocha.js';
import * as vscode from 'vscode';
import { countResults } from '../counting-reporter.js';
import { diagnostics, closeAll, quickFixes, takeFix, until, untilFindings } from '../editor/suite/editor.js';
import { TIMED, TWO_PEOPLE, TWO_PEOPLE_FINDINGS } from '../editor/suite/texts.js';
import { RESULT_LINE } from './result-line.js';

declare const mocha: BrowserMocha;
declare const module: { exports: unknown };

const TIMEOUT_MS = 60_000;

/** Mocha writes into a page, which a worker has not: nothing is shown, and the counts are told at the end. */
const silent = function () {
  return;
};

async function openIncident(name: string, text: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open.');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

interface Preview {
  extendMarkdownIt(markdown: ReturnType<typeof fakeMarkdown>): void;
}

interface Token {
  content: string;
}

/**
 * As much of markdown-it as the extension touches. VS Code's own Markdown extension runs beside the server here, out of
 * reach of extensions in the worker; the suite for Node has the real one.
 */
function fakeMarkdown() {
  const rules: ((state: object) => void)[] = [];
  const Token = class {
    content = '';
  };
  return {
    core: { ruler: { push: (_: string, rule: (state: object) => void) => void rules.push(rule) } },
    renderer: {
      render: (tokens: readonly Token[], _options: unknown, _env: unknown) =>
        tokens.map(({ content }) => content).join(''),
    },
    parse: (src: string, ...tokens: Token[]) => {
      for (const rule of rules) rule({ src, tokens, Token });
      return tokens;
    },
  };
}

/** What the extension host in the worker calls. @throws Error when a test failed */
async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: TIMEOUT_MS, reporter: silent as never });
  describe('in the extension host of a browser', () => {
    afterEach(closeAll);

    it('runs in a worker', () => {
      if (typeof process === 'object' && 'versions' in process && process.versions.node)
        throw new Error('This is Node.');
    });

    it('marks what a reviewer would mark, and replaces a person', async () => {
      const document = await openIncident('search.md', TWO_PEOPLE);
      await untilFindings(document, TWO_PEOPLE_FINDINGS);
      await takeFix(document, 'Marta restarts', 'Replace this person');
      await untilFindings(document, TWO_PEOPLE_FINDINGS.slice(2));
    });

    it('reads the config file of the folder', async () => {
      await openIncident('.bar-raiser.yaml', 'rules:\n  people/handle: off\n');
      const document = await openIncident('search.md', TWO_PEOPLE);
      await untilFindings(document, TWO_PEOPLE_FINDINGS.slice(0, 2));
    });

    it('knows whom the files of the folder name', async () => {
      const name = 'carts.md';
      const text =
        '# Postmortem: carts\n\n## Timeline\n\n- 14:02 The pager went off and quietly zuzka looked.\n';
      await openIncident('AUTHORS', 'Zuzka Moreau\n');
      const document = await openIncident(name, text);
      await until('a name', () =>
        diagnostics(document).some(({ range }) => document.getText(range) === 'zuzka'),
      );
    });

    it('draws the timeline in the preview', async () => {
      const { uri: currentDocument } = await openIncident('timed.md', TIMED);
      const token = { level: 0, nesting: 0, map: [2, 3], content: 'Timeline' };
      const markdown = fakeMarkdown();
      const found = vscode.extensions.getExtension<Preview>('bar-raiser.bar-raiser');
      (await found?.activate())?.extendMarkdownIt(markdown);
      const tokens = markdown.parse(TIMED, token);
      await until('the picture', () =>
        /^Timeline<figure [^>]*><svg [\s\S]*From 14:02 to 14:40/.test(
          markdown.renderer.render(tokens, {}, { currentDocument }),
        ),
      );
    });

    it('starts its server again', async () => {
      const document = await openIncident('again.md', TWO_PEOPLE.replace('search', 'again'));
      await until('findings', () => diagnostics(document).length > 0);
      await vscode.commands.executeCommand('barRaiser.restart');
      await until('fixes', async () => (await quickFixes(document, 'Marta')).length > 0);
    });
  });
  const result = await new Promise<ReturnType<typeof countResults>>((resolve) => {
    const count = countResults(mocha.run(() => resolve(count)));
  });
  console.log(`${RESULT_LINE}${JSON.stringify(result())}`);
  const { failures } = result();
  if (failures.length > 0) throw new Error(`${failures.length} tests failed.`);
}

// The UMD file of mocha, bundled as an ES module, overwrites what this one exports.
module.exports = { run };

import assert from 'node:assert/strict';
import { CancellationTokenSource, DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver/node';
import { MODERN, MODEST } from './clients.js';
import { endSessions, messageOf, startSession } from './session.js';
import { CHECKOUT, CLEAN, RECIPE } from './texts.js';

const URI = 'file:///work/notes/checkout.md';
const OTHER = 'file:///work/notes/queue.md';

describe('diagnostics', () => {
  afterEach(endSessions);

  it('name the rule, its page, the place and the source, and carry no data', async () => {
    const session = await startSession();
    await session.open(URI, CHECKOUT);
    const diagnostics = await session.diagnostics(URI);
    const handle = diagnostics.find(({ code }) => code === 'people/handle') as Diagnostic;
    assert.deepEqual(handle.range, session.rangeOf(URI, '@tkarlsen'));
    assert.equal(handle.source, 'bar-raiser');
    assert.equal(handle.severity, DiagnosticSeverity.Error);
    assert.equal(
      handle.codeDescription?.href,
      'https://github.com/bar-raiser/bar-raiser/blob/main/server/rules/people/handle.md',
    );
    assert.match(messageOf(handle), /role/);
    assert.ok(diagnostics.every((diagnostic) => !('data' in diagnostic)));
    const codes = new Set(diagnostics.map(({ code }) => code));
    for (const code of ['people/handle', 'people/email', 'blame/counterfactual', 'cause/empty'])
      assert.ok(codes.has(code), code);
  });

  it('are unchanged when nothing changed that they show, and new when something did', async () => {
    const session = await startSession();
    await session.open(URI, CHECKOUT);
    const first = await session.pull(URI);
    assert.equal(first.kind, 'full');
    assert.deepEqual(await session.pull(URI, first.resultId), {
      kind: 'unchanged',
      resultId: first.resultId,
    });
    const end = session.document(URI).positionAt(CHECKOUT.length);
    await session.change(URI, [
      { range: { start: end, end }, text: '- Add a second canary stage (Deploy team, Q2).\n' },
    ]);
    assert.equal((await session.pull(URI, first.resultId)).kind, 'unchanged');
    const start = { line: 0, character: 0 };
    await session.change(URI, [{ range: { start, end: start }, text: '\n' }]);
    const moved = await session.pull(URI, first.resultId);
    assert.equal(moved.kind, 'full');
    assert.notEqual(moved.resultId, first.resultId);
  });

  it('are none for other Markdown, for clean postmortems, and for documents that are not open', async () => {
    const session = await startSession();
    await session.open(URI, RECIPE);
    await session.open(OTHER, CLEAN);
    assert.deepEqual(await session.rules(URI), []);
    assert.deepEqual(await session.rules(OTHER), []);
    assert.deepEqual(await session.rules('file:///work/notes/closed.md'), []);
  });

  it('are pulled and never pushed where the client pulls', async () => {
    const session = await startSession();
    await session.open(URI, CHECKOUT);
    assert.ok((await session.diagnostics(URI)).length > 0);
    await session.close(URI);
    assert.deepEqual(await session.rules(URI), []);
    assert.deepEqual(session.published, []);
  });

  it('are pushed with their version where the client does not pull, and taken back on close', async () => {
    const session = await startSession({ capabilities: MODEST });
    await session.open(URI, CHECKOUT);
    await session.until(() => session.lastPublished(URI) !== undefined, 'the first diagnostics');
    assert.equal(session.lastPublished(URI)?.version, 1);
    const count = session.lastPublished(URI)?.diagnostics.length ?? 0;
    assert.ok(count > 4);
    assert.ok(session.lastPublished(URI)?.diagnostics.every((diagnostic) => !diagnostic.codeDescription));
    await session.change(URI, [{ text: CLEAN }]);
    await session.until(() => session.lastPublished(URI)?.version === 2, 'the second diagnostics');
    assert.deepEqual(session.lastPublished(URI)?.diagnostics, []);
    await session.close(URI);
    await session.until(() => session.published.length === 3, 'the diagnostics to be taken back');
    assert.deepEqual(session.lastPublished(URI)?.diagnostics, []);
    await assert.rejects(session.pull(URI), /Unhandled method/);
  });

  it('come once for a burst of changes', async () => {
    const session = await startSession({ capabilities: MODEST });
    await session.open(URI, CLEAN);
    const burst = Array.from({ length: 40 }, () => {
      const at = session.document(URI).positionAt(session.text(URI).length);
      return session.change(URI, [{ range: { start: at, end: at }, text: 'more ' }]);
    });
    await Promise.all(burst);
    await session.until(() => session.lastPublished(URI)?.version === 41, 'the last version');
    assert.ok(session.published.length < 20, `${session.published.length} publications for 41 versions`);
  });

  it('are at most 1,000, the gravest, and the last one counts the rest', async () => {
    const session = await startSession();
    const handles = Array.from({ length: 1200 }, (_, index) => `- 14:02 @person${index} restarted the cell.`);
    await session.open(URI, `${CLEAN}\n${handles.join('\n')}\n\nThe team should have waited.\n`);
    const diagnostics = await session.diagnostics(URI);
    assert.equal(diagnostics.length, 1000);
    const last = diagnostics.at(-1);
    assert.match(messageOf(last), /^There are 20\d more findings/);
    assert.ok(diagnostics.slice(0, -1).every(({ severity }) => severity === DiagnosticSeverity.Error));
  });

  it('give related places only to clients that show them', async () => {
    const { relatedInformation: _, ...diagnostic } = MODERN.textDocument?.diagnostic ?? {};
    const capabilities = {
      ...MODERN,
      textDocument: { ...MODERN.textDocument, diagnostic, publishDiagnostics: {} },
    };
    const session = await startSession({ capabilities });
    await session.open(URI, CHECKOUT);
    assert.ok((await session.diagnostics(URI)).every((item) => item.relatedInformation === undefined));
  });

  it('stop for a request that is cancelled', async () => {
    const session = await startSession();
    await session.open(URI, CHECKOUT);
    const source = new CancellationTokenSource();
    const pulled = session.connection.sendRequest(
      'textDocument/diagnostic',
      { textDocument: { uri: URI } },
      source.token,
    );
    source.cancel();
    await assert.rejects(pulled, { code: -32800 });
    assert.ok((await session.diagnostics(URI)).length > 0);
  });
});

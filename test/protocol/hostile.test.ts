import assert from 'node:assert/strict';
import { MODEST } from './clients.js';
import { endSessions, startSession, type LanguageSession } from './session.js';
import { CHECKOUT } from './texts.js';

const URI = 'file:///work/notes/checkout.md';
const HOSTILE = 'file:///work/notes/incident.md';

/** The server is alive and reviews as before. */
async function assertServes(session: LanguageSession): Promise<void> {
  await session.open(URI, CHECKOUT);
  assert.ok((await session.rules(URI)).includes('people/handle'));
  assert.equal(await session.stop(), 0);
}

describe('hostile input', () => {
  afterEach(endSessions);

  it('of unknown methods and bad parameters is answered with errors', async () => {
    const session = await startSession();
    const { connection } = session;
    await assert.rejects(connection.sendRequest('textDocument/unheardOf', {}), { code: -32601 });
    await connection.sendNotification('textDocument/unheardOf', {});
    await session.open(HOSTILE, CHECKOUT);
    const bad: unknown[] = [
      {},
      { textDocument: null },
      { textDocument: { uri: 7 } },
      { textDocument: { uri: HOSTILE }, range: 'x' },
    ];
    const methods = ['textDocument/codeAction', 'textDocument/hover'];
    for (const method of methods)
      for (const params of bad)
        await connection.sendRequest(method, params).then(
          (result) => assert.ok(result === null || Array.isArray(result), method),
          (error: unknown) => assert.ok(error instanceof Error, method),
        );
    await assert.rejects(connection.sendRequest('textDocument/diagnostic', {}));
    const notifications = [
      'textDocument/didOpen',
      'textDocument/didChange',
      'textDocument/didClose',
      'textDocument/didSave',
      'workspace/didChangeWatchedFiles',
      'workspace/didChangeConfiguration',
      'workspace/didChangeWorkspaceFolders',
      'barRaiser/reviewOverride',
      '$/cancelRequest',
    ];
    for (const method of notifications)
      for (const params of [...bad, { changes: [{}] }, { event: {} }, { contentChanges: [{}] }])
        await connection.sendNotification(method, params);
    await assertServes(session);
  });

  it('of edits beyond the text is brought back to its edges', async () => {
    const session = await startSession();
    await session.open(HOSTILE, CHECKOUT);
    const far = 2 ** 31 - 1;
    const ranges = [
      { start: { line: far, character: far }, end: { line: far, character: far } },
      { start: { line: -5, character: -1 }, end: { line: 0, character: 0 } },
      { start: { line: 3, character: 10_000 }, end: { line: 3, character: 10_000 } },
      { start: { line: 6, character: 4 }, end: { line: 2, character: 1 } },
      { start: { line: 0.5, character: 1.5 }, end: { line: 1, character: 2 } },
      { start: { line: 0, character: 0 }, end: { line: far, character: far } },
    ];
    for (const range of ranges) {
      const version = session.document(HOSTILE).version;
      await session.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: HOSTILE, version: version + 1 },
        contentChanges: [{ range, text: 'x' }],
      });
      assert.equal((await session.pull(HOSTILE)).kind, 'full');
    }
    // The last edit replaced everything.
    const start = { line: 0, character: 1 };
    await session.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: HOSTILE, version: 20 },
      contentChanges: [{ range: { start, end: start }, text: ' @odahl' }],
    });
    const handle = (await session.diagnostics(HOSTILE)).find(({ code }) => code === 'people/handle');
    assert.deepEqual(handle?.range, { start: { line: 0, character: 2 }, end: { line: 0, character: 8 } });
    await assertServes(session);
  });

  it('of strange texts is reviewed', async () => {
    const session = await startSession();
    const texts = [
      '',
      '\0\0\0',
      `# Outage\r\r14:02 @odahl\r\r\0`,
      '\uFEFF# Outage\n\n@odahl',
      '\uD83D\n\n@odahl \uDE00',
      '---\n---\n---\n@odahl',
      `${'> '.repeat(300)}@odahl`,
      `${'- '.repeat(300)}@odahl`,
      '['.repeat(2000),
      `${'*a_ '.repeat(500)}@odahl`,
      '<!-- '.repeat(300),
      Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join(''),
    ];
    for (const [index, text] of texts.entries()) {
      const uri = `file:///work/incidents/${index}.md`;
      await session.open(uri, text);
      const diagnostics = await session.diagnostics(uri);
      if (text.includes('@odahl') && index !== 5) assert.ok(diagnostics.length > 0, `text ${index}`);
      await session.actions(uri, { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } });
      await session.hover(uri, { line: 0, character: 1 });
    }
    assert.deepEqual(session.logs, []);
    await assertServes(session);
  });

  it('of strange addresses is reviewed without settings', async () => {
    const session = await startSession({ folders: ['file:///work'] });
    for (const uri of [
      'untitled:Untitled-1',
      'git:/work/a.md?%7B%22ref%22%3A%22~%22%7D',
      'not a uri',
      '',
      'file://host/share/incident.md',
      'file:///c%3A/work/incident.md',
      'file:///%00/incident.md',
    ]) {
      await session.open(uri, CHECKOUT);
      assert.ok((await session.rules(uri)).includes('people/handle'), uri);
    }
    await assertServes(session);
  });

  it('of messages that are no messages ends nothing', async () => {
    const session = await startSession();
    const frame = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    const secret = 'Marguerite Ondine';
    for (const body of [
      `{"jsonrpc":"2.0","method":"x" ${secret}`,
      '[]',
      '{}',
      'null',
      '7',
      '{"jsonrpc":"2.0","id":[1],"method":7}',
    ])
      session.server?.stdin?.write(frame(body));
    await assertServes(session);
    assert.ok(!session.logs.join('\n').includes('Marguerite'), session.logs.join('\n'));
  });

  it('of 10 MB is taken, and everything else is served beside it', async function () {
    this.timeout(120_000);
    const session = await startSession({ capabilities: MODEST });
    const paragraph =
      'At 14:02 the queue of the checkout grew, since the consumers waited for the connection pool.\n\n';
    await session.open(
      HOSTILE,
      `# Checkout outage\n\n${paragraph.repeat(Math.ceil(10_000_000 / paragraph.length))}`,
    );
    await session.until(() => session.lastPublished(HOSTILE) !== undefined, 'the large document', 110_000);
    await session.open(URI, CHECKOUT);
    await session.until(() => session.lastPublished(URI) !== undefined, 'the small document');
    assert.equal(await session.stop(), 0);
  });
});

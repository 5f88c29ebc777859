import assert from 'node:assert/strict';
import { fork, spawn, spawnSync } from 'node:child_process';
import { createProtocolConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { MODEST } from './clients.js';
import { endSessions, LanguageSession, remember, SERVER, spawnSession, startSession } from './session.js';
import { CHECKOUT } from './texts.js';

const URI = 'file:///work/checkout.md';

describe('the life of the server', () => {
  afterEach(endSessions);

  it('offers a modern client what it can use', async () => {
    const { capabilities, serverInfo } = (await startSession()).initialized;
    assert.equal(serverInfo?.name, 'bar-raiser');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: 'bar-raiser',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.bar-raiser'],
    });
    assert.equal(capabilities.hoverProvider, true);
    assert.deepEqual(capabilities.textDocumentSync, {
      openClose: true,
      change: 2,
      save: { includeText: false },
    });
  });

  it('offers a modest client no pull, and one without code actions none', async () => {
    const modest = (await startSession({ capabilities: MODEST })).initialized.capabilities;
    assert.equal(modest.diagnosticProvider, undefined);
    assert.ok(modest.codeActionProvider);
    const bare = (await startSession({ capabilities: {} })).initialized.capabilities;
    assert.equal(bare.codeActionProvider, undefined);
    assert.equal(bare.hoverProvider, true);
  });

  it('asks to be told of settings and config files where it may', async () => {
    const modern = await startSession();
    await modern.until(() => modern.registered.length === 2, 'two registrations');
    assert.deepEqual(modern.registered, [
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ]);
  });

  it('ends with 0 after a shutdown and with 1 without', async () => {
    assert.equal(await (await startSession()).stop(), 0);
    const hasty = await startSession();
    await hasty.connection.sendNotification('exit');
    assert.equal(await hasty.exitCode(), 1);
  });

  it('ends when the process of its client is gone, even if the pipe stays open', async () => {
    const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const session = spawnSession();
    await session.connection.sendRequest('initialize', {
      processId: editor.pid,
      rootUri: null,
      capabilities: {},
    });
    editor.kill();
    assert.equal(await session.exitCode(), 1);
  });

  it('answers nothing after a shutdown', async () => {
    const session = await startSession();
    await session.open(URI, CHECKOUT);
    await session.connection.sendRequest('shutdown');
    await assert.rejects(session.pull(URI), { code: -32600 });
    await session.connection.sendNotification('exit');
    assert.equal(await session.exitCode(), 0);
  });

  it('talks over node ipc', async () => {
    const server = fork(SERVER, ['--node-ipc']);
    const connection = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
    const session = remember(new LanguageSession(connection, {}, server));
    await session.initialize();
    await session.open(URI, CHECKOUT);
    assert.ok((await session.rules(URI)).includes('people/handle'));
    assert.equal(await session.stop(), 0);
  });

  it('ends when its client is gone', async () => {
    const session = await startSession();
    session.server?.stdin?.end();
    assert.equal(await session.exitCode(), 1);
  });

  it('answers nothing before it is initialized, and is initialized once', async () => {
    const session = spawnSession();
    await session.open(URI, CHECKOUT);
    await assert.rejects(session.pull(URI), /Unhandled method/);
    await session.initialize();
    await assert.rejects(
      session.connection.sendRequest('initialize', { capabilities: {} }),
      /initialized already/,
    );
    await session.open(URI, CHECKOUT);
    assert.ok((await session.diagnostics(URI)).length > 0);
    assert.equal(await session.stop(), 0);
  });

  it('says how it is started when it is started in another way', () => {
    for (const args of [[], ['--node-ipc'], ['--socket=4711'], ['--stdio', '--verbose']]) {
      const { status, stderr, stdout } = spawnSync(process.execPath, [SERVER, ...args], { encoding: 'utf8' });
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /--stdio/);
      assert.equal(stdout, '');
    }
  });
});

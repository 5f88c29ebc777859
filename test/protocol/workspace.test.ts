import assert from 'node:assert/strict';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LIST_FILES, READ_FILES, TRUST_GRANTED, type ReadFilesParams } from '../../server/protocol.js';
import { REPORT } from '../workspace/report.js';
import { makeRepository, write } from '../workspace/repository.js';
import { MODEST } from './clients.js';
import {
  endSessions,
  spawnSession,
  startSession,
  type LanguageSession,
  type SessionOptions,
} from './session.js';

describe('the workspace of a document', () => {
  let root = '';

  beforeEach(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'bar-raiser-')));
  });
  afterEach(async () => {
    endSessions();
    await rm(root, { recursive: true, force: true });
  });

  const folder = () => pathToFileURL(root).href;
  const document = () => `${folder()}/late.md`;

  /** The words of the report that are held for people. */
  const found = async (session: LanguageSession): Promise<string[]> =>
    (await session.diagnostics(document()))
      .filter(({ code }) => String(code).startsWith('people/'))
      .map(({ range }) => session.document(document()).getText(range));

  /** Waits until the report is found to name these people. */
  const settles = async (session: LanguageSession, expected: readonly string[]) => {
    const deadline = Date.now() + 15_000;
    for (let seen: string[] = []; ; seen = await found(session)) {
      if (seen.join() === expected.join()) return;
      assert.ok(Date.now() < deadline, `found ${seen.join()} in place of ${expected.join()}`);
    }
  };

  const start = async (given: SessionOptions = {}) => {
    const session = await startSession({ folders: [folder()], ...given });
    await session.open(document(), REPORT);
    return session;
  };

  it('says who is a person and what is a thing; commits are asked in trusted workspaces only', async () => {
    makeRepository(root, ['Svenja Falkner <svenja.falkner@corp.example>']);
    await write(root, { CODEOWNERS: '* @mirao\n', 'package.json': '{ "name": "@larder/ottilie" }' });
    const session = await start();
    await settles(session, ['mirao']);
    const trusting = await start({ options: { trusted: true } });
    await settles(trusting, ['mirao', 'svenja']);
    await session.connection.sendNotification(TRUST_GRANTED);
    await settles(session, ['mirao', 'svenja']);
    await session.until(() => session.refreshes > 0, 'a refresh');
  });

  it('is not there without a folder, and not where the settings want none', async () => {
    await write(root, { CODEOWNERS: '* @mirao\n' });
    for (const given of [{ folders: [] }, { settings: () => ({ roster: false }) }]) {
      const session = await start(given);
      // What was read by now for another session says that this one had the time to read.
      await settles(await start(), ['mirao', 'Ottilie']);
      assert.deepEqual(await found(session), ['Ottilie']);
    }
    await write(root, { '.bar-raiser.yaml': 'roster: false\n' });
    assert.deepEqual(await found(await start()), ['Ottilie']);
  });

  it('follows the files that it was read from', async () => {
    const session = await start();
    assert.deepEqual(await found(session), ['Ottilie']);
    await write(root, { CODEOWNERS: '* @mirao\n' });
    const changes = [{ uri: `${folder()}/CODEOWNERS`, type: 1 }];
    await session.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await settles(session, ['mirao', 'Ottilie']);
  });

  it('reaches clients that wait for diagnostics', async () => {
    await write(root, { CODEOWNERS: '* @mirao\n' });
    const session = await start({ capabilities: MODEST });
    const isFound = () =>
      session.lastPublished(document())?.diagnostics.some(({ code }) => code === 'people/handle') === true;
    await session.until(isFound, 'the diagnostics with the roster');
  });

  it('is read through the client where the server has no such files', async () => {
    const session = spawnSession({ folders: ['memfs:/work'], options: { readsFiles: true } });
    const asked: string[][] = [];
    const files = new Map([
      ['.github/CODEOWNERS', '* @mirao\n'],
      ['README.md', ''],
      ['services/ottilie/go.mod', ''],
    ]);
    session.connection.onRequest(LIST_FILES, () => ({ paths: [...files.keys()] }));
    session.connection.onRequest(READ_FILES, ({ folder, paths }: ReadFilesParams) => {
      asked.push([folder, ...paths]);
      return { files: paths.map((path) => ({ path, text: files.get(path) ?? '' })) };
    });
    await session.initialize();
    await session.open('memfs:/work/late.md', REPORT);
    const codes = async () =>
      (await session.rules('memfs:/work/late.md')).filter((code) => /^people\//.test(String(code)));
    await codes();
    await session.until(() => session.refreshes > 0, 'a refresh');
    assert.deepEqual(await codes(), ['people/handle']);
    assert.deepEqual(asked, [['memfs:/work', '.github/CODEOWNERS', 'services/ottilie/go.mod']]);
  });

  it('leaves no trace in the log', async () => {
    makeRepository(root, ['Svenja Falkner <svenja.falkner@corp.example>']);
    await write(root, { CODEOWNERS: '* @mirao\n' });
    const session = await start({ options: { trusted: true } });
    await settles(session, ['mirao', 'Ottilie', 'svenja']);
    assert.doesNotMatch([...session.logs, ...session.shown].join('\n'), /mirao|svenja|falkner|ottilie/i);
  });
});

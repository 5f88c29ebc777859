import assert from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NEW_POSTMORTEM, PROFILES, type NewPostmortem, type ProfileChoice } from '../../server/protocol.js';
import { MODERN, MODEST } from './clients.js';
import { endSessions, messageOf, startSession, type LanguageSession } from './session.js';

const OURS =
  '---\ntitle: Ours\n---\n\n# Title\n\n## Why it was possible\n\n<!-- required; role: root-cause -->\n\nWhich safeguard was missing?\n';
const FILE = '.bar-raiser/profiles/ours.md';
const TEXT =
  '---\nprofile: ours\n---\n\n# Late export\n\n## Why it was possible\n\nWhich safeguard was missing?\n';

describe("a team's own profiles", () => {
  let root = '';

  beforeEach(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'bar-raiser-')));
  });
  afterEach(async () => {
    endSessions();
    await rm(root, { recursive: true, force: true });
  });

  const uri = (path: string) => pathToFileURL(join(root, path)).href;
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  const ids = async (session: LanguageSession, at: string) =>
    (await session.connection.sendRequest<ProfileChoice[]>(PROFILES, { uri: at })).map(({ id }) => id);
  const changed = (session: LanguageSession, path: string) =>
    session.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri(path), type: 2 }],
    });

  it('are offered, completed, and followed by the documents that name them', async () => {
    await write(FILE, OURS);
    await write('.bar-raiser.yaml', 'profile: ours\nroster: false\n');
    const completion = { completionItem: { snippetSupport: true } };
    const capabilities = { ...MODERN, textDocument: { ...MODERN.textDocument, completion } };
    const session = await startSession({ folders: [uri('')], capabilities });
    assert.deepEqual((await ids(session, 'untitled:new.md')).slice(0, 2), ['ours', 'coe']);
    const { snippet } = await session.connection.sendRequest<NewPostmortem>(NEW_POSTMORTEM, {
      uri: uri('new.md'),
      profile: 'ours',
      title: 'Late export',
      incident: '',
      severity: '',
      started: '',
      fileName: '{title}.md',
      today: '2026-03-03',
    });
    assert.match(snippet, /^---\nprofile: ours\n[\s\S]*## Why it was possible\n/);
    await session.open(uri('late.md'), TEXT);
    assert.ok((await session.rules(uri('late.md'))).includes('document/placeholder'));
    assert.equal(session.lastPublished(uri('.bar-raiser.yaml')), undefined, 'the settings name a profile');
    const offered = await session.connection.sendRequest<{ label: string }[]>('textDocument/completion', {
      textDocument: { uri: uri('late.md') },
      position: { line: 1, character: 9 },
      context: { triggerKind: 1 },
    });
    assert.ok(offered.some(({ label }) => label === 'ours'));
  });

  it('are found in the workspace folder where no config file is in force', async () => {
    await write(FILE, OURS);
    const session = await startSession({ folders: [uri('')] });
    assert.deepEqual((await ids(session, uri('incidents/new.md'))).slice(0, 2), ['ours', 'coe']);
    await session.open(uri('incidents/late.md'), TEXT);
    const offered = await session.connection.sendRequest<{ label: string }[]>('textDocument/completion', {
      textDocument: { uri: uri('incidents/late.md') },
      position: { line: 1, character: 9 },
      context: { triggerKind: 1 },
    });
    assert.ok(offered.some(({ label }) => label === 'ours'));
  });

  it('are read again when they change, and say on the file what is wrong', async () => {
    await write(FILE, OURS.replace('root-cause', 'rootcause'));
    const session = await startSession({ folders: [uri('')] });
    await session.open(uri('late.md'), TEXT);
    assert.ok(!(await ids(session, uri('late.md'))).includes('ours'));
    const [mark, ...more] = session.lastPublished(uri(FILE))?.diagnostics ?? [];
    assert.deepEqual(more, []);
    assert.match(messageOf(mark), /unknown section role "rootcause"/);
    assert.deepEqual(mark?.range, {
      start: { line: 8, character: 21 },
      end: { line: 8, character: 30 },
    });
    await session.close(uri('late.md'));
    await write(FILE, OURS);
    await changed(session, FILE);
    await session.until(() => session.lastPublished(uri(FILE))?.diagnostics.length === 0, 'the mark to go');
    assert.ok((await ids(session, uri('late.md'))).includes('ours'));
    await rm(join(root, '.bar-raiser'), { recursive: true });
    await changed(session, '.bar-raiser');
    await session.until(() => session.refreshes === 2, 'a second refresh');
    assert.ok(!(await ids(session, uri('late.md'))).includes('ours'));
  });

  it('keep their marks while they are edited, and are no postmortems', async () => {
    await write(FILE, OURS.replace('root-cause', 'rootcause'));
    const session = await startSession({ folders: [uri('')], capabilities: MODEST });
    await session.open(uri(FILE), `${OURS}\nOttilie caused it.\n`);
    await session.until(() => session.lastPublished(uri(FILE)) !== undefined, 'the mark');
    await session.close(uri(FILE));
    await session.open(uri('other.md'), TEXT);
    await session.until(() => session.lastPublished(uri('other.md')) !== undefined, 'the next review');
    assert.equal(session.published.filter((params) => params.uri === uri(FILE)).length, 1);
  });

  it('are read through the client where the client reads files', async () => {
    const files = new Map([[`memfs:/work/${FILE}`, OURS]]);
    const session = await startSession({ folders: ['memfs:/work'], options: { readsFiles: true }, files });
    assert.equal((await ids(session, 'memfs:/work/late.md'))[0], 'ours');
    assert.equal((await ids(session, 'memfs:/elsewhere/late.md'))[0], 'coe');
  });
});

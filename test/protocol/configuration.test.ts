import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MODERN, MODEST } from './clients.js';
import { endSessions, messageOf, startSession, type LanguageSession } from './session.js';
import { CHECKOUT, RECIPE } from './texts.js';

const CONFIG = '.bar-raiser.yaml';

describe('configuration', () => {
  let root = '';

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'bar raiser-'));
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
  const changed = (session: LanguageSession, path: string) =>
    session.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri(path), type: 2 }],
    });
  const handles = async (session: LanguageSession, path: string) =>
    (await session.diagnostics(uri(path))).filter(({ code }) => code === 'people/handle');

  it('takes the nearest config file up to the workspace folder, and none above it', async () => {
    await write(CONFIG, 'rules: { people/handle: off }\n');
    await write(`team/${CONFIG}`, 'rules: { people/handle: hint }\n');
    const session = await startSession({ folders: [uri('team')] });
    await session.open(uri('team/2025/checkout.md'), CHECKOUT);
    assert.deepEqual(
      (await handles(session, 'team/2025/checkout.md')).map(({ severity }) => severity),
      [4, 4, 4],
    );
    const inner = await startSession({ folders: [uri('team/2025')] });
    await inner.open(uri('team/2025/checkout.md'), CHECKOUT);
    assert.deepEqual(
      (await handles(inner, 'team/2025/checkout.md')).map(({ severity }) => severity),
      [1, 1, 1],
    );
  });

  it('walks up to the root for a document outside of all folders', async () => {
    await write(CONFIG, 'rules: { people/handle: off }\n');
    const session = await startSession();
    await session.open(uri('a/b/checkout.md'), CHECKOUT);
    assert.deepEqual(await handles(session, 'a/b/checkout.md'), []);
  });

  it('is read again when a watched file changes, appears and goes', async () => {
    const session = await startSession({ folders: [uri('')] });
    await session.open(uri('checkout.md'), CHECKOUT);
    assert.equal((await handles(session, 'checkout.md')).length, 3);
    await write(CONFIG, 'rules: { people/handle: off }\n');
    await changed(session, CONFIG);
    await session.until(() => session.refreshes === 1, 'a refresh');
    assert.equal((await handles(session, 'checkout.md')).length, 0);
    await rm(join(root, CONFIG));
    await changed(session, CONFIG);
    await session.until(() => session.refreshes === 2, 'a second refresh');
    assert.equal((await handles(session, 'checkout.md')).length, 3);
    await changed(session, 'README.md');
    assert.equal((await handles(session, 'checkout.md')).length, 3);
    assert.equal(session.refreshes, 2);
  });

  it('has documents pushed again for clients that do not pull', async () => {
    const session = await startSession({ capabilities: MODEST, folders: [uri('')] });
    await session.open(uri('checkout.md'), CHECKOUT);
    const codes = () => session.lastPublished(uri('checkout.md'))?.diagnostics.map(({ code }) => code) ?? [];
    await session.until(() => codes().includes('people/handle'), 'the handles');
    await write(CONFIG, 'rules: { people/handle: off }\n');
    await session.open(uri(CONFIG), '');
    await session.save(uri(CONFIG));
    await session.until(() => codes().length > 0 && !codes().includes('people/handle'), 'no handles');
    assert.equal(session.lastPublished(uri(CONFIG)), undefined);
  });

  it('marks a typo on the config file, names the nearest key, and takes the mark back', async () => {
    await write(CONFIG, 'profil: coe\nrules:\n  people/handel: off\n  people/email: off\n');
    const session = await startSession({ folders: [uri('')] });
    await session.open(uri('checkout.md'), CHECKOUT);
    assert.ok(!(await session.rules(uri('checkout.md'))).includes('people/email'), 'what is right holds');
    const marks = session.lastPublished(uri(CONFIG))?.diagnostics ?? [];
    assert.equal(marks.length, 2);
    assert.match(messageOf(marks[0]), /"profil".*"profile"/);
    assert.deepEqual(marks[0]?.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } });
    assert.match(messageOf(marks[1]), /"people\/handel".*"people\/handle"/);
    assert.equal(marks[1]?.range.start.line, 2);
    assert.equal(marks[1].source, 'bar-raiser');
    await write(CONFIG, 'profile: coe\n');
    await changed(session, CONFIG);
    await session.until(() => session.lastPublished(uri(CONFIG))?.diagnostics.length === 0, 'the mark to go');
    assert.deepEqual(session.shown, []);
  });

  it('takes the mark back even when no document asks for the file any more', async () => {
    await write(CONFIG, 'profil: coe\n');
    const session = await startSession({ folders: [uri('')] });
    await session.open(uri('checkout.md'), CHECKOUT);
    await session.pull(uri('checkout.md'));
    await session.until(() => session.lastPublished(uri(CONFIG))?.diagnostics.length === 1, 'the mark');
    await session.close(uri('checkout.md'));
    await rm(join(root, CONFIG));
    await changed(session, CONFIG);
    await session.until(() => session.lastPublished(uri(CONFIG))?.diagnostics.length === 0, 'the mark to go');
  });

  it('is asked for anew when a document is opened again', async () => {
    let level = 'off';
    const session = await startSession({ settings: () => ({ rules: { 'people/handle': level } }) });
    await session.open(uri('checkout.md'), CHECKOUT);
    assert.equal((await handles(session, 'checkout.md')).length, 0);
    await session.close(uri('checkout.md'));
    level = 'info';
    await session.open(uri('checkout.md'), CHECKOUT);
    assert.equal((await handles(session, 'checkout.md')).length, 3);
  });

  it('goes on without a config file that is broken, a folder, too large or not readable', async () => {
    const broken: [string, RegExp, () => Promise<void>][] = [
      ['yaml', /not valid YAML/, () => write(`yaml/${CONFIG}`, 'rules: [\n')],
      [
        'folder',
        /not a file/,
        async () => {
          await mkdir(join(root, 'folder', CONFIG), { recursive: true });
        },
      ],
      [
        'looped',
        /cannot be read \(ELOOP\)/,
        async () => {
          await mkdir(join(root, 'looped'));
          await symlink(CONFIG, join(root, 'looped', CONFIG));
        },
      ],
      ['large', /larger than 1 MB/, () => write(`large/${CONFIG}`, '#'.repeat(1_000_001))],
      ['binary', /not valid YAML|keys with values/, () => write(`binary/${CONFIG}`, '\0\u0001\ufffd')],
    ];
    for (const [, , make] of broken) await make();
    const session = await startSession({ folders: [uri('')] });
    for (const [folder, message] of broken) {
      await session.open(uri(`${folder}/checkout.md`), CHECKOUT);
      assert.equal((await handles(session, `${folder}/checkout.md`)).length, 3, folder);
      const marks = session.lastPublished(uri(`${folder}/${CONFIG}`))?.diagnostics ?? [];
      assert.equal(marks.length, 1, folder);
      assert.match(messageOf(marks[0]), message);
      assert.equal(marks[0]?.severity, 1);
    }
  });

  it('lets the editor win over the config file, but not with values that are the defaults', async () => {
    await write(CONFIG, 'rules: { people/handle: off, people/email: off }\nlabel: "Engineer {n}"\n');
    const settings = { profile: '', label: 'Oncall {n}', rules: { 'people/handle': 'warning' }, people: [] };
    const session = await startSession({ folders: [uri('')], settings: () => settings });
    await session.open(uri('checkout.md'), CHECKOUT);
    const found = await handles(session, 'checkout.md');
    assert.deepEqual(
      found.map(({ severity }) => severity),
      [2, 2, 2],
    );
    assert.match(messageOf(found[0]), /Engineer 1/);
    assert.ok(!(await session.rules(uri('checkout.md'))).includes('people/email'));
    assert.deepEqual(session.logs, []);
  });

  it('names a setting of the editor that it cannot use, once', async () => {
    const settings = { rulez: {}, label: 'Oncall', trace: { server: 'verbose' } };
    const session = await startSession({ settings: () => settings });
    await session.open(uri('checkout.md'), CHECKOUT);
    await session.open(uri('again.md'), CHECKOUT);
    assert.ok((await session.rules(uri('checkout.md'))).length > 0);
    assert.ok((await session.rules(uri('again.md'))).length > 0);
    await session.until(() => session.logs.length >= 2, 'two warnings');
    assert.equal(session.logs.length, 2);
    assert.match(session.logs.join('\n'), /"barRaiser\.rulez".*"rules"/);
    assert.match(session.logs.join('\n'), /"barRaiser\.label"/);
  });

  it('is asked for per document, so that folders differ', async () => {
    await mkdir(join(root, 'one'));
    await mkdir(join(root, 'two'));
    const settings = (scope?: string) =>
      scope?.includes('/two/') ? { rules: { 'people/handle': 'off' } } : {};
    const session = await startSession({ folders: [uri('one'), uri('two')], settings });
    await session.open(uri('one/checkout.md'), CHECKOUT);
    await session.open(uri('two/checkout.md'), CHECKOUT);
    assert.equal((await handles(session, 'one/checkout.md')).length, 3);
    assert.equal((await handles(session, 'two/checkout.md')).length, 0);
  });

  it('follows what changes in the editor', async () => {
    let level = 'off';
    const session = await startSession({ settings: () => ({ rules: { 'people/handle': level } }) });
    await session.open(uri('checkout.md'), CHECKOUT);
    assert.equal((await handles(session, 'checkout.md')).length, 0);
    level = 'info';
    await session.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await session.until(() => session.refreshes === 1, 'a refresh');
    assert.deepEqual(
      (await handles(session, 'checkout.md')).map(({ severity }) => severity),
      [3, 3, 3],
    );
  });

  it('is taken from what a client sends that cannot be asked', async () => {
    const { workspace: _, ...capabilities } = MODERN;
    const session = await startSession({ capabilities });
    await session.open(uri('checkout.md'), CHECKOUT);
    await session.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { barRaiser: { rules: { 'people/handle': 'off' } } },
    });
    assert.equal((await handles(session, 'checkout.md')).length, 0);
  });

  it('follows folders that come and go', async () => {
    await write(CONFIG, 'rules: { people/handle: off }\n');
    await mkdir(join(root, 'inner'));
    const session = await startSession({ folders: [uri('inner')] });
    await session.open(uri('inner/checkout.md'), CHECKOUT);
    assert.equal((await handles(session, 'inner/checkout.md')).length, 3);
    const event = {
      added: [{ uri: uri(''), name: 'outer' }],
      removed: [{ uri: uri('inner'), name: 'inner' }],
    };
    await session.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await session.until(() => session.refreshes === 1, 'a refresh');
    assert.equal((await handles(session, 'inner/checkout.md')).length, 0);
  });

  it('judges paths from the folder of the config file', async () => {
    await write(`docs/${CONFIG}`, 'postmortems: ["kitchen/*.md"]\n');
    const session = await startSession({ folders: [uri('')] });
    await session.open(uri('docs/kitchen/bread.md'), RECIPE);
    await session.open(uri('docs/bread.md'), RECIPE);
    assert.ok((await session.rules(uri('docs/kitchen/bread.md'))).includes('people/handle'));
    assert.deepEqual(await session.rules(uri('docs/bread.md')), []);
  });

  it('is read through the client where the client reads files, and only inside its folders', async () => {
    const files = new Map([['memfs:/work/.bar-raiser.yaml', 'rules: { people/handle: off }\n']]);
    const session = await startSession({ folders: ['memfs:/work'], options: { readsFiles: true }, files });
    await session.open('memfs:/work/a/checkout.md', CHECKOUT);
    await session.open('memfs:/other/checkout.md', CHECKOUT);
    await session.open('untitled:Untitled-1', CHECKOUT);
    assert.ok(!(await session.rules('memfs:/work/a/checkout.md')).includes('people/handle'));
    assert.ok((await session.rules('memfs:/other/checkout.md')).includes('people/handle'));
    assert.ok(!(await session.rules('untitled:Untitled-1')).includes('people/handle'));
    assert.deepEqual(session.reads, ['memfs:/work/a/.bar-raiser.yaml', 'memfs:/work/.bar-raiser.yaml']);
  });
});

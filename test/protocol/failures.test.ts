import assert from 'node:assert/strict';
import { createReviewer, type Reviewer, type Settings } from '../../server/index.js';
import { noFiles, type FileReader } from '../../server/lsp/files.js';
import type { ServerPorts } from '../../server/lsp/session.js';
import { MODEST } from './clients.js';
import { endSessions, startInProcess, startSession } from './session.js';
import { CHECKOUT } from './texts.js';

const URI = 'file:///work/notes/checkout.md';
const OTHER = 'file:///work/notes/other.md';

const empty: FileReader = { ...noFiles, everywhere: true };

function ports(changed: Partial<ServerPorts> = {}): ServerPorts {
  return {
    createReviewer,
    files: empty,
    nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
    now: () => new Date(),
    ...changed,
  };
}

/** A reviewer whose review is passed through a function. */
function reviewing(change: (review: ReturnType<Reviewer['review']>) => ReturnType<Reviewer['review']>) {
  return (settings: Settings): Reviewer => {
    const reviewer = createReviewer(settings);
    return { ...reviewer, review: (document, origin) => change(reviewer.review(document, origin)) };
  };
}

describe('failures', () => {
  afterEach(endSessions);

  it('of a rule are told once, and the other rules go on', async () => {
    const failures = [{ rule: 'people/handle', message: 'cannot read "Marguerite Ondine"' }];
    const session = await startInProcess(
      ports({ createReviewer: reviewing((review) => ({ ...review, failures })) }),
    );
    await session.open(URI, CHECKOUT);
    await session.open(OTHER, CHECKOUT);
    assert.ok((await session.rules(URI)).includes('people/email'));
    assert.ok((await session.rules(OTHER)).includes('people/email'));
    await session.until(() => session.logs.length > 0, 'the warning');
    assert.equal(session.logs.length, 1);
    assert.match(session.logs[0] ?? '', /people\/handle failed/);
    assert.ok(!session.logs[0]?.includes('Marguerite'));
  });

  it('of a whole review are answered with an error and logged without the text', async () => {
    let broken = true;
    const createReviewer = reviewing((review) => {
      if (broken) throw new Error('near "Marguerite Ondine"');
      return review;
    });
    const session = await startInProcess(ports({ createReviewer }));
    await session.open(URI, CHECKOUT);
    await assert.rejects(session.pull(URI), { code: -32603, message: /failed at diagnostics/ });
    await assert.rejects(session.hover(URI, { line: 0, character: 0 }), /failed at hover/);
    await session.until(() => session.logs.length === 2, 'two log lines');
    assert.match(session.logs[0] ?? '', /^diagnostics failed with Error\n\s+at /);
    assert.ok(!session.logs.join('\n').includes('Marguerite'));
    broken = false;
    assert.ok((await session.rules(URI)).includes('people/handle'));
  });

  it('in the background are logged, and the next change is reviewed', async () => {
    let broken = true;
    const createReviewer = reviewing((review) => {
      if (broken) throw new TypeError('Marguerite Ondine');
      return review;
    });
    const session = await startInProcess(ports({ createReviewer }), { capabilities: MODEST });
    await session.open(URI, CHECKOUT);
    await session.until(() => session.logs.length === 1, 'a log line');
    assert.match(session.logs[0] ?? '', /^publishing diagnostics failed with TypeError/);
    broken = false;
    await session.change(URI, [{ text: `${CHECKOUT}\n` }]);
    await session.until(() => session.lastPublished(URI)?.version === 2, 'the diagnostics');
  });

  it('of the client to give its settings leave the config file in force', async () => {
    const files: FileReader = {
      ...empty,
      read: (uri) => Promise.resolve(uri.includes('/notes/') ? 'rules: { people/handle: off }\n' : undefined),
    };
    const settings = () => {
      throw new Error('no settings today');
    };
    const session = await startInProcess(ports({ files }), { settings });
    await session.open(URI, CHECKOUT);
    const rules = await session.rules(URI);
    assert.ok(rules.includes('people/email') && !rules.includes('people/handle'));
  });

  it('do not come from settings that are equal: one reviewer serves all documents', async () => {
    let made = 0;
    const count = (settings: Settings) => {
      made++;
      return createReviewer(settings);
    };
    const session = await startInProcess(ports({ createReviewer: count }));
    for (const uri of [URI, OTHER, 'untitled:one']) {
      await session.open(uri, CHECKOUT);
      await session.pull(uri);
    }
    assert.equal(made, 1);
    await session.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await session.until(() => session.refreshes === 1, 'a refresh');
    await session.pull(URI);
    assert.equal(made, 2, 'new settings need a new reviewer');
  });
});

describe('the log', () => {
  afterEach(endSessions);

  it('never holds a name that a document holds', async () => {
    const session = await startSession({ options: { showsState: true } });
    await session.connection.sendNotification('$/setTrace', { value: 'verbose' });
    const text = `${CHECKOUT}\n- 15:00 Marguerite Ondine (payments on-call) closed the incident.\n`;
    await session.open(URI, text);
    const found = await session.diagnostics(URI);
    assert.ok(found.some(({ code }) => code === 'people/named-individual'));
    await session.actions(URI, session.rangeOf(URI, 'Marguerite Ondine'));
    await session.hover(URI, session.rangeOf(URI, 'Marguerite Ondine').start);
    await session.connection
      .sendRequest('textDocument/codeAction', { textDocument: { uri: URI } })
      .catch(() => undefined);
    await session.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: 9 },
      contentChanges: [{ range: 'Marguerite Ondine', text: 'x' }],
    });
    assert.equal(await session.stop(), 0);
    const told = [...session.logs, ...session.shown, JSON.stringify(session.states)].join('\n');
    assert.doesNotMatch(told, /Marguerite|Ondine|karlsen|bmoreau/);
    assert.ok(session.logs.length > 0, 'the bad requests were logged');
  });
});

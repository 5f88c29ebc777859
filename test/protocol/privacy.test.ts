import assert from 'node:assert/strict';
import { createReviewer, hashName } from '../../server/index.js';
import { noFiles } from '../../server/lsp/files.js';
import { ANONYMIZE, EDIT_CONFIG, NAMED, type NamedInDocument } from '../../server/protocol.js';
import { endSessions, startInProcess, startSession, type LanguageSession } from './session.js';

const URI = 'memfs:/work/postmortem-1.md';
const NAMES = ['Ingrid', 'Solberg', 'isolberg', 'Reyes', 'Borealis'];
const TEXT = `# Postmortem: queue outage

- 14:02 Ingrid Solberg <isolberg@corp.example.com> was paged.
- 14:05 @isolberg asked Tomas Reyes about customer Borealis.

## Root cause

The consumer kept its lock (change 4711) after it had ended.
`;

/** Whatever an author does about names, well or in vain. */
async function work(session: LanguageSession): Promise<void> {
  const { connection } = session;
  await session.open(URI, TEXT);
  await session.diagnostics(URI);
  const place = { textDocument: { uri: URI }, position: session.rangeOf(URI, 'Ingrid').start };
  await session.actions(URI, session.rangeOf(URI, TEXT));
  await session.hover(URI, place.position);
  const { version }: NamedInDocument = await connection.sendRequest(NAMED, { uri: URI });
  await connection.sendRequest(ANONYMIZE, { uri: URI, version, choices: [{ id: 0, label: 'Oncall 9' }] });
  await connection.sendRequest(EDIT_CONFIG, { uri: URI, customer: 'Borealis' });
  await connection.sendRequest('textDocument/rename', { ...place, newName: 'Oncall 3' });
  const inVain = [
    connection.sendRequest('textDocument/rename', { ...place, newName: 'Ingrid | Solberg' }),
    connection.sendRequest(ANONYMIZE, { uri: URI, version: 99, choices: [] }),
    connection.sendRequest(EDIT_CONFIG, { uri: URI, notPeople: { line: 0, character: 0 } }),
  ];
  for (const { status, reason } of (await Promise.allSettled(inVain)) as PromiseRejectedResult[]) {
    assert.equal(status, 'rejected');
    assertNameless(String(reason));
  }
}

function assertNameless(text: string): void {
  for (const name of NAMES) assert.ok(!text.toLowerCase().includes(name.toLowerCase()), text);
}

describe('what is logged', () => {
  afterEach(endSessions);

  it('holds no name at the most talkative level', async () => {
    const session = await startSession({
      folders: ['memfs:/work'],
      options: { readsFiles: true, showsState: true, commands: ['barRaiser.notAPerson'] },
      settings: () => ({
        people: [{ name: 'Ingrid Solberg' }],
        customers: [hashName('Borealis')],
        nonsense: 1,
      }),
    });
    const traced: string[] = [];
    session.connection.onNotification('$/logTrace', (params: unknown) => {
      traced.push(JSON.stringify(params));
    });
    await session.connection.sendNotification('$/setTrace', { value: 'verbose' });
    await work(session);
    assert.ok(session.logs.length > 0, 'the nonsense in the settings is told');
    for (const line of [...session.logs, ...session.shown, ...session.stderr, ...traced])
      assertNameless(line);
    for (const state of session.states) assertNameless(JSON.stringify(state));
  });

  it('holds no name where the reviewer fails over a text', async () => {
    const session = await startInProcess({
      createReviewer: (settings, workspace) => {
        const reviewer = createReviewer(settings, workspace);
        return {
          ...reviewer,
          review: (document) => {
            throw new TypeError(`cannot read ${document.text}`);
          },
        };
      },
      files: noFiles,
      nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
      now: () => new Date(),
    });
    await session.open(URI, TEXT);
    await assert.rejects(session.diagnostics(URI), (error: Error) => {
      assertNameless(error.message);
      return true;
    });
    await session.until(() => session.logs.length > 0, 'a line in the log');
    for (const line of session.logs) assertNameless(line);
  });
});

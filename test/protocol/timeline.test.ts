import assert from 'node:assert/strict';
import type { CodeLens, InlayHint } from 'vscode-languageserver/node';
import { METRICS, type MetricsResult } from '../../server/protocol.js';
import { endSessions, startSession } from './session.js';

const URI = 'memfs:/work/postmortem-1.md';
const TEXT = `# Postmortem: checkout outage

## Timeline (UTC)

- 13:50 Release 1842 was deployed.
- 14:02 The alert fired.
- 14:40 The release was rolled back.
`;

describe('beside a timeline', () => {
  afterEach(endSessions);

  async function opened(commands: readonly 'barRaiser.insertMetrics'[] = []) {
    const session = await startSession({ options: { commands } });
    await session.open(URI, TEXT);
    return session;
  }

  it('hints tell the time since the start, and since the row before', async () => {
    const session = await opened();
    const hints: InlayHint[] = await session.connection.sendRequest('textDocument/inlayHint', {
      textDocument: { uri: URI },
      range: session.rangeOf(URI, TEXT),
    });
    assert.deepEqual(
      hints.map(({ position, label, tooltip }) => [position.line, label, tooltip]),
      [
        [5, '+12 min', '12 min after the start, 12 min after the row before'],
        [6, '+50 min', '50 min after the start, 38 min after the row before'],
      ],
    );
  });

  it('hints are given for the lines that are asked for', async () => {
    const session = await opened();
    const hints: InlayHint[] = await session.connection.sendRequest('textDocument/inlayHint', {
      textDocument: { uri: URI },
      range: session.rangeOf(URI, '14:40 The release'),
    });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['+50 min'],
    );
  });

  it('a lens tells how long each part took', async () => {
    const lenses = async (session: Awaited<ReturnType<typeof opened>>): Promise<CodeLens[]> =>
      session.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: URI } });
    const [plain] = await lenses(await opened());
    assert.deepEqual(plain?.command, {
      title: 'Time to detect: 12 min  ·  Time to mitigate: 50 min',
      command: '',
    });
    const [able] = await lenses(await opened(['barRaiser.insertMetrics']));
    assert.equal(able?.command?.command, 'barRaiser.insertMetrics');
  });

  it('the measures come as one edit, and none where nothing can be measured', async () => {
    const session = await opened();
    const result: MetricsResult | null = await session.connection.sendRequest(METRICS, { uri: URI });
    assert.ok(result);
    const text = await session.apply(URI, { changes: { [URI]: [result.edit] } });
    assert.match(text, /\| Time to mitigate \| 50 min {3}\|/);
    await session.change(URI, [{ text: '# Postmortem\n\n## Timeline\n\nNothing yet.\n' }]);
    assert.equal(await session.connection.sendRequest(METRICS, { uri: URI }), null);
  });
});

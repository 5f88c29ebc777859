import assert from 'node:assert/strict';
import { createReviewer } from '../../server/index.js';
import { noFiles } from '../../server/lsp/files.js';
import { endSessions, startInProcess } from './session.js';

const URI = 'file:///work/notes/postmortem-ledger.md';
const TEXT =
  '# Ledger outage\n\n## Action items\n\n- Reject small pools. (owner: Ledger team, due: 2026-03-20)\n';

describe('an open document', () => {
  afterEach(endSessions);

  it('is judged by the day on which it is asked about', async () => {
    let now = new Date('2026-03-20T12:00:00Z');
    const session = await startInProcess(
      {
        createReviewer,
        files: noFiles,
        nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
        now: () => now,
      },
      { options: { zone: 'Europe/Berlin' } },
    );
    await session.open(URI, TEXT);
    const isOverdue = async () =>
      (await session.diagnostics(URI)).some(({ code }) => code === 'actions/overdue');
    assert.equal(await isOverdue(), false);
    now = new Date('2026-03-20T22:59:00Z');
    assert.equal(await isOverdue(), false);
    now = new Date('2026-03-20T23:01:00Z');
    assert.equal(await isOverdue(), true);
  });
});

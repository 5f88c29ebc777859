import assert from 'node:assert/strict';
import { createReviewer, openDocument } from '../../server/index.js';
import { inTurns } from '../../server/lsp/turns.js';
import { MODEST } from './clients.js';
import { endSessions, startSession } from './session.js';
import { CHECKOUT } from './texts.js';

const LONG = 'file:///work/notes/long.md';
const SHORT = 'file:///work/notes/checkout.md';

/** Some hundred kilobytes of postmortem. */
const BOOK = Array.from({ length: 200 }, (_, index) =>
  CHECKOUT.replaceAll('14:', `${String(10 + (index % 12))}:`).replace('4 %', `${String(index)} %`),
).join('\n');

describe('a long document', () => {
  afterEach(endSessions);

  it('is read in turns with what else is asked for', async () => {
    const session = await startSession();
    await session.open(LONG, BOOK);
    const answered: string[] = [];
    const long = session.diagnostics(LONG).then((all) => (answered.push('long'), all));
    await session.open(SHORT, CHECKOUT);
    await session.diagnostics(SHORT).then(() => answered.push('short'));
    const found = await long;
    assert.deepEqual(answered, ['short', 'long']);
    const fresh = createReviewer().review(openDocument(BOOK), {}).findings;
    assert.equal(found.length, Math.min(1000, fresh.length));
  });

  it('is reviewed as it stands after changes that came while it was read', async () => {
    const session = await startSession({ capabilities: MODEST });
    await session.open(LONG, BOOK);
    const top = { line: 0, character: 0 };
    for (const text of ['<!-- one -->\n\n', '<!-- two -->\n\n', '<!-- bar-raiser-disable-file -->\n\n'])
      await session.change(LONG, [{ range: { start: top, end: top }, text }]);
    await session.until(() => session.lastPublished(LONG) !== undefined, 'diagnostics of the last version');
    assert.deepEqual(session.lastPublished(LONG)?.diagnostics, []);
    const { end } = session.rangeOf(LONG, '<!-- bar-raiser-disable-file -->\n\n');
    await session.change(LONG, [{ range: { start: top, end }, text: '' }]);
    await session.until(() => session.lastPublished(LONG)?.diagnostics.length === 1000, 'diagnostics again');
  });
});

describe('a job in turns', () => {
  it('is begun again on what its subject has become, and ends with it', async () => {
    let subject = 'a';
    const steps: string[] = [];
    let time = 0;
    let turns = 0;
    const done = await inTurns(
      function* (of: string) {
        for (const step of [1, 2, 3]) {
          steps.push(`${of}${String(step)}`);
          yield;
        }
      },
      {
        now: () => subject,
        clock: () => new Date((time += 10)),
        nextTurn: () => {
          if (++turns === 1) subject = 'b';
          return Promise.resolve();
        },
      },
    );
    assert.equal(done, 'b');
    assert.deepEqual(steps, ['a1', 'a2', 'b1', 'b2', 'b3']);
  });

  it('ends without a result where its subject is gone', async () => {
    let subject: string | undefined = 'a';
    let time = 0;
    const done = await inTurns(() => [1, 2, 3], {
      now: () => subject,
      clock: () => new Date((time += 100)),
      nextTurn: () => {
        subject = undefined;
        return Promise.resolve();
      },
    });
    assert.equal(done, undefined);
  });
});

import assert from 'node:assert/strict';
import { REVIEW_OVERRIDE } from '../../server/protocol.js';
import { endSessions, startSession } from './session.js';
import { CHECKOUT, CLEAN, RECIPE } from './texts.js';

const URI = 'file:///work/notes/page.md';

describe('the state of a document', () => {
  afterEach(endSessions);

  it('is told with counts and reason, and again only when it is another one', async () => {
    const session = await startSession({ options: { showsState: true } });
    await session.open(URI, CLEAN);
    await session.pull(URI);
    await session.until(() => session.states.length === 1, 'the first state');
    const { decidedBy, postmortem, profile, counts } = session.states[0] ?? assert.fail();
    assert.equal(postmortem, true);
    assert.equal(decidedBy, 'title');
    assert.ok(profile);
    assert.deepEqual(counts, { error: 0, warning: 0, info: 0, hint: 0 });
    await session.change(URI, [{ text: `${CLEAN}\n- Add a graph (Queue team, Q2).\n` }]);
    await session.pull(URI);
    await session.change(URI, [{ text: CHECKOUT }]);
    const found = await session.diagnostics(URI);
    await session.until(() => session.states.length === 2, 'the second state');
    const told = session.states[1]?.counts ?? assert.fail();
    assert.equal(told.error, found.filter(({ severity }) => severity === 1).length);
    assert.equal(told.warning, found.filter(({ severity }) => severity === 2).length);
    assert.ok(!JSON.stringify(session.states).includes('karlsen'));
  });

  it('is not told to clients that do not show it', async () => {
    const session = await startSession();
    await session.open(URI, CHECKOUT);
    await session.pull(URI);
    await session.pull(URI);
    assert.deepEqual(session.states, []);
  });

  it('can be overridden, for good and back', async () => {
    const session = await startSession({ options: { showsState: true } });
    await session.open(URI, RECIPE);
    assert.deepEqual(await session.rules(URI), []);
    const override = async (enabled: boolean | null) => {
      const { refreshes } = session;
      await session.connection.sendNotification(REVIEW_OVERRIDE, { uri: URI, enabled });
      await session.until(() => session.refreshes === refreshes + 1, 'a refresh');
    };
    await override(true);
    assert.ok((await session.rules(URI)).includes('people/handle'));
    await session.until(() => session.states.at(-1)?.decidedBy === 'author', 'the state to say so');
    await override(false);
    assert.deepEqual(await session.rules(URI), []);
    await override(null);
    assert.deepEqual(await session.rules(URI), []);
    await session.until(() => session.states.at(-1)?.decidedBy === 'nothing', 'the state to say so');
  });

  it('starts from the choices that the client kept', async () => {
    const overrides = { 'file:///work/notes/page%2Emd': true };
    const session = await startSession({ options: { overrides } });
    await session.open(URI, RECIPE);
    assert.ok((await session.rules(URI)).includes('people/handle'));
  });
});

import assert from 'node:assert/strict';
import { CodeActionTriggerKind, type CodeAction, type TextDocumentEdit } from 'vscode-languageserver/node';
import { MODERN, MODEST } from './clients.js';
import { endSessions, startSession, type LanguageSession } from './session.js';
import { CHECKOUT } from './texts.js';

const URI = 'file:///work/notes/checkout.md';

function titled(actions: readonly CodeAction[], title: RegExp): CodeAction {
  const action = actions.find((candidate) => title.test(candidate.title));
  assert.ok(action, `no ${String(title)} among: ${actions.map((one) => one.title).join(' | ')}`);
  return action;
}

async function openCheckout(text = CHECKOUT, capabilities = MODERN): Promise<LanguageSession> {
  const session = await startSession({ capabilities });
  await session.open(URI, text);
  return session;
}

describe('code actions', () => {
  afterEach(endSessions);

  it('replace a person throughout, and the findings are gone', async () => {
    const session = await openCheckout();
    const diagnostics = await session.diagnostics(URI);
    const actions = await session.actions(URI, session.rangeOf(URI, '@tkarlsen'));
    const first = actions[0];
    assert.ok(first);
    assert.equal(first.kind, 'quickfix');
    assert.equal(first.isPreferred, true);
    assert.deepEqual(
      first.diagnostics?.[0],
      diagnostics.find(({ code }) => code === 'people/handle'),
    );
    const text = await session.apply(URI, first.edit);
    assert.ok(!text.includes('@tkarlsen'));
    assert.ok(text.includes('@bmoreau'));
    assert.match(text, /14:02 (Oncall \d) drained[\s\S]*14:07 \1 and @bmoreau/);
    const left = (await session.diagnostics(URI)).filter(({ code }) => code === 'people/handle');
    assert.deepEqual(
      left.map(({ range }) => range),
      [session.rangeOf(URI, '@bmoreau')],
    );
  });

  it('fix all findings of a rule', async () => {
    const session = await openCheckout();
    const actions = await session.actions(URI, session.rangeOf(URI, '@bmoreau'));
    const text = await session.apply(URI, titled(actions, /^Fix all people\/handle findings/).edit);
    assert.ok(!text.includes('@tkarlsen') && !text.includes('@bmoreau'));
    assert.ok(!(await session.rules(URI)).includes('people/handle'));
  });

  it('take every safe fix on save', async () => {
    const session = await openCheckout();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const actions = await session.actions(URI, range, { only: ['source.fixAll'] });
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ['source.fixAll.bar-raiser'],
    );
    const text = await session.apply(URI, actions[0]?.edit);
    assert.ok(!text.includes('karlsen'), text);
    const again = await session.actions(URI, range, { only: ['source.fixAll.bar-raiser'] });
    assert.deepEqual(again, []);
  });

  it('put a frame with tab stops in the place of a sentence that blames, plain where snippets are unknown', async () => {
    const text = '# Outage postmortem\n\n## Timeline\n\n- 14:02 The operator failed to notice the alert.\n';
    const frame = 'The alert was acknowledged at [time]; at that time it was [describe';
    for (const capabilities of [MODERN, MODEST]) {
      const session = await openCheckout(text, capabilities);
      const actions = await session.actions(URI, session.rangeOf(URI, 'failed'));
      const rewrite = titled(actions, /^Write instead: “The alert was acknowledged/);
      assert.equal(JSON.stringify(rewrite.edit).includes('${1:[time]}'), capabilities === MODERN);
      assert.equal(JSON.stringify(rewrite.edit).includes('${2:[describe'), capabilities === MODERN);
      assert.ok((await session.apply(URI, rewrite.edit)).includes(frame));
      await session.close(URI);
    }
  });

  it('keep to what is asked for', async () => {
    const session = await openCheckout();
    const range = session.rangeOf(URI, '@tkarlsen');
    const kinds = async (context: { only?: string[]; triggerKind?: CodeActionTriggerKind }) =>
      new Set((await session.actions(URI, range, context)).map(({ kind }) => kind));
    assert.deepEqual(await kinds({ only: ['quickfix'] }), new Set(['quickfix']));
    assert.deepEqual(await kinds({ only: ['refactor'] }), new Set());
    assert.deepEqual(await kinds({ only: ['source.organizeImports'] }), new Set());
    assert.deepEqual(await kinds({ only: ['source'] }), new Set(['source.fixAll.bar-raiser']));
    assert.deepEqual(await kinds({}), new Set(['quickfix', 'source.fixAll.bar-raiser']));
    const { Automatic } = CodeActionTriggerKind;
    const unasked = await session.actions(URI, range, { triggerKind: Automatic });
    assert.ok(unasked.length > 0);
    assert.ok(unasked.every(({ kind, title }) => kind === 'quickfix' && !title.startsWith("Don't")));
  });

  it('are none where nothing is reported', async () => {
    const session = await openCheckout();
    const actions = await session.actions(URI, session.rangeOf(URI, '4 % of the orders'), {
      only: ['quickfix'],
    });
    assert.deepEqual(actions, []);
  });

  it('suppress a rule on a line, with a tab stop for the reason', async () => {
    const session = await openCheckout();
    const actions = await session.actions(URI, session.rangeOf(URI, '@bmoreau'));
    const action = titled(actions, /^Don't report people\/handle on this line$/);
    const [change] = action.edit?.documentChanges as TextDocumentEdit[];
    assert.match(JSON.stringify(change?.edits), /\$\{1:why this stays\}/);
    const text = await session.apply(URI, action.edit);
    assert.match(text, /14:07 .* <!-- bar-raiser-disable-line people\/handle -- why this stays -->$/m);
    const left = (await session.diagnostics(URI)).filter(({ code }) => code === 'people/handle');
    assert.deepEqual(
      left.map(({ range }) => range),
      [session.rangeOf(URI, '@tkarlsen')],
    );
  });

  it('suppress a rule in the file', async () => {
    const session = await openCheckout(`---\ntitle: Checkout postmortem\n---\n\n${CHECKOUT}`);
    const before = await session.rules(URI);
    const actions = await session.actions(URI, session.rangeOf(URI, '@bmoreau'));
    const text = await session.apply(URI, titled(actions, /^Don't report people\/handle in this file$/).edit);
    assert.match(
      text,
      /^---\ntitle: Checkout postmortem\n---\n\s*<!-- bar-raiser-disable-file people\/handle -- /,
    );
    assert.deepEqual(
      await session.rules(URI),
      before.filter((code) => code !== 'people/handle'),
    );
  });

  it('suppress in plain edits for a client that knows neither versions nor snippets', async () => {
    const session = await openCheckout(CHECKOUT, MODEST);
    const actions = await session.actions(URI, session.rangeOf(URI, 'should have rolled'));
    assert.ok(
      actions.every(({ edit, isPreferred }) => edit?.changes && !edit.documentChanges && !isPreferred),
    );
    const text = await session.apply(URI, titled(actions, /blame\/counterfactual on this line/).edit);
    assert.match(text, /blame\/counterfactual -- why this stays -->/);
    await session.until(() => session.lastPublished(URI)?.version === 2, 'new diagnostics');
    const codes = session.lastPublished(URI)?.diagnostics.map(({ code }) => code);
    assert.ok(!codes?.includes('blame/counterfactual'));
    assert.ok(codes?.includes('people/handle'));
  });

  it('offer no suppression on a line where a comment would suppress nothing', async () => {
    const front = await openCheckout(`---\noncall: t.karlsen@corp.example.com\n---\n\n${CHECKOUT}`);
    // The line ends inside a code span, where a comment would be text.
    const code = await openCheckout(
      `${CHECKOUT}\n- 14:50 Then @odahl ran \`kubectl rollout\n  undo\` at once.\n`,
    );
    for (const [session, words] of [
      [front, 't.karlsen@corp.example.com'],
      [code, '@odahl'],
    ] as const) {
      const titles = (await session.actions(URI, session.rangeOf(URI, words))).map(({ title }) => title);
      assert.ok(
        titles.some((title) => title.includes('in this file')),
        words,
      );
      assert.ok(!titles.some((title) => title.includes('on this line')), words);
    }
  });

  it('hold for the text of now, whatever diagnostics the client sends along', async () => {
    const session = await openCheckout();
    await session.change(URI, [{ range: session.rangeOf(URI, '@bmoreau'), text: 'the database oncall' }]);
    const actions: CodeAction[] = await session.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: session.rangeOf(URI, 'the database oncall'),
      context: {
        diagnostics: [
          {
            range: session.rangeOf(URI, 'the database oncall'),
            message: 'old',
            code: 'people/handle',
            data: { edits: [] },
          },
        ],
        only: ['quickfix'],
      },
    });
    assert.deepEqual(actions, []);
  });

  it('stay small for a selection of the whole document', async () => {
    const lines = Array.from({ length: 400 }, (_, index) => `- 14:02 @person${index} told @tkarlsen.`);
    const session = await openCheckout(`${CHECKOUT}\n${lines.join('\n')}\n`);
    const end = session.document(URI).positionAt(session.text(URI).length);
    const actions = await session.actions(URI, { start: { line: 0, character: 0 }, end });
    assert.ok(actions.length > 10 && actions.length < 250, String(actions.length));
    assert.ok(!actions.some(({ title }) => /people\/handle on this line/.test(title)), 'which line?');
    const everywhere = actions.filter(({ edit }) => JSON.stringify(edit).length > 40_000);
    assert.ok(everywhere.length <= 5, String(everywhere.length));
  });
});

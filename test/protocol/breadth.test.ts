import assert from 'node:assert/strict';
import {
  DidChangeConfigurationNotification,
  type ClientCapabilities,
  type Range,
} from 'vscode-languageserver/node';
import fc from 'fast-check';
import { openDocument } from '../../server/index.js';
import { codecFor, toRange, utf16, utf8 } from '../../server/lsp/convert.js';
import { MODERN, MODEST } from './clients.js';
import { endSessions, startSession, type LanguageSession } from './session.js';

const URI = 'file:///work/notes/checkout-postmortem.md';

const WIDE = `# Checkout postmortem

## Timeline (UTC)

- 14:02 Größe 🙂 @tkarlsen drained the cell, and 漢字 @bmoreau agreed.

## Root cause

A lock was kept.
`;

const BYTES: ClientCapabilities = { ...MODERN, general: { positionEncodings: ['utf-8', 'utf-16'] } };

/** A client that says nothing of itself but that it takes code actions. */
const SILENT: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};

describe('clients of every kind', () => {
  afterEach(endSessions);

  it('choose how positions count', async () => {
    const encodings = [
      [undefined, 'utf-16'],
      [[], 'utf-16'],
      [['utf-32'], 'utf-16'],
      [['utf-16', 'utf-8'], 'utf-16'],
      [['utf-32', 'utf-8', 'utf-16'], 'utf-8'],
      ['utf-8', 'utf-16'],
      [[null, 8], 'utf-16'],
    ] as const;
    for (const [given, chosen] of encodings) assert.equal(codecFor(given).encoding, chosen);
    const session = await startSession({ capabilities: BYTES });
    assert.equal(session.initialized.capabilities.positionEncoding, 'utf-8');
    const other = await startSession();
    assert.equal(other.initialized.capabilities.positionEncoding, 'utf-16');
  });

  it('get ranges in bytes where they count bytes, and are understood in them', async () => {
    const session = await startSession({ capabilities: BYTES });
    await session.open(URI, WIDE);
    const handles = (await session.diagnostics(URI)).filter(({ code }) => code === 'people/handle');
    assert.deepEqual(
      handles.map(({ range }) => bytesAt(WIDE, range)),
      ['@tkarlsen', '@bmoreau'],
    );
    const first = handles[0]?.range;
    assert.ok(first);
    const [action] = await session.actions(URI, first);
    const [edit] = action?.edit?.documentChanges ?? [];
    assert.ok(edit && 'edits' in edit);
    assert.deepEqual(
      edit.edits.map(({ range }) => bytesAt(WIDE, range)),
      ['@tkarlsen'],
    );
    // An edit of the client's own, told in bytes, hits the second handle and nothing else.
    const second = handles[1]?.range;
    assert.ok(second);
    await session.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ range: second, text: 'Oncall 2' }],
    });
    const left = (await session.diagnostics(URI)).filter(({ code }) => code === 'people/handle');
    assert.deepEqual(
      left.map(({ range }) => range),
      [first],
    );
  });

  it('get colours whose lengths are in bytes where they count bytes', async () => {
    const text =
      '# Postmortem\n\n## Timeline (UTC)\n\n- 14:02 Größe: Oncall for Zahlungsgröße team was paged.\n';
    const lengths = async (capabilities: ClientCapabilities) => {
      const session = await startSession({ capabilities });
      await session.open(URI, text);
      const { data } = await session.connection.sendRequest<{ data: number[] }>(
        'textDocument/semanticTokens/full',
        { textDocument: { uri: URI } },
      );
      return data.filter((_, index) => index % 5 === 2);
    };
    const [units, bytes] = [await lengths(MODERN), await lengths(BYTES)];
    assert.ok(units.length > 0);
    assert.equal(bytes.length, units.length);
    assert.ok(bytes.every((length, index) => length >= (units[index] ?? 0)));
  });

  it('that count bytes lose no place in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), (text, at) => {
        const document = openDocument(text);
        const offset = Math.min(at, text.length);
        const inSign =
          /^[\uDC00-\uDFFF]/.test(text.slice(offset)) && /[\uD800-\uDBFF]$/.test(text.slice(0, offset));
        // Between the two units of a line break there is no position of its own.
        const inBreak = text[offset - 1] === '\r' && text[offset] === '\n';
        fc.pre(!inSign && !inBreak);
        assert.equal(utf8.toOffset(document, utf8.toPosition(document, offset)), offset);
        const span = { start: 0, end: offset };
        assert.equal(toRange(utf8, document, span).end.line, toRange(utf16, document, span).end.line);
      }),
    );
  });

  it('that count bytes and point into a sign, beyond a line or before it, hit the edge', () => {
    const document = openDocument('aé🙂\nb\n');
    const at = (line: number, character: number) => utf8.toOffset(document, { line, character });
    assert.deepEqual(
      [at(0, 2), at(0, 3), at(0, 5), at(0, 7), at(0, 99), at(-1, -1), at(99, 0)],
      [1, 2, 2, 4, 4, 0, 7],
    );
  });

  it('that say nothing of themselves get diagnostics, and fixes as plain changes', async () => {
    const session = await startSession({ capabilities: SILENT });
    assert.equal(session.initialized.capabilities.diagnosticProvider, undefined);
    await session.open(URI, WIDE);
    await takeFirstFix(session);
    assert.deepEqual(session.registered, []);
  });

  it('without code action literals are offered none, and all the rest', async () => {
    const session = await startSession({ capabilities: {} });
    assert.equal(session.initialized.capabilities.codeActionProvider, undefined);
    await session.open(URI, WIDE);
    await session.until(() => session.lastPublished(URI) !== undefined, 'the diagnostics');
    assert.notEqual(await session.hover(URI, session.rangeOf(URI, '@tkarlsen').start), null);
  });

  it('without dynamic registration are asked to register nothing', async () => {
    const session = await startSession({
      capabilities: {
        ...MODERN,
        workspace: {
          ...MODERN.workspace,
          didChangeConfiguration: { dynamicRegistration: false },
          didChangeWatchedFiles: { dynamicRegistration: false },
        },
      },
    });
    await session.open(URI, WIDE);
    assert.ok((await session.rules(URI)).length > 0);
    assert.deepEqual(session.registered, []);
  });

  it('without snippets get words in place of tab stops', async () => {
    const { snippetEditSupport: _, ...workspaceEdit } = MODERN.workspace?.workspaceEdit ?? {};
    const session = await startSession({
      capabilities: { ...MODERN, workspace: { ...MODERN.workspace, workspaceEdit } },
    });
    await session.open(URI, WIDE);
    const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const actions = await session.actions(URI, whole);
    assert.ok(actions.length > 0);
    assert.doesNotMatch(JSON.stringify(actions), /"snippet"|\$\{\d/);
    const items = await session.connection.sendRequest('textDocument/completion', {
      textDocument: { uri: URI },
      position: { line: 9, character: 0 },
    });
    assert.doesNotMatch(JSON.stringify(items), /"insertTextFormat":2/);
  });

  it('without versioned edits get plain changes, also where they pull', async () => {
    const session = await startSession({
      capabilities: { ...MODERN, workspace: { ...MODERN.workspace, workspaceEdit: {} } },
    });
    await session.open(URI, WIDE);
    const [action] = await session.actions(URI, session.rangeOf(URI, '@tkarlsen'));
    assert.ok(action?.edit?.changes?.[URI]);
    assert.equal(action.edit.documentChanges, undefined);
  });

  it('without settings requests may push their settings', async () => {
    const session = await startSession({ capabilities: MODEST });
    await session.open(URI, WIDE);
    await session.until(() => countOf(session, 'people/handle') === 2, 'the handles');
    await session.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { barRaiser: { rules: { 'people/handle': 'off' } } },
    });
    await session.until(() => countOf(session, 'people/handle') === 0, 'the end of the handles');
  });

  it('without workspace folders, or with the one root of old, are served', async () => {
    for (const folders of [[], ['file:///work/notes']]) {
      const { workspaceFolders: _, ...workspace } = MODERN.workspace ?? {};
      const session = await startSession({ capabilities: { ...MODERN, workspace }, folders });
      await session.open(URI, WIDE);
      assert.ok((await session.rules(URI)).includes('people/handle'));
    }
  });
});

async function takeFirstFix(session: LanguageSession): Promise<void> {
  await session.until(() => countOf(session, 'people/handle') === 2, 'the handles');
  const [action] = await session.actions(URI, session.rangeOf(URI, '@tkarlsen'));
  assert.ok(action?.edit?.changes?.[URI]);
  assert.equal(action.edit.documentChanges, undefined);
  assert.match(await session.apply(URI, action.edit), /🙂 Oncall 1 drained/);
  await session.until(() => countOf(session, 'people/handle') === 1, 'the end of the finding');
}

function countOf(session: LanguageSession, rule: string): number {
  return (session.lastPublished(URI)?.diagnostics ?? []).filter(({ code }) => code === rule).length;
}

/** What stands between two places of one line, counted in bytes. */
function bytesAt(text: string, { start, end }: Range): string {
  assert.equal(start.line, end.line);
  const line = Buffer.from(text.split('\n')[start.line] ?? '');
  return line.subarray(start.character, end.character).toString();
}

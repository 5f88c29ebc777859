import assert from 'node:assert/strict';
import type { ClientCapabilities, CompletionItem, CompletionTriggerKind } from 'vscode-languageserver/node';
import { createReviewer } from '../../server/index.js';
import { noFiles } from '../../server/lsp/files.js';
import { MODERN } from './clients.js';
import { endSessions, startInProcess, type LanguageSession } from './session.js';

const URI = 'file:///work/notes/ledger.md';

const NOW = new Date('2026-03-02T14:05:30Z');

const SNIPPETS: ClientCapabilities = {
  ...MODERN,
  textDocument: { ...MODERN.textDocument, completion: { completionItem: { snippetSupport: true } } },
};

const INVOKED: CompletionTriggerKind = 1;
const TYPED: CompletionTriggerKind = 2;

/** A session with a text in which `‸` is the caret, and what may be written there. */
async function complete(
  marked: string,
  triggerKind = INVOKED,
  capabilities = SNIPPETS,
): Promise<readonly CompletionItem[]> {
  const session = await startInProcess(
    {
      createReviewer,
      files: noFiles,
      nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
      now: () => NOW,
    },
    { capabilities },
  );
  return at(session, marked, triggerKind);
}

async function at(
  session: LanguageSession,
  marked: string,
  triggerKind: CompletionTriggerKind,
): Promise<readonly CompletionItem[]> {
  const offset = marked.indexOf('‸');
  await session.open(URI, marked.replace('‸', ''));
  return session.connection.sendRequest('textDocument/completion', {
    textDocument: { uri: URI },
    position: session.document(URI).positionAt(offset),
    context: { triggerKind },
  });
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);
const texts = (items: readonly CompletionItem[]) =>
  items.map(({ textEdit }) => (textEdit && 'range' in textEdit ? textEdit.newText : undefined));

const HEAD = '---\nprofile: lightweight\n---\n\n# Ledger outage\n\n';
const TIMELINE = `${HEAD}## Timeline\n\n`;

describe('completion', () => {
  afterEach(endSessions);

  it('offers the missing sections first, with their prompts', async () => {
    const items = await complete(`${HEAD}## Summary\n\nIt was down.\n\n#‸\n`, TYPED);
    assert.deepEqual(labels(items), ['Impact', 'Timeline', 'Cause', 'Action items', 'Summary']);
    const [impact] = texts(items);
    assert.equal(impact, '## Impact\n\n${1:How many customers or requests were affected, and for how long?}');
    assert.equal(texts(items).at(-1), '## Summary');
    assert.deepEqual(
      items.map(({ sortText }) => sortText),
      ['000', '001', '002', '003', '004'],
    );
  });

  it('keeps the level that was typed, and gives plain headings to clients that know no snippets', async () => {
    assert.match(texts(await complete(`${HEAD}### ‸`, TYPED))[0] ?? '', /^### Summary\n/);
    assert.deepEqual(texts(await complete(`${HEAD}## ‸`, TYPED, MODERN))[0], '## Summary');
  });

  it('offers the values of front matter fields', async () => {
    assert.deepEqual(
      labels(await complete('---\nprofile: coe\nseverity: ‸\n---\n\n# Outage\n', TYPED)).slice(0, 2),
      ['SEV-1', 'SEV-2'],
    );
    assert.deepEqual(labels(await complete('---\nprofile: coe\nstarted: ‸\n---\n\n# Outage\n', TYPED)), [
      '2026-03-02T14:05Z',
    ]);
    const text = '---\ntype: postmortem\nprofile: ‸\n---\n\n# Outage\n';
    assert.ok(labels(await complete(text, TYPED)).includes('pagerduty'));
  });

  it('offers a row of the timeline at the time now, as the row before is written', async () => {
    const table = `${TIMELINE}| Time | Event | Signal |\n| --- | --- | --- |\n| 2026-03-02 13:46 UTC | Down | Log |\n| ‸`;
    assert.deepEqual(texts(await complete(table, TYPED)), [
      '| 2026-03-02 14:05 UTC | ${1:What happened or was seen?} | $2 |',
    ]);
    assert.deepEqual(texts(await complete(`${TIMELINE}* 13:46 Down\n* ‸\n`, TYPED)), [
      '* 14:05 ${1:What happened or was seen?}',
    ]);
    assert.deepEqual(texts(await complete(`${TIMELINE}* 13:46 Down\r\n* ‸\r\n`, TYPED, MODERN)), [
      '* 14:05 ',
    ]);
  });

  it('begins the row with the date where no row sets an example', async () => {
    for (const before of ['| --- | --- |', '| --- | --- |\n| YYYY-MM-DD HH:MM | What changed? |'])
      assert.deepEqual(labels(await complete(`${TIMELINE}| Time | Event |\n${before}\n| ‸`, TYPED)), [
        '2026-03-02 14:05',
      ]);
  });

  it('takes the zone that the timeline names', async () => {
    const zoned = (words: string) => complete(`${TIMELINE}${words}\n\n- 2026-03-02 13:46 Down\n- ‸`, TYPED);
    assert.deepEqual(labels(await zoned('All times are in Europe/Berlin.')), ['2026-03-02 15:05']);
    assert.deepEqual(labels(await zoned('All times are in UTC.')), ['2026-03-02 14:05']);
    assert.deepEqual(labels(await zoned('All times are in Middle/Earth.')), ['2026-03-02 14:05']);
  });

  it('offers a row of action items, and the next why', async () => {
    const actions = `${HEAD}## Action items\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| ‸`;
    assert.deepEqual(texts(await complete(actions, TYPED)), ['| ${1:What will be in place?} | $2 | $3 |']);
    const checklist = `${HEAD}## Action items\n\n- [x] Add an alert (Ledger team)\n- ‸`;
    assert.deepEqual(texts(await complete(checklist, TYPED)), ['- [ ] ${1:What will be in place?}']);
    const whys = `${HEAD}## Cause\n\n1. Why was it down? The pool was empty.\n2. ‸`;
    assert.deepEqual(texts(await complete(whys, TYPED)), ['2. Why ${1:was that possible}? $2']);
  });

  it('offers role labels where it is asked, those in use first', async () => {
    const text = `${TIMELINE}- 13:46 Oncall for Ledger team is paged. Then On‸ answers.\n`;
    const items = await complete(text);
    assert.equal(items[0]?.label, 'Oncall for Ledger team');
    assert.ok(labels(items).includes('Incident commander'));
    assert.deepEqual(await complete(text, TYPED), []);
  });

  it('leaves prose, other lists and other documents alone', async () => {
    for (const text of [
      `${HEAD}It was ‸`,
      `${HEAD}## Impact\n\n- ‸`,
      `${TIMELINE}- 13:46 The pool ‸`,
      '# Notes\n\n#‸',
    ])
      assert.deepEqual(await complete(text, TYPED), [], text);
  });
});

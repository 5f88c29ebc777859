import assert from 'node:assert/strict';
import {
  MarkupContent,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type SemanticTokens,
} from 'vscode-languageserver/node';
import { endSessions, startSession, type LanguageSession } from './session.js';
import { RECIPE } from './texts.js';

const URI = 'memfs:/work/postmortem-7.md';
const TEXT = `---
title: Checkout outage
---

# Postmortem: checkout outage (SEV-2)

## Summary

Oncall 1 was paged for INC-204, and \`INC-205\` followed. Oncall 1 rolled back.

## Timeline (UTC)

| Time             | Event                                  |
| ---------------- | -------------------------------------- |
| 2026-07-03 13:50 | Release 1842 was deployed.             |
| 2026-07-03 14:02 | The alert fired and paged Oncall 1.    |
| 2026-07-03 14:40 | Oncall 12 rolled the release back.     |

## Root cause

TBD
`;

const SETTINGS = { links: [{ pattern: 'INC-{n}', url: 'https://tickets.example.com/{id}' }] };

describe('reading a postmortem', () => {
  afterEach(endSessions);

  async function opened(text = TEXT, zone?: string): Promise<LanguageSession> {
    const session = await startSession({
      ...(zone === undefined ? {} : { options: { zone } }),
      settings: () => SETTINGS,
    });
    await session.open(URI, text);
    return session;
  }

  const ask = <R>(session: LanguageSession, method: string, more: object = {}): Promise<R> =>
    session.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: URI }, ...more });

  /** Each token as its words, its type and its modifiers. */
  function readTokens(session: LanguageSession, { data }: SemanticTokens): string[] {
    const { legend } = session.initialized.capabilities.semanticTokensProvider ?? {};
    const document = session.document(URI);
    let [line, character] = [0, 0];
    return Array.from({ length: data.length / 5 }, (_, index) => {
      const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(index * 5, index * 5 + 5);
      line += down;
      character = down === 0 ? character + right : right;
      const start = document.offsetAt({ line, character });
      const words = document.getText().slice(start, start + length);
      return `${words}: ${legend?.tokenTypes[type] ?? '?'}${modifiers > 0 ? ' milestone' : ''}`;
    });
  }

  it('colours role labels, times, severities and placeholders', async () => {
    const session = await opened();
    const all = readTokens(session, await ask(session, 'semanticTokens/full'));
    assert.deepEqual(all, [
      'SEV-2: severity',
      'Oncall 1: roleLabel',
      'Oncall 1: roleLabel',
      '2026-07-03 13:50: time milestone',
      '2026-07-03 14:02: time milestone',
      'Oncall 1: roleLabel',
      '2026-07-03 14:40: time milestone',
      'Oncall 12: roleLabel',
      'TBD: placeholder',
    ]);
    const range = session.rangeOf(URI, 'The alert fired and paged Oncall 1');
    const some = readTokens(session, await ask(session, 'semanticTokens/range', { range }));
    assert.deepEqual(some, ['Oncall 1: roleLabel']);
  });

  it('colours nothing in other Markdown, and offers nothing there', async () => {
    const session = await startSession({ settings: () => SETTINGS });
    const uri = 'memfs:/work/bread.md';
    await session.open(uri, `${RECIPE}\nINC-204, TBD\n`);
    const textDocument = { uri };
    assert.deepEqual(await ask(session, 'semanticTokens/full', { textDocument }), { data: [] });
    assert.deepEqual(await ask(session, 'documentSymbol', { textDocument }), []);
    assert.deepEqual(await ask(session, 'foldingRange', { textDocument }), []);
    assert.deepEqual(await ask(session, 'documentLink', { textDocument }), []);
    const { start: position } = session.rangeOf(uri, '@tkarlsen');
    assert.equal(await ask(session, 'documentHighlight', { textDocument, position }), null);
  });

  it('outlines the sections by what they are for, with the milestones of the timeline', async () => {
    const session = await opened();
    const symbols = await ask<DocumentSymbol[]>(session, 'documentSymbol');
    assert.deepEqual(
      symbols.map(({ name, detail, children }) => [name, detail, children?.map((child) => child.name)]),
      [
        ['Summary', 'Summary', []],
        ['Timeline', 'Timeline (UTC)', ['Started', 'Detected', 'Mitigated']],
        ['Root cause', 'Root cause', []],
      ],
    );
  });

  it('folds sections, tables and front matter', async () => {
    const session = await opened();
    const ranges = await ask<FoldingRange[]>(session, 'foldingRange');
    assert.deepEqual(
      ranges.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [4, 20],
        [6, 8],
        [10, 16],
        [18, 20],
        [0, 2],
        [12, 16],
      ],
    );
  });

  it('links the ids that the settings know, but not those in code', async () => {
    const session = await opened();
    const links = await ask<DocumentLink[]>(session, 'documentLink');
    assert.deepEqual(links, [
      { range: session.rangeOf(URI, 'INC-204'), target: 'https://tickets.example.com/INC-204' },
    ]);
  });

  it('highlights a role label or a person in every form', async () => {
    const session = await opened(
      `${TEXT}\nPriya Nair (payments on-call) wrote to priya.nair@corp.example.com. Priya saw it.\n`,
    );
    const places = async (words: string) => {
      const { start: position } = session.rangeOf(URI, words);
      const found = await ask<DocumentHighlight[]>(session, 'documentHighlight', { position });
      return found.map(({ range }) => session.document(URI).getText(range));
    };
    assert.deepEqual(await places('Oncall 1 was'), ['Oncall 1', 'Oncall 1', 'Oncall 1']);
    assert.deepEqual(await places('Priya Nair'), ['Priya Nair', 'priya.nair@corp.example.com', 'Priya']);
  });

  it('tells where a role stands, and the time on the clock of the reader', async () => {
    const session = await opened(TEXT, 'Europe/Berlin');
    const note = async (words: string) => {
      const hover = await session.hover(URI, session.rangeOf(URI, words).start);
      assert.ok(hover && MarkupContent.is(hover.contents));
      return hover.contents.value.replace(/\\/g, '').split('\n')[0];
    };
    assert.equal(
      await note('Oncall 1 was'),
      'This role stands in 3 places: Summary (line 9), Timeline (UTC) (line 16).',
    );
    assert.equal(
      await note('2026-07-03 14:40'),
      'Fri 3 Jul, 16:40 on your clock (Europe/Berlin). 50 min after the start.',
    );
  });

  it('tells both clocks where no day is given, and the elapsed time alone where it knows no clock', async () => {
    const text = TEXT.replaceAll('2026-07-03 ', '');
    const of = async (zone?: string) => {
      const session = await opened(text, zone);
      const hover = await session.hover(URI, session.rangeOf(URI, '14:40').start);
      assert.ok(hover && MarkupContent.is(hover.contents));
      return hover.contents.value.replace(/\\/g, '').split('\n')[0];
    };
    const both = '15:40 or 16:40 on your clock (Europe/Berlin), for no day is given. 50 min after the start.';
    assert.equal(await of('Europe/Berlin'), both);
    assert.equal(await of('Nowhere/Land'), '50 min after the start.');
  });

  it('never repeats a name when it tells where a person stands', async () => {
    const session = await opened(
      `${TEXT}\n## Notes of Priya Nair\n\nPriya Nair (payments on-call) agreed.\n`,
    );
    const hover = await session.hover(URI, session.rangeOf(URI, 'Priya Nair (pay').start);
    assert.ok(hover && MarkupContent.is(hover.contents));
    const [first = ''] = hover.contents.value.split('\n');
    assert.match(first, /^This person stands in 2 places: lines? 2/);
    assert.doesNotMatch(first, /Priya|Nair/);
  });
});

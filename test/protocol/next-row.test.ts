import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver/node';
import { createReviewer } from '../../server/index.js';
import { noFiles } from '../../server/lsp/files.js';
import { endSessions, startInProcess } from './session.js';

const URI = 'file:///work/notes/ledger.md';
const NOW = new Date('2026-03-02T14:05:30Z');
const HEAD = '---\nprofile: lightweight\n---\n\n# Ledger outage\n\n';
const TIMELINE = `${HEAD}## Timeline (UTC)\n\n`;

/** What becomes of a text when Enter is pressed at `‸`. */
async function entered(marked: string, newline = '\n'): Promise<string> {
  const session = await startInProcess(
    {
      createReviewer,
      files: noFiles,
      nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
      now: () => NOW,
    },
    {},
  );
  const at = marked.indexOf('‸');
  const text = `${marked.slice(0, at)}${newline}${marked.slice(at + 1)}`;
  await session.open(URI, text);
  const edits: TextEdit[] = await session.connection.sendRequest('textDocument/onTypeFormatting', {
    textDocument: { uri: URI },
    position: session.document(URI).positionAt(at + newline.length),
    ch: '\n',
    options: { tabSize: 2, insertSpaces: true },
  });
  return TextDocument.applyEdits(TextDocument.create(URI, 'markdown', 1, text), edits);
}

describe('Enter in a timeline', () => {
  afterEach(endSessions);

  const rows: readonly (readonly [string, string, string])[] = [
    ['a list', '- 13:50 Deployed.‸', '- 13:50 Deployed.\n- 14:05 '],
    ['a bold time', '* **13:50** – Deployed.‸', '* **13:50** – Deployed.\n* **14:05** – '],
    ['a date', '- 2026-03-02 13:50 UTC Down.‸', '- 2026-03-02 13:50 UTC Down.\n- 2026-03-02 14:05 UTC '],
    ['a word in capitals', '- 13:50 DNS failed.‸', '- 13:50 DNS failed.\n- 14:05 '],
    ['a number', '9. 13:50 Deployed.‸', '9. 13:50 Deployed.\n10. 14:05 '],
    ['twelve hours', '- 1:50 pm Deployed.‸', '- 1:50 pm Deployed.\n- 2:05 pm '],
    ['another zone', '- 15:00 CEST Down.‸', '- 15:00 CEST Down.\n- 16:05 CEST '],
    ['a day long past', '- 2025-11-30 13:50 Down.‸', '- 2025-11-30 13:50 Down.\n- '],
    ['rows below', '- 13:50 Down.‸\n- 13:55 Up.', '- 13:50 Down.\n- \n- 13:55 Up.'],
    ['a row just opened', '- 13:50 Down.\n- 14:05 ‸', '- 13:50 Down.\n'],
    ['a bare marker', '- 13:50 Down.\n- ‸', '- 13:50 Down.\n'],
    [
      'a table',
      '| Time | Event |\n| --- | --- |\n| 13:50 | Down. |‸',
      '| Time | Event |\n| --- | --- |\n| 13:50 | Down. |\n| 14:05 | ',
    ],
    [
      'a row without its last bar',
      '| Date | Time | Event |\n| --- | --- | --- |\n| 2026-03-02 | 13:50 | Down. ‸',
      '| Date | Time | Event |\n| --- | --- | --- |\n| 2026-03-02 | 13:50 | Down. |\n| 2026-03-02 | 14:05 | ',
    ],
    [
      'an empty row of a table',
      '| Time | Event |\n| --- | --- |\n| 13:50 | Down. |\n| 14:05 | ‸',
      '| Time | Event |\n| --- | --- |\n| 13:50 | Down. |\n',
    ],
  ];
  for (const [name, before, after] of rows)
    it(`goes on from ${name}`, async () => {
      assert.equal(await entered(`${TIMELINE}${before}\n`), `${TIMELINE}${after}\n`);
    });

  it('keeps line ends of two characters', async () => {
    const text = `${TIMELINE}- 13:50 Down.‸\n`.replaceAll('\n', '\r\n');
    assert.equal((await entered(text, '\r\n')).split('\r\n').slice(-3).join('/'), '- 13:50 Down./- 14:05 /');
  });

  const left: readonly (readonly [string, string])[] = [
    ['in the middle of a row', `${TIMELINE}- 13:50 Down ‸and up.\n`],
    ['behind text', `${TIMELINE}All times are ours.‸\n`],
    ['in other lists', `${HEAD}## Action items\n\n- 13:50 Down.‸\n`],
    ['behind a time that was written without more', `${TIMELINE}- 13:50 Down.\n\nNothing at 14:00.‸\n`],
  ];
  for (const [name, text] of left)
    it(`is left alone ${name}`, async () => {
      assert.equal(await entered(text), text.replace('‸', '\n'));
    });
});

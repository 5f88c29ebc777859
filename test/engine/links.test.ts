import assert from 'node:assert/strict';
import { openDocument, ticketLinks } from '../../server/index.js';
import { readSettings } from '../../server/engine/config.js';

const LINKS = [
  { pattern: 'INC-{n}', url: 'https://status.example.com/{n}' },
  { pattern: '{key}-{n}', url: 'https://tickets.example.com/{key}/{id}' },
];

function linksIn(text: string) {
  return Array.from(ticketLinks(openDocument(text), LINKS), ({ span, url }) => [
    text.slice(span.start, span.end),
    url,
  ]);
}

describe('ids that become links', () => {
  it('the first setting that fits wins, and each part stands where the address wants it', () => {
    assert.deepEqual(linksIn('See INC-204 and OPS-17, not OPS-x, XOPS-17b or INC-.'), [
      ['INC-204', 'https://status.example.com/204'],
      ['OPS-17', 'https://tickets.example.com/OPS/OPS-17'],
    ]);
  });

  it('code and links stay as they are', () => {
    assert.deepEqual(
      linksIn('`INC-1`, [INC-2](https://example.com), <https://example.com/INC-3>\n\n    INC-4\n'),
      [],
    );
  });

  it('no text is slow to read', () => {
    // A pattern that tried again from each letter over the whole text would take minutes here.
    assert.deepEqual(linksIn('A'.repeat(200_000)), []);
    assert.deepEqual(linksIn('A-'.repeat(100_000)), []);
  });

  it('settings that cannot be used are told, and the others stay', () => {
    const vocabulary = { rules: [], profiles: [] };
    const read = (links: unknown) => readSettings({ links }, vocabulary);
    assert.deepEqual(read(LINKS).settings.links, LINKS);
    assert.match(
      read([{ pattern: 'INC', url: 'https://a.example' }]).problems[0]?.message ?? '',
      /links\.0\.pattern/,
    );
    assert.match(
      read([{ pattern: 'INC-{n}', url: 'javascript:alert(1)' }]).problems[0]?.message ?? '',
      /links\.0\.url/,
    );
  });
});

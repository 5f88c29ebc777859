import assert from 'node:assert/strict';
import { MarkupContent, type Hover } from 'vscode-languageserver/node';
import { MODERN, MODEST } from './clients.js';
import { endSessions, startSession } from './session.js';
import { CHECKOUT } from './texts.js';

const URI = 'file:///work/notes/checkout.md';

function markup(hover: Hover | null): MarkupContent {
  assert.ok(hover && MarkupContent.is(hover.contents));
  return hover.contents;
}

describe('hover', () => {
  afterEach(endSessions);

  it('says what was found and shows the page of the rule', async () => {
    const session = await startSession();
    await session.open(URI, CHECKOUT);
    const range = session.rangeOf(URI, '@tkarlsen');
    const hover = await session.hover(URI, range.start);
    assert.deepEqual(hover?.range, range);
    const { kind, value } = markup(hover);
    assert.equal(kind, 'markdown');
    assert.match(value, /role/);
    assert.match(value, /^\*\*Handle of a person\*\*$/m);
    assert.match(value, /^Reported:$/m);
    assert.doesNotMatch(value, /[«»]|md bad|md good|md fixed|command:/);
  });

  it('is plain text for clients that know no Markdown', async () => {
    const session = await startSession({ capabilities: MODEST });
    await session.open(URI, CHECKOUT);
    const { kind, value } = markup(await session.hover(URI, session.rangeOf(URI, '@tkarlsen').start));
    assert.equal(kind, 'plaintext');
    assert.match(value, /^Handle of a person$/m);
    assert.doesNotMatch(value, /```|[«»]/);
  });

  it('is none beside the findings and in other documents', async () => {
    const session = await startSession({ capabilities: MODERN });
    await session.open(URI, CHECKOUT);
    assert.equal(await session.hover(URI, session.rangeOf(URI, 'of the orders').start), null);
    assert.equal(await session.hover(URI, session.rangeOf(URI, '@tkarlsen').end), null);
    assert.equal(await session.hover('file:///work/closed.md', { line: 0, character: 0 }), null);
  });
});

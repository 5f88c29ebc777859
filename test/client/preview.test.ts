import assert from 'node:assert/strict';
import { insertPicturesInto } from '../../client/preview/plugin.js';
import type { CoreState, MarkdownIt, Token } from '../../client/preview/markdown-it.js';

class PlainToken implements Token {
  level = 0;
  map: readonly [number, number] | null = null;
  content = '';
  constructor(
    readonly type: string,
    readonly tag: string,
    readonly nesting: number,
  ) {}
}

function token(type: string, nesting: number, line?: number, level = 0): Token {
  return Object.assign(new PlainToken(type, '', nesting), {
    level,
    map: line === undefined ? null : ([line, line + 1] as const),
    content: type,
  });
}

/** As much of markdown-it as the plugin touches. */
function fakeMarkdown(tokens: Token[], src: string) {
  const rules: ((state: CoreState) => void)[] = [];
  const markdown: MarkdownIt = {
    core: { ruler: { push: (_, rule) => void rules.push(rule) } },
    renderer: { render: (all) => all.map(({ content }) => content).join(' ') },
  };
  const parse = () => {
    for (const rule of rules) rule({ src, tokens, Token: PlainToken });
    return tokens;
  };
  return { markdown, parse };
}

describe('the plugin of the preview', () => {
  const tokens = () => [
    token('heading', 1, 0),
    token('title', 0, 0, 1),
    token('/heading', -1),
    token('list', 1, 2),
    token('item', 1, 2, 1),
    token('/item', -1, undefined, 1),
    token('/list', -1),
    token('hr', 0, 5),
  ];
  const picture = (line: number) => ({ line, html: `<${line}>` });

  it('puts a picture behind the block that holds its line', () => {
    const { markdown, parse } = fakeMarkdown(tokens(), 'text');
    insertPicturesInto(markdown, () => [picture(0), picture(3), picture(5)]);
    assert.equal(
      markdown.renderer.render(parse(), {}, {}),
      'heading title /heading <0> list item /item /list <3> hr <5>',
    );
  });

  it('asks with the text that was parsed and the document that is rendered', () => {
    const { markdown, parse } = fakeMarkdown(tokens(), 'the text');
    const asked: unknown[] = [];
    insertPicturesInto(markdown, (...all) => {
      asked.push(all);
      return [];
    });
    const parsed = parse();
    markdown.renderer.render(parsed, {}, { currentDocument: 'file' });
    markdown.renderer.render(parsed, {}, undefined);
    assert.deepEqual(asked, [
      ['the text', 'file'],
      ['the text', undefined],
    ]);
    assert.equal(parsed.length, tokens().length);
  });
});

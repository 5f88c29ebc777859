import assert from 'node:assert/strict';
import { editDocument, openDocument } from '../../server/index.js';

describe('document', () => {
  it('keeps every character of the text, whatever it holds', () => {
    for (const text of [
      '',
      '\n',
      '\uFEFF# a\r\n\r\nb\rc\n',
      'a\u0000b',
      '---\na: b\n---\n\ntext',
      '\ud83d',
      '    code\n\n2. b',
    ])
      assert.equal(openDocument(text).text, text);
  });

  it('keeps blocks that an edit does not touch', () => {
    const before = openDocument('# A\n\none\n\ntwo\n\nthree\n\nfour\n');
    const after = editDocument(before, { span: { start: 5, end: 5 }, text: 'x' });
    assert.equal(after.text, '# A\n\nxone\n\ntwo\n\nthree\n\nfour\n');
    assert.equal(after.blocks[2], before.blocks[2]);
    assert.equal(after.blocks.at(-1), before.blocks.at(-1));
    assert.notEqual(after.blocks[1], before.blocks[1]);
  });

  it('parses the whole text again when a label appears that other blocks refer to', () => {
    const before = openDocument('see [the log][log]\n\ntext\n');
    const after = editDocument(before, { span: { start: 20, end: 20 }, text: '[log]: http://x\n\n' });
    assert.equal(after.blocks[0]?.tree.children[1]?.kind, 'linkReference');
  });

  it('sees front matter appear and vanish with its closing line', () => {
    const open = openDocument('---\ntitle: x\n\ntext\n');
    assert.equal(open.frontMatter, undefined);
    const closed = editDocument(open, { span: { start: 13, end: 13 }, text: '---\n' });
    assert.equal(closed.frontMatter?.source, '---\ntitle: x\n---\n');
    assert.equal(editDocument(closed, { span: { start: 13, end: 17 }, text: '' }).frontMatter, undefined);
  });

  it('keeps the body when only the text of the front matter changes', () => {
    const before = openDocument('---\ntitle: x\n---\n\ntext\n');
    const after = editDocument(before, { span: { start: 11, end: 12 }, text: 'longer' });
    assert.equal(after.blocks.at(-1), before.blocks.at(-1));
    assert.equal(after.text, '---\ntitle: longer\n---\n\ntext\n');
  });

  it('leaves a blank line that an edit makes to the block in front of it', () => {
    const before = openDocument('</pre>\n\n    code\n\n## Root cause\n');
    const after = editDocument(before, { span: { start: 9, end: 9 }, text: '\n  ' });
    assert.deepEqual(
      after.blocks.map((block) => block.source),
      openDocument(after.text).blocks.map((block) => block.source),
    );
    assert.equal(after.blocks[0]?.source, '</pre>\n\n \n');
  });

  it('brings edits beyond the text back to its end', () => {
    const document = editDocument(openDocument('a'), { span: { start: 50, end: 99 }, text: 'b' });
    assert.equal(document.text, 'ab');
  });

  it('takes in an edit of an empty text', () => {
    assert.equal(editDocument(openDocument(''), { span: { start: 0, end: 0 }, text: '' }).text, '');
    assert.equal(editDocument(openDocument(''), { span: { start: 0, end: 0 }, text: '# a' }).text, '# a');
  });
});

describe('positions', () => {
  const text = '# A\r\n\r\none\rtwo\n\n- three\n- four';
  const document = openDocument(text);

  it('count lines by LF, CRLF and lone CR', () => {
    assert.deepEqual(document.positionAt(text.indexOf('one')), { line: 2, character: 0 });
    assert.deepEqual(document.positionAt(text.indexOf('two') + 1), { line: 3, character: 1 });
    assert.deepEqual(document.positionAt(text.length), { line: 6, character: 6 });
  });

  it('lead back to the offset', () => {
    for (let offset = 0; offset <= text.length; offset++) {
      if (text[offset] === '\n' && text[offset - 1] === '\r') continue;
      assert.equal(document.offsetAt(document.positionAt(offset)), offset);
    }
  });

  it('stop at the end of the line and of the text', () => {
    assert.equal(document.offsetAt({ line: 2, character: 99 }), text.indexOf('one') + 3);
    assert.equal(document.offsetAt({ line: 99, character: 0 }), text.length);
    assert.equal(document.offsetAt({ line: -1, character: 5 }), 0);
  });
});

import assert from 'node:assert/strict';
import { applyEdits, createReviewer, openDocument, reviewText, suppressionEdit } from '../../server/index.js';

const reviewer = createReviewer();

function rules(text: string): readonly string[] {
  return reviewText(reviewer, text, { override: true })
    .findings.map((finding) => finding.rule)
    .filter((rule) => rule !== 'cause/missing');
}

describe('suppression comments', () => {
  it('hold for the next line, their own line, a range or the file', () => {
    assert.deepEqual(rules('<!-- bar-raiser-disable-next-line people/handle -->\nAsk @jdoe.\n'), []);
    assert.deepEqual(rules('Ask @jdoe. <!-- bar-raiser-disable-line people/handle -->\n'), []);
    assert.deepEqual(
      rules(
        '<!-- bar-raiser-disable people -->\n\nAsk @jdoe.\n\n<!-- bar-raiser-enable people -->\n\nAsk @mlee.\n',
      ),
      ['people/handle'],
    );
    assert.deepEqual(rules('Ask @jdoe.\n\n<!-- bar-raiser-disable-file people/handle -->\n'), []);
  });

  it('without a rule hold for every rule', () => {
    assert.deepEqual(rules('<!-- bar-raiser-disable -->\n\nAsk @jdoe or TBD.\n'), []);
  });

  it('keep the finding and the reason for the list of what was suppressed', () => {
    const text = '<!-- bar-raiser-disable-next-line people/handle -- the handle is a bot -->\nAsk @jdoe.\n';
    const { suppressed } = reviewText(reviewer, text, { override: true });
    assert.deepEqual(
      suppressed.map(({ finding, reason }) => [finding.rule, reason]),
      [['people/handle', 'the handle is a bot']],
    );
  });

  it('do not hold for another rule, and are then reported as unused', () => {
    assert.deepEqual(rules('<!-- bar-raiser-disable-next-line people/email -->\nAsk @jdoe.\n'), [
      'document/unused-suppression',
      'people/handle',
    ]);
  });

  it('with an unknown rule name the nearest one', () => {
    const text = '<!-- bar-raiser-disable people/handel -->\n';
    const [finding] = reviewText(reviewer, text, { override: true }).findings.filter(({ rule }) =>
      rule.endsWith('suppression'),
    );
    assert.equal(
      finding?.message,
      'There is no rule "people/handel" to suppress. Did you mean "people/handle"?',
    );
  });
});

describe('suppressing a finding', () => {
  for (const [where, text] of [
    ['a paragraph', '# T\n\nAsk @jdoe.\n'],
    ['a wrapped paragraph', '# T\n\nAsk\n@jdoe now\nor later.\n'],
    ['a list item', '# T\n\n- one\n- ask @jdoe\n- two\n'],
    ['a table row', '# T\n\n| a | b |\n| - | - |\n| x | @jdoe |\n| y | z |\n'],
    ['a heading', '# Ask @jdoe\n\ntext\n'],
    ['a quote', '> Ask @jdoe.\n> Please.\n'],
    ['front matter', '---\ntitle: Ask @jdoe\n---\n\ntext\n'],
    ['text with CRLF', '# T\r\n\r\nAsk @jdoe.\r\n'],
  ] as const) {
    it(`in ${where} works and leaves the blocks as they are`, () => {
      const document = openDocument(text);
      const edit = suppressionEdit(document, text.indexOf('@jdoe'), 'people/handle', 'line', 'it is a bot');
      const after = applyEdits(text, [edit]);
      assert.deepEqual(rules(after), []);
      const kinds = (source: string) =>
        openDocument(source)
          .blocks.map((block) => block.tree.kind)
          .filter((kind) => kind !== 'html' && kind !== 'blank');
      assert.deepEqual(kinds(after), kinds(text));
      const file = suppressionEdit(document, text.indexOf('@jdoe'), 'people/handle', 'file', 'it is a bot');
      assert.deepEqual(rules(applyEdits(text, [file])), []);
    });
  }
});

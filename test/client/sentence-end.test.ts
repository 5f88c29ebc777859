import assert from 'node:assert/strict';
import { countKinds, endsSentence, withoutNew } from '../../client/sentence-end.js';

describe('the sentence that is being written', () => {
  it('ends with its full stop, a closed cell, or a blank line', () => {
    for (const text of [
      '',
      '  ',
      'It failed.',
      'It failed. ',
      'Why?',
      '"It failed."',
      '| 14:02 |',
      'Causes:',
      '**Done.**',
    ])
      assert.ok(endsSentence(text), text);
    for (const text of ['It', 'It failed', '- 14:02 the', '| 14:02 | the', '# Cause'])
      assert.ok(!endsSentence(text), text);
  });

  it('keeps what stood on its line, and lets the rest wait', () => {
    const self = (item: string) => item;
    const shown = countKinds(['a', 'b', 'a'], self);
    assert.deepEqual(withoutNew(['a', 'c', 'a', 'a', 'b'], self, shown), ['a', 'a', 'b']);
    assert.deepEqual(withoutNew(['a'], self, countKinds([], self)), []);
  });
});

import assert from 'node:assert/strict';
import { sentenceAt, sentencesOf } from '../../server/engine/sentences.js';

function split(text: string): readonly string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it('end at a stop before a capital', () => {
    assert.deepEqual(split('The alert fired. Oncall 1 looked at it! Was it new? Yes.'), [
      'The alert fired.',
      'Oncall 1 looked at it!',
      'Was it new?',
      'Yes.',
    ]);
  });

  it('survive times, versions, hosts, paths and numbers', () => {
    for (const text of [
      'At 14.02 UTC version 1.2.3 of api.example.com wrote 3.5 GB to /var/log/app.log today.',
      'The 14:02:07.123 sample of v2.0 was 99.9 % full.',
    ])
      assert.deepEqual(split(text), [text]);
  });

  it('survive abbreviations and initials', () => {
    assert.deepEqual(split('Some hosts, e.g. Web servers, failed approx. 5 times. Others did not.'), [
      'Some hosts, e.g. Web servers, failed approx. 5 times.',
      'Others did not.',
    ]);
    assert.deepEqual(split('The page went to K. Friedman first.'), ['The page went to K. Friedman first.']);
  });

  it('keep the number of a list with its text', () => {
    assert.deepEqual(split('1. The pool was full.'), ['1. The pool was full.']);
  });

  it('keep closing quotes and brackets with the sentence', () => {
    assert.deepEqual(split('They said "it works." Then it broke.'), [
      'They said "it works."',
      'Then it broke.',
    ]);
  });

  it('are found by an offset inside them', () => {
    assert.deepEqual(sentenceAt('One. Two.', 6), { start: 5, end: 9 });
  });
});

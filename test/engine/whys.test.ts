import assert from 'node:assert/strict';
import { createReviewer, reviewText } from '../../server/index.js';

/** What the rules on the chain of whys say about a root cause section. */
function said(body: string): readonly string[] {
  const text = `# Checkout outage\n\n## Root cause\n\n${body}\n`;
  return reviewText(createReviewer(), text, { override: true })
    .findings.filter(({ rule }) => rule === 'cause/five-whys' || rule === 'cause/ends-at-a-lapse')
    .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

/** The root cause section after the first fix of the chain. */
function continued(body: string): string {
  const head = '# Checkout outage\n\n## Root cause\n\n';
  const text = `${head}${body}\n`;
  const { findings } = reviewText(createReviewer(), text, { override: true });
  const edit = findings.find(({ rule }) => rule === 'cause/five-whys')?.fixes[0]?.edits[0];
  assert.ok(edit);
  return (text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end)).slice(head.length);
}

const FORMS = {
  'items with the answer behind the question':
    '- Why did it fail? The pool was full.\n- Why was it full? The retries had no jitter.',
  'questions with the answer as a nested item':
    '- Why did it fail?\n  - The pool was full.\n- Why was it full?\n  - The retries had no jitter.',
  'numbered labels': 'Why 1: The pool was full.\n\nWhy 2: The retries had no jitter.',
  'bold questions': '**Why?** The pool was full.\n\n**Why?** The retries had no jitter.',
  headings:
    '### 1. Why did it fail?\n\nThe pool was full.\n\n### 2. Why was it full?\n\nThe retries had no jitter.',
  rows: '| Why | Answer |\n| --- | --- |\n| Why did it fail? | The pool was full. |\n| Why was it full? | The retries had no jitter. |',
};

describe('a chain of whys', () => {
  for (const [form, body] of Object.entries(FORMS))
    it(`is read from ${form}`, () => {
      const [only, ...rest] = said(body);
      assert.match(only ?? '', /^cause\/five-whys: .*Why/s);
      assert.deepEqual(rest, []);
      const unanswered = said(body.replace('The retries had no jitter.', 'TBD'));
      assert.equal(unanswered.length, 1);
      assert.match(unanswered[0] ?? '', /^cause\/five-whys: .*Why/s);
      assert.match(
        said(body.replace('The retries had no jitter.', 'Human error.')).join(),
        /lapse: .*Human error/,
      );
    });

  it('is no chain with one question in it', () => {
    assert.deepEqual(said('Why did it fail? The pool of 10 was full because the retries had no jitter.'), []);
  });

  it('is continued in its own form', () => {
    assert.equal(
      continued('1. Why did it fail? The pool was full.\n2. Why was it full? The retries had no jitter.'),
      '1. Why did it fail? The pool was full.\n2. Why was it full? The retries had no jitter.\n3. Why was that possible? [describe the condition behind it]\n',
    );
    assert.equal(
      continued('  * Why did it fail? The pool was full.\n  * Why? No jitter.'),
      '  * Why did it fail? The pool was full.\n  * Why? No jitter.\n  * Why was that possible? [describe the condition behind it]\n',
    );
    assert.equal(
      continued('**Why?** The pool was full.\n\n**Why?** No jitter.'),
      '**Why?** The pool was full.\n\n**Why?** No jitter.\n\nWhy was that possible? [describe the condition behind it]\n',
    );
  });
});

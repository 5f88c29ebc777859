import assert from 'node:assert/strict';
import { applyEdits, createReviewer, reviewText } from '../../server/index.js';

const reviewer = createReviewer();

/** The text after the fix of the finding that a cause is missing. */
function inserted(text: string): string {
  const finding = reviewText(reviewer, text, { override: true }).findings.find(
    ({ rule }) => rule === 'cause/missing',
  );
  assert.ok(finding?.fixes[0]);
  return applyEdits(text, finding.fixes[0].edits);
}

/** The headings of a text, in order. */
function headings(text: string): readonly string[] {
  return reviewText(reviewer, text, { override: true })
    .sections.filter(({ form }) => form === 'heading')
    .map(({ heading, depth }) => `${'#'.repeat(depth)} ${heading}`);
}

describe('inserting the root cause section', () => {
  it('puts it behind the section that the profile has in front of it', () => {
    const text = '# Outage\n\n## Impact\n\nA\n\n## Timeline\n\nB\n\n## Action items\n\nC\n';
    const after = inserted(text);
    assert.deepEqual(headings(after), [
      '# Outage',
      '## Impact',
      '## Timeline',
      '## Root cause',
      '## Action items',
    ]);
    assert.match(after, /B\n\n## Root cause\n\n1\. Why did customers notice\?/);
    assert.match(after, /\n\n## Action items\n\nC\n$/);
  });

  it('takes the level of its neighbours', () => {
    assert.deepEqual(headings(inserted('# Outage\n\n### Impact\n\nA\n')), [
      '# Outage',
      '### Impact',
      '### Root cause',
    ]);
  });

  it('puts it in front of what the profile has behind it, or at the end', () => {
    assert.deepEqual(headings(inserted('# Outage\n\n## Action items\n\nC\n')), [
      '# Outage',
      '## Root cause',
      '## Action items',
    ]);
    assert.deepEqual(headings(inserted('# Outage\n\nIt broke')), ['# Outage', '## Root cause']);
  });

  it('keeps the line ends of the document', () => {
    const after = inserted('# Outage\r\n\r\n## Impact\r\n\r\nA\r\n');
    assert.doesNotMatch(after, /[^\r]\n/);
  });

  it('is not asked for again, but its questions are still open', () => {
    const rules = reviewText(reviewer, inserted('# Outage\n\n## Impact\n\n4 % failed.\n'), {
      override: true,
    }).findings.map(({ rule }) => rule);
    assert.ok(!rules.includes('cause/missing'));
    assert.ok(rules.includes('document/placeholder'));
  });
});

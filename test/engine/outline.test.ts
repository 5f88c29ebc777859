import assert from 'node:assert/strict';
import { createReviewer, reviewText } from '../../server/index.js';

function sections(text: string) {
  return reviewText(createReviewer(), text, { override: true }).sections.map((section) => ({
    heading: section.heading,
    role: section.role,
    body: text.slice(section.body.start, section.body.end).trim(),
  }));
}

describe('sections', () => {
  it('reach to the next heading of their level, subsections included', () => {
    assert.deepEqual(sections('# Outage\n\n## Root cause\n\nA\n\n### Why\n\nB\n\n## Impact\n\nC\n'), [
      { heading: 'Outage', role: undefined, body: '## Root cause\n\nA\n\n### Why\n\nB\n\n## Impact\n\nC' },
      { heading: 'Root cause', role: 'root-cause', body: 'A\n\n### Why\n\nB' },
      { heading: 'Why', role: 'root-cause', body: 'B' },
      { heading: 'Impact', role: 'impact', body: 'C' },
    ]);
  });

  it('are announced by bold labels', () => {
    assert.deepEqual(sections('**Root cause:** the pool was full.\n\n**Impact**\n\n4 % failed.\n'), [
      { heading: 'Root cause', role: 'root-cause', body: 'the pool was full.' },
      { heading: 'Impact', role: 'impact', body: '4 % failed.' },
    ]);
  });

  it('are announced by the first line of a list item that has more below it', () => {
    assert.deepEqual(
      sections('1. Summary\n   - It broke.\n2. Timeline\n   - 14:02 paged\n3. Authors\n   - some\n'),
      [
        { heading: 'Summary', role: 'summary', body: '- It broke.' },
        { heading: 'Timeline', role: 'timeline', body: '- 14:02 paged' },
      ],
    );
  });

  it('do not open at bold words that name no role', () => {
    assert.deepEqual(sections('**Note:** the pool was full.\n\n**Important**\n'), []);
  });

  it('have their role whatever numbers, brackets, emoji and suffixes are around it', () => {
    const roles = {
      '5. Root Cause': 'root-cause',
      'Root Cause(s)': 'root-cause',
      'Analysis of causes': 'root-cause',
      'Why did it happen?': 'root-cause',
      'Contributing Factors': 'root-cause',
      'Timeline (all times UTC)': 'timeline',
      '🕐 Timeline': 'timeline',
      "What we're doing about it": 'action-items',
      'Preventative Measures': 'action-items',
      'Follow-up actions': 'action-items',
      'Where we got lucky': 'lessons',
      Fallout: 'impact',
      'How was it detected?': 'detection',
      'Resolution and recovery': 'resolution',
      'TL;DR': 'summary',
    };
    for (const [heading, role] of Object.entries(roles))
      assert.equal(sections(`## ${heading}\n`)[0]?.role, role, heading);
  });

  it('have no role where a heading only mentions one', () => {
    for (const heading of ['The storage cluster', 'Caused concern', 'Timely notice', 'Why we use Kafka'])
      assert.equal(sections(`## ${heading}\n`)[0]?.role, undefined, heading);
  });

  it('take the word for the whole document as a part of it only below the title, and around no other part', () => {
    const roles = (text: string) => sections(text).map(({ role }) => role);
    assert.deepEqual(roles('# Postmortem\n\n## Impact\n\nA\n'), [undefined, 'impact']);
    assert.deepEqual(roles('# Outage\n\n## Postmortem\n\nA\n'), [undefined, 'lessons']);
    assert.deepEqual(roles('# Outage\n\n## Postmortem\n\n### Impact\n\nA\n'), [
      undefined,
      undefined,
      'impact',
    ]);
  });
});

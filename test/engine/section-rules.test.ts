import assert from 'node:assert/strict';
import { buildReviewer } from '../../server/engine/review.js';
import { defineRule, type Rule } from '../../server/engine/rule.js';
import { proseIn } from '../../server/engine/section-prose.js';
import {
  createReviewer,
  editDocument,
  mergeSettings,
  openDocument,
  type Document,
  type Reviewer,
} from '../../server/index.js';
import { lexicon } from '../../server/lexicon/lexicon.js';
import { loadTagger } from '../../server/engine/people/tagger/tagger.js';
import { table } from '../../server/engine/people/tagger/table.js';
import { profiles } from '../../server/profiles/index.js';

const ORIGIN = { override: true };

/** A reviewer with one section rule that notes which sections it is asked about. */
function counting(seen: string[]): Reviewer {
  const rule = defineRule({
    scope: 'section',
    role: 'impact',
    summary: 'Notes what it sees.',
    severity: 'info',
    *check({ document, sections }) {
      const [section] = sections;
      if (!section) return;
      seen.push(section.heading);
      for (const { text } of proseIn(document, section))
        if (text.includes('!')) yield { span: section.body, message: text };
    },
  });
  const rules = new Map<string, Rule>([['test/notes', rule]]);
  return buildReviewer({ rules, profiles, lexicon, tagger: loadTagger(table) }, mergeSettings());
}

function replace(document: Document, from: string, to: string): Document {
  const start = document.text.indexOf(from);
  return editDocument(document, { span: { start, end: start + from.length }, text: to });
}

describe('a section rule', () => {
  const text =
    '# T\n\nAn intro.\n\nMore.\n\n## Impact\n\nOne.\n\n## Other\n\nTwo.\n\n# T\n\n## Customer impact\n\nThree.\n';

  it('is asked about every outermost section of its role', () => {
    const seen: string[] = [];
    counting(seen).review(openDocument(text), ORIGIN);
    assert.deepEqual(seen, ['Impact', 'Customer impact']);
  });

  it('is asked again only about sections that an edit touches, wherever they have moved', () => {
    const seen: string[] = [];
    const reviewer = counting(seen);
    let document = openDocument(text);
    reviewer.review(document, ORIGIN);
    seen.length = 0;
    document = replace(document, 'An intro.', 'A longer introduction.');
    document = replace(document, 'Two.', 'Twice as long!');
    reviewer.review(document, ORIGIN);
    assert.deepEqual(seen, []);
    document = replace(document, 'Three.', 'Three!');
    const { findings } = reviewer.review(document, ORIGIN);
    assert.deepEqual(seen, ['Customer impact']);
    assert.deepEqual(
      findings.map(({ span }) => document.slice(span).trim()),
      ['Three!'],
    );
  });

  it('finds the new words where they are as long as the old ones', () => {
    const reviewer = createReviewer();
    const before = openDocument(
      '# Outage\n\n## Impact\n\nSome customers were slow.\n\n## Resolution\n\nDone.\n',
    );
    const rules = (document: Document) => reviewer.review(document, ORIGIN).findings.map(({ rule }) => rule);
    assert.ok(rules(before).includes('impact/vague-quantity'));
    assert.ok(!rules(replace(before, 'Some', '1234')).includes('impact/vague-quantity'));
  });

  it('sees the front matter of now', () => {
    const reviewer = createReviewer();
    const before = openDocument(
      '---\ntimezone: UTC\n---\n\n# Outage\n\n## Timeline\n\n- 10:02 Alert fired.\n- 10:05 Rolled back.\n',
    );
    const rules = (document: Document) => reviewer.review(document, ORIGIN).findings.map(({ rule }) => rule);
    assert.ok(!rules(before).includes('timeline/zone'));
    assert.ok(rules(replace(before, 'timezone', 'otherkey')).includes('timeline/zone'));
  });
});

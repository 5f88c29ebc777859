import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  actionLayoutsIn,
  applyEdits,
  createReviewer,
  mergeSettings,
  openDocument,
} from '../../server/index.js';
import { actionSections } from '../../server/engine/actions/read-actions.js';
import { ACTION_WORDS } from '../../server/lexicon/actions.js';
import { markdown } from './texts.js';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);
const reviewer = createReviewer(mergeSettings({ roster: false }));

/** A text, what its action items are, and what may be done with them. */
function read(text: string) {
  const document = openDocument(text);
  const { sections } = reviewer.review(document, { override: true });
  return {
    lists: actionSections(document, sections, ACTION_WORDS).flatMap(({ lists }) => lists),
    layouts: [...actionLayoutsIn(document, sections)],
  };
}

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const FIELDS = {
  owner: ['Ledger team', 'Platform team'],
  due: ['2026-03-20', 'next week'],
  priority: ['P1', 'high'],
  type: ['prevent', 'detect'],
  ticket: ['LED-4101', '#77'],
} as const;

const item = fc.record({
  what: fc.constantFrom(
    'Reject small pools',
    'Page on `a | b` at 80 %',
    'Cut \\| in two',
    'Retire\n  the *old* host',
  ),
  box: fc.constantFrom('', '[ ] ', '[x] '),
  head: fc.constantFrom('', '[P2] '),
  fields: fc.subarray(Object.keys(FIELDS) as (keyof typeof FIELDS)[]),
  value: fc.constantFrom(0, 1),
  below: fc.boolean(),
  note: fc.constantFrom('', 'as the runbook says'),
});

const list = fc.array(item, { minLength: 1, maxLength: 5 }).map((items) =>
  items
    .map(({ what, box, head, fields, value, below, note }) => {
      const said = fields.map((field) => `${field}: ${FIELDS[field][value]}`);
      const inline = said.length > 0 && !below ? ` (${said.join(', ')})` : '';
      const lines = [...(below ? said : []), ...(note ? [note] : [])].map((line) => `\n  - ${line}`);
      return `- ${box}${head}${what}${inline}${lines.join('')}\n`;
    })
    .join(''),
);

describe('a list of action items that becomes a table', () => {
  it('is one table of as many items, and no word of it is lost', () => {
    fc.assert(
      fc.property(
        list,
        fc.constantFrom('', 'Agreed by all:\n'),
        fc.constantFrom('', '## Lessons\n'),
        (items, lead, tail) => {
          const text = `# Ledger outage\n\n## Action items\n\n${lead}${items}${tail}`;
          const before = read(text);
          const layout = before.layouts[0];
          assert.ok(layout);
          const after = applyEdits(text, layout.edits);
          const { lists, layouts } = read(after);
          assert.deepEqual(
            lists.map(({ form }) => form),
            ['table'],
            after,
          );
          assert.equal(lists[0]?.items.length, before.lists[0]?.items.length, after);
          assert.deepEqual(layouts, [], after);
          assert.deepEqual(
            lists[0]?.items.map(({ done }) => done),
            before.lists[0]?.items.map(({ done }) => done),
          );
          const left = words(after.toLowerCase());
          // The labels of fields go into the headers, which stand there once.
          for (const word of words(items.replace(/^- \[[ x]\]/gm, '').toLowerCase()))
            assert.ok(left.includes(word), `${word}: ${after}`);
          assert.ok(after.endsWith(tail));
        },
      ),
      { seed: 5, numRuns },
    );
  });

  it('or table that gets columns keeps every word in any text, and lacks none the second time', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(markdown, list), { maxLength: 3 }), (texts) => {
        const text = `# Outage\n\n## Action items\n\n| Action | Owner |\n| - | - |\n| Reject it | |\n\n${texts.join('\n\n')}`;
        for (const { edits } of read(text).layouts) {
          const after = applyEdits(text, edits);
          const left = new Set(words(after));
          for (const word of words(text))
            if (!/^(?:x|owner|due|priority|type|ticket)$/i.test(word))
              assert.ok(left.has(word), `${word}\n${text}\n${after}`);
          const [edit] = edits;
          assert.ok(!read(after).layouts.some(({ span }) => span.start === edit?.span.start));
        }
      }),
      { seed: 6, numRuns },
    );
  });
});

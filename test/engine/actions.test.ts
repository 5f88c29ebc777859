import assert from 'node:assert/strict';
import { actionSections, actionsOf } from '../../server/engine/actions/read-actions.js';
import { openDocument } from '../../server/engine/document.js';
import { ACTION_WORDS } from '../../server/lexicon/actions.js';
import { applyEdits, createReviewer, mergeSettings, reviewText } from '../../server/index.js';

/** The action items of a text that is one block, with their fields by name. */
function read(text: string) {
  const block = openDocument(text).blocks[0];
  assert.ok(block);
  return (actionsOf(block, ACTION_WORDS)?.items ?? []).map(({ description, fields, done }) => ({
    what: text.slice(description.span.start, description.span.end),
    fields: Object.fromEntries(Object.entries(fields).map(([field, part]) => [field, part.text])),
    done,
  }));
}

/** The text after the first fix of a rule, under the profile that asks for every field. */
function fixed(rule: string, text: string): string {
  const { findings } = reviewText(createReviewer(mergeSettings({ profile: 'coe' })), text, {
    override: true,
  });
  const fix = findings.find((finding) => finding.rule === rule)?.fixes[0];
  return fix ? applyEdits(text, fix.edits) : text;
}

describe('action items', () => {
  it('are the rows of a table, whatever the order of its columns', () => {
    const table =
      '| Owner | Due | Action | Status |\n| --- | --- | --- | --- |\n| Ledger team | 2026-03-20 | Reject small pools | done |\n| | TBD | Page on a full pool | open |\n';
    assert.deepEqual(read(table), [
      {
        what: 'Reject small pools',
        fields: { owner: 'Ledger team', due: '2026-03-20', state: 'done' },
        done: true,
      },
      { what: 'Page on a full pool', fields: {}, done: false },
    ]);
  });

  it('are the items of a checklist, with what stands in brackets behind them', () => {
    assert.deepEqual(
      read(
        '- [x] Roll back release 218.\n- [ ] [P1] Reject small pools, LED-4101 (owner: Ledger team, due: 2026-03-20)\n',
      ),
      [
        { what: 'Roll back release 218.', fields: {}, done: true },
        {
          what: '[P1] Reject small pools, LED-4101 (owner: Ledger team, due: 2026-03-20)',
          fields: { owner: 'owner: Ledger team', due: 'due: 2026-03-20', priority: 'P1', ticket: 'LED-4101' },
          done: false,
        },
      ],
    );
  });

  it('stand below items that only group them, and take fields from the items below themselves', () => {
    const [first, second, ...rest] = read(
      '1. Prevention:\n   - Reject small pools\n     - **Owner:** Ledger team\n2. Page on a full pool\n',
    );
    assert.equal(first?.what, 'Reject small pools');
    assert.match(first.fields['owner'] ?? '', /Ledger team/);
    assert.equal(second?.what, 'Page on a full pool');
    assert.deepEqual(rest, []);
  });

  it('are paragraphs only where they name a ticket', () => {
    assert.equal(read('Pools are checked since LED-4101.\n').length, 1);
    assert.equal(read('Pools are checked now, see [the log](log.md).\n').length, 0);
    assert.equal(read('The parser is patched against CVE-2026-1234.\n').length, 0);
  });

  it('stand in no table that tells of something else', () => {
    assert.deepEqual(read('| Region | Hosts |\n| --- | --- |\n| north | twelve |\n'), []);
  });
});

describe('a missing field of action items', () => {
  const HEAD = '# Checkout outage\n\n## Action items\n\n';

  it('becomes a column with words to fill in, and the table stays one', () => {
    const table = '| Action | Due |\n| --- | --- |\n| Reject small pools | 2026-03-20 |\n';
    const after = fixed('actions/no-owner', HEAD + table);
    assert.equal(
      after,
      `${HEAD}| Action | Due | Owner |\n| --- | --- | --- |\n| Reject small pools | 2026-03-20 | [team] |\n`,
    );
    assert.equal(fixed('actions/no-owner', after), after);
  });

  it('is filled into empty cells', () => {
    const table = '| Owner | Action |\n|---|---|\n|  | Reject small pools |\n|| Page on a full pool |\n';
    const after = fixed('actions/no-owner', HEAD + table);
    assert.equal(
      read(after.slice(HEAD.length)).filter(({ fields }) => fields['owner'] === '[team]').length,
      2,
    );
    assert.equal(fixed('actions/no-owner', after), after);
  });

  it('adds no column to rows of different lengths', () => {
    const table = '| Action | Due |\n| --- | --- |\n| Reject small pools |\n';
    assert.equal(fixed('actions/no-owner', HEAD + table), HEAD + table);
  });

  it('stands behind items of a list, once', () => {
    const after = fixed(
      'actions/no-due-date',
      `${HEAD}- **Reject small pools**\n- Page on a\n  full pool.\n`,
    );
    assert.equal(
      after,
      `${HEAD}- **Reject small pools** (due: [YYYY-MM-DD])\n- Page on a\n  full pool. (due: [YYYY-MM-DD])\n`,
    );
    assert.equal(fixed('actions/no-due-date', after), after);
  });
});

describe('action items under headings', () => {
  const text =
    '# Ledger outage\n\n## Action items\n\n### AI-1: Reject small pools\n\n- **Owner:** Ledger team\n- **Due:** 2026-03-20\n\n### AI-2: Page on a full pool\n\n**Owner:** Platform team\n';

  it('are one item each, with the fields below', () => {
    const document = openDocument(text);
    const { sections } = createReviewer().review(document, { override: true });
    const items = actionSections(document, sections, ACTION_WORDS).flatMap(({ lists }) =>
      lists.flatMap((list) => list.items),
    );
    assert.deepEqual(
      items.map(({ description, fields }) => [description.text, fields.owner?.text, fields.due?.text]),
      [
        ['Reject small pools', 'Owner: Ledger team', 'Due: 2026-03-20'],
        ['Page on a full pool', 'Owner: Platform team', undefined],
      ],
    );
  });

  it('are asked for what they lack at their own heading', () => {
    assert.match(
      fixed('actions/no-due-date', text),
      /### AI-2: Page on a full pool \(due: \[YYYY-MM-DD\]\)\n/,
    );
  });
});

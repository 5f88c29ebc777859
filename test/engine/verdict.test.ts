import assert from 'node:assert/strict';
import { questionOfRule, QUESTIONS, type Question } from '../../server/engine/verdict.js';
import {
  createReviewer,
  mergeSettings,
  openDocument,
  QUESTION_TITLES,
  reviewText,
  rules,
  verdictIn,
  verdictReport,
  verdictWords,
  type SettingsLayer,
} from '../../server/index.js';

const WHOLE = `# Postmortem: checkout failed

## Impact

3.2 % of checkouts failed for 38 minutes.

## Timeline (UTC)

| Time  | Event                                          |
| ----- | ---------------------------------------------- |
| 13:50 | Release 1842 was deployed, and checkouts fail. |
| 14:02 | The alert fired.                               |
| 14:28 | Checkout recovered.                            |

## Root cause

Nothing limits the size of the connection pool, so release 1842 could raise it to 200 (change 4711).

## Action items

| Action                                 | Owner         | Due        | Priority | Ticket  |
| -------------------------------------- | ------------- | ---------- | -------- | ------- |
| Limit the connection pool to 50        | Payments team | 2031-03-02 | P1       | PAY-101 |
| Alert when more than 40 are in use     | Payments team | 2031-03-09 | P2       | PAY-102 |
`;

function verdict(text: string, settings: SettingsLayer = {}) {
  const document = openDocument(text);
  const review = reviewText(createReviewer(mergeSettings(settings)), text, { override: true });
  const made = verdictIn(document, review);
  const answer = (question: Question) =>
    made.answers.find((candidate) => candidate.question === question) ?? assert.fail();
  return { document, review, verdict: made, answer };
}

describe('the verdict', () => {
  it('answers each question once, in order, and passes a document without open points', () => {
    const { verdict: made } = verdict(WHOLE);
    assert.deepEqual(
      made.answers.map(({ question, state }) => [question, state]),
      QUESTIONS.map((question) => [question, 'pass']),
    );
    assert.equal(made.passed, true);
    assert.equal(verdictWords(made, '2031-02-28'), 'passed 2031-02-28');
  });

  it('puts every finding under the question that its rule speaks to', () => {
    const text = WHOLE.replace('The alert fired.', '@kwesi_o saw the alert.').replace(
      'Nothing limits',
      'The cause was human error. Nothing limits',
    );
    const { answer, review, verdict: made } = verdict(text);
    assert.equal(answer('anonymous').state, 'needs-work');
    assert.deepEqual(
      answer('anonymous').open.map(({ rule }) => rule),
      ['people/handle'],
    );
    assert.equal(answer('cause').state, 'needs-work');
    assert.equal(made.passed, false);
    const listed = made.answers.flatMap(({ open, suggestions }) => [...open, ...suggestions]);
    assert.equal(listed.length, review.findings.length);
    assert.equal(verdictWords(made, '2031-02-28'), `${made.open} open points`);
  });

  it('leaves what could be better still as a suggestion, unless it answers the question itself', () => {
    const { answer } = verdict(WHOLE.replace('The alert fired.', 'The queue was full.'));
    assert.equal(answer('timeline').state, 'needs-work');
    assert.ok(answer('timeline').open.every(({ rule }) => rule === 'timeline/milestones'));
    const { answer: gap } = verdict(WHOLE.replace('14:28', '17:40'), {
      rules: { 'timeline/milestones': 'off' },
    });
    assert.ok(gap('timeline').suggestions.some(({ rule }) => rule === 'timeline/gap'));
    assert.equal(gap('timeline').state, 'pass');
  });

  it('puts what was never filled in under the question of its section', () => {
    const { answer } = verdict(WHOLE.replace('3.2 % of checkouts failed for 38 minutes.', 'TODO'));
    assert.ok(answer('impact').open.some(({ rule }) => rule === 'document/placeholder'));
    const { answer: before } = verdict(`TODO\n\n${WHOLE.replace(/^# .*\n\n/, '')}`);
    assert.ok(before('rest').open.some(({ rule }) => rule === 'document/placeholder'));
  });

  it('does not judge what is not there, is turned off, or is not reviewed', () => {
    const sketch = verdict('# Postmortem: late export\n\n## Summary\n\nThe export was late.\n');
    assert.deepEqual(
      [sketch.answer('timeline').state, sketch.answer('timeline').because],
      ['not-judged', 'no-section'],
    );
    const prose = verdict(WHOLE.replace(/\| Time[\s\S]*?\n\n/, 'It began after lunch.\n\n'));
    assert.equal(prose.answer('timeline').because, 'no-rows');
    const people = [...rules.keys()].filter((rule) => questionOfRule(rule) === 'anonymous');
    const off = Object.fromEntries(people.map((rule) => [rule, 'off' as const]));
    assert.equal(verdict(WHOLE, { rules: off }).answer('anonymous').because, 'off');
    assert.equal(verdict(WHOLE, { overrides: [{ rules: off }] }).answer('anonymous').because, 'off');
    assert.equal(
      verdict(WHOLE, {
        rules: off,
        overrides: [{ sections: ['timeline'], rules: { 'people/handle': 'error' } }],
      }).answer('anonymous').state,
      'pass',
    );
    const text = '# Soup\n\nBoil the leek.\n';
    const none = verdictIn(openDocument(text), reviewText(createReviewer(), text, { override: false }));
    assert.ok(none.answers.every(({ because }) => because === 'not-reviewed'));
    assert.equal(none.passed, false);
  });

  it('lists what the author suppressed, with the reason', () => {
    const text = WHOLE.replace(
      'The alert fired.',
      '@kwesi_o saw it. <!-- bar-raiser-disable-line people -- a bot -->',
    );
    const { answer } = verdict(text);
    assert.equal(answer('anonymous').state, 'pass');
    assert.deepEqual(
      answer('anonymous').suppressed.map(({ reason, finding }) => [reason, finding.rule]),
      [['a bot', 'people/handle']],
    );
  });

  it('knows a question for every group of rules but the document as a whole', () => {
    const groups = (question: Question) =>
      new Set(
        [...rules.keys()]
          .filter((rule) => questionOfRule(rule) === question)
          .map((rule) => rule.split('/')[0]),
      );
    assert.deepEqual([...groups('rest')].sort(), ['detection', 'document', 'resolution']);
    for (const question of QUESTIONS) assert.ok(groups(question).size > 0 && QUESTION_TITLES[question]);
  });
});

describe('the report of a verdict', () => {
  const facts = { name: 'late_export.md', day: '2031-02-28', profile: 'Standard' };

  it('names every open point, suggestion and suppression, and no name', () => {
    const text = WHOLE.replace('The alert fired.', '@kwesi_o saw the alert.')
      .replace('Checkout recovered.', '@kwesi_o saw that checkout recovered.')
      .replace('14:28', '17:40')
      .replace('3.2 %', '3.2 % <!-- bar-raiser-disable-line impact/unit -- fine | so -->');
    const { document, verdict: made } = verdict(text);
    const report = verdictReport(made, document, facts);
    assert.match(
      report,
      /^# Submit check: late\\_export\.md\n\n\*\*\d open points?\.\*\* Checked on 2031-02-28/,
    );
    assert.match(report, /\n\| Anonymous\? \| Needs work: 2 open points \|\n/);
    assert.match(report, /\n## Anonymous\?\n\n- \[ \] Lines 12, 13: .* \(people\/handle\)\n/);
    assert.match(report, /\n## Suggestions\n\n- Line /);
    assert.ok(!report.includes('kwesi'));
    const places = [...report.matchAll(/^- \[ \] Lines? ([\d, ]+): /gm)].flatMap(([, lines]) =>
      lines?.split(', '),
    );
    assert.equal(places.length, made.open);
  });

  it('says that a document passed, what was not judged, or that none of it was', () => {
    const whole = verdict(WHOLE);
    assert.match(
      verdictReport(whole.verdict, whole.document, facts),
      /\*\*Passed\.\*\* No point is open\. Checked/,
    );
    const sketch = verdict('# Postmortem: late export\n\n## Summary\n\nThe export was late.\n');
    assert.match(
      verdictReport(sketch.verdict, sketch.document, facts),
      /\d questions were not judged: look at them yourself[\s\S]*\| Timeline complete\? \| Not judged: there is no timeline to judge \|/,
    );
    assert.match(
      verdictReport(whole.verdict, whole.document, { name: 'a.md', day: '2031-02-28' }),
      /\*\*Not judged\.\*\*/,
    );
  });
});

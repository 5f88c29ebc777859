import assert from 'node:assert/strict';
import {
  applyEdits,
  createReviewer,
  mergeSettings,
  reviewText,
  rulePages,
  type Finding,
  type Review,
} from '../../server/index.js';
import { readExamples, type Example } from './page.js';

/** The day on which the pages are read. */
const TODAY = '2026-06-01';

function review(example: Example, text: string): Review {
  return reviewText(createReviewer(mergeSettings(example.settings)), text, { override: true, today: TODAY });
}

function findingsOf(rule: string, example: Example, text: string): readonly Finding[] {
  const { findings, failures } = review(example, text);
  assert.deepEqual(failures, []);
  return findings.filter((finding) => finding.rule === rule);
}

function fixAll(rule: string, example: Example): string {
  const edits = findingsOf(rule, example, example.text).flatMap((finding) => finding.fixes[0]?.edits ?? []);
  return applyEdits(example.text, edits);
}

for (const [rule, page] of rulePages) {
  describe(`rule page ${rule}`, () => {
    const examples = readExamples(page);

    it('has a title, a reason and examples of both kinds', () => {
      assert.match(page, /^# .+\n\n.+/);
      assert.ok(examples.some((example) => example.kind === 'bad' && example.expected.length > 0));
      assert.ok(examples.some((example) => example.kind === 'good'));
    });

    for (const [index, example] of examples.entries()) {
      it(`example ${index + 1} (${example.kind}) is found as marked`, () => {
        const found = findingsOf(rule, example, example.text).map(({ span }) =>
          example.text.slice(span.start, span.end),
        );
        const wanted = example.expected.map(({ start, end }) => example.text.slice(start, end));
        assert.deepEqual(found, wanted);
        assert.deepEqual(
          findingsOf(rule, example, example.text).map((finding) => finding.span),
          example.expected,
        );
      });

      if (example.fixed === undefined) continue;
      const { fixed } = example;
      it(`example ${index + 1} is fixed as written, and nothing fixable is left`, () => {
        assert.equal(fixAll(rule, example), fixed);
        assert.deepEqual(
          findingsOf(rule, example, fixed).filter((finding) => finding.fixes.some((fix) => fix.safe)),
          [],
        );
      });
    }
  });
}

describe('messages of the rules', () => {
  it('take at most two sentences', () => {
    for (const [rule, page] of rulePages)
      for (const example of readExamples(page))
        for (const { message } of findingsOf(rule, example, example.text))
          assert.ok(message.split(/[.!?](?:\s|$)/).filter(Boolean).length <= 2, `${rule}: ${message}`);
  });
});

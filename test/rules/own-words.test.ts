import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createReviewer, DEFAULT_SETTINGS, reviewText, rulePages } from '../../server/index.js';
import { readExamples } from './page.js';

const reviewer = createReviewer(DEFAULT_SETTINGS);

/** What the rules on wording say of a text of ours, by rule and words. */
function charges(text: string): readonly string[] {
  return reviewText(reviewer, text, { override: true })
    .findings.filter(
      ({ rule, severity }) =>
        /^(?:blame|actions)\//.test(rule) && (severity === 'error' || severity === 'warning'),
    )
    .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

describe('our own words', () => {
  for (const name of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])
    it(`of ${name} pass our own rules`, () => {
      assert.deepEqual(charges(readFileSync(name, 'utf8')), []);
    });

  for (const [rule, page] of rulePages)
    it(`of the page and the messages of ${rule} pass our own rules`, () => {
      assert.deepEqual(charges(page), []);
      const messages = readExamples(page).flatMap(({ text }) =>
        reviewText(reviewer, text, { override: true }).findings.map(({ message }) => message),
      );
      for (const message of new Set(messages)) assert.deepEqual(charges(`${message}\n`), [], message);
    });
});

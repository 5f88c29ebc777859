import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createReviewer, isAtLeast, mergeSettings, reviewText } from '../../server/index.js';

const reviewer = createReviewer(mergeSettings({ profile: 'coe' }));

/** What is said of the structure of a document, as rule and place. */
function findingsIn(name: string) {
  const text = readFileSync(`test/structure/${name}`, 'utf8');
  return reviewText(reviewer, text, { override: true }).findings.map((finding) => ({
    ...finding,
    place: `${finding.rule}: ${text.slice(finding.span.start, finding.span.end)}`,
  }));
}

describe('the structure of a document', () => {
  it('that is written well has nothing reported above information', () => {
    const grave = findingsIn('good.md').filter(({ severity }) => isAtLeast(severity, 'warning'));
    assert.deepEqual(
      grave.map(({ place }) => place),
      [],
    );
  });

  it('that is written badly has every finding that it deserves', () => {
    const groups = /^(?:actions|impact|detection|resolution)\/|^document\/missing-section/;
    assert.deepEqual(
      findingsIn('bad.md')
        .filter(({ rule }) => groups.test(rule))
        .map(({ place }) => place)
        .sort(),
      [
        'actions/no-due-date: ## Action items',
        'actions/no-owner: ## Action items',
        'actions/no-priority: ## Action items',
        'actions/no-ticket: ## Action items',
        'actions/softened: We will try to add a check of the pool size.',
        'actions/vague: Improve the rollout',
        'actions/vague: Review the template',
        'detection/by-customer: Customers reported it to the support team.',
        'document/missing-section: # Checkout outage',
        'impact/no-number: ## Impact',
        'impact/softened: There was a brief blip in checkout.',
        'impact/vague-quantity: Some customers saw errors.',
        'resolution/empty: ## Resolution',
      ],
    );
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createReviewer, DEFAULT_SETTINGS, reviewText } from '../../server/index.js';

/** An invented sentence, written without a look at the rules. They are read for scoring only, never for tuning. */
interface FreshSentence {
  readonly text: string;
  readonly label: 'BLAME' | 'SOFT' | 'OK';
}

const sentences = readFileSync('test/wording/fresh.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as FreshSentence);

const reviewer = createReviewer(DEFAULT_SETTINGS);

function warned(label: FreshSentence['label']): number {
  return sentences.filter(
    (sentence) =>
      sentence.label === label &&
      reviewText(reviewer, `# Outage\n\n${sentence.text}\n`, { override: true }).findings.some(
        ({ rule, severity }) =>
          /^(?:blame|actions|cause\/(?:human-error|person))/.test(rule) &&
          (severity === 'error' || severity === 'warning'),
      ),
  ).length;
}

describe('sentences that the rules have never seen', () => {
  it('are warned of where they blame, and hardly where they do not', () => {
    const counts = { blame: warned('BLAME'), soft: warned('SOFT'), fine: warned('OK') };
    // 30 of 132, 0 of 60 and 6 of 128 when the set was made: the floor, to be raised.
    assert.ok(counts.blame >= 30 && counts.soft === 0 && counts.fine <= 6, JSON.stringify(counts));
  });
});

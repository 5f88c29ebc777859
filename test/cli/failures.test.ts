import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { count, EMPTY_TALLY, exitCodeOf } from '../../server/cli/reports/tally.js';
import { Progress } from '../../server/cli/progress.js';
import { reviewTargets, type Outcome } from '../../server/cli/review-files.js';
import { problemsOf } from '../../server/cli/run-review.js';
import { createReviewer, type Reviewer } from '../../server/index.js';
import { CLEAN } from './command-line.js';

/** What becomes of standard input under a reviewer that does as the test wants. */
async function reviewWith(review: Reviewer['review']): Promise<Outcome> {
  const reviewer: Reviewer = { ...createReviewer(), review };
  const outcomes = reviewTargets([{ kind: 'stdin' }], {
    cwd: process.cwd(),
    today: '2031-02-28',
    fix: false,
    dryRun: false,
    reviewers: { for: () => Promise.resolve({ reviewer, root: process.cwd() }) },
    stdin: Readable.from([Buffer.from(CLEAN)]),
    onLongDocument: () => undefined,
    onFixedInput: () => undefined,
  });
  for await (const outcome of outcomes) return outcome;
  throw new Error('there was no outcome');
}

describe('a mistake of the reviewer', () => {
  it('in one rule is told once in a run, and the exit code is 2', async () => {
    const failures = [{ rule: 'people/handle', message: 'no such piece' }];
    const outcome = await reviewWith((document) => ({ ...createReviewer().review(document), failures }));
    const told = new Set<string>();
    const [problem, ...others] = problemsOf(outcome, told);
    assert.match(problem ?? '', /^The rule people\/handle failed and was skipped \(no such piece\)\./);
    assert.deepEqual([others, problemsOf(outcome, told)], [[], []]);
    assert.equal(exitCodeOf(count(EMPTY_TALLY, outcome), 'warning', 0), 2);
  });

  it('as a whole costs that document only, and quotes nothing of it', async () => {
    const outcome = await reviewWith(() => {
      throw new RangeError(CLEAN);
    });
    const [problem] = problemsOf(outcome, new Set());
    assert.equal(
      problem,
      '"-" could not be reviewed because of a mistake in Bar Raiser (RangeError). Please report it.',
    );
    assert.equal(exitCodeOf(count(EMPTY_TALLY, outcome), 'none', 0), 2);
  });
});

describe('progress', () => {
  it('is shown after a second, not too often, and cleared', () => {
    const written: string[] = [];
    let now = 5000;
    const progress = new Progress(
      (text) => written.push(text),
      () => now,
    );
    now += 900;
    progress.show(1, 9, 'a.md');
    progress.clear();
    assert.deepEqual(written, []);
    now += 200;
    progress.show(2, 9, 'b.md');
    now += 50;
    progress.show(3, 9, 'c.md');
    progress.clear();
    progress.clear();
    const line = written.join('').replaceAll('\r\x1b[K', '|');
    assert.equal(line, '|2 of 9 files reviewed, next b.md|');
  });

  it('tells of a long document at once', () => {
    const written: string[] = [];
    new Progress((text) => written.push(text)).announce('long.md');
    assert.match(written.join(''), /Reviewing long\.md, which is long$/);
  });
});

import type { Failure, SuiteResult } from './result.js';

/** What is needed of a mocha runner, whether it runs in Node or in a browser. */
type Runner = Pick<Mocha.Runner, 'on'>;

/**
 * Counts beside mocha's own report, from the moment the runner is made. A test that was left out counts as one that
 * failed.
 *
 * @returns the counts so far
 */
export function countResults(runner: Runner): () => SuiteResult {
  const failures: Failure[] = [];
  let passed = 0;
  runner.on('pass', () => passed++);
  runner.on('fail', (test, error: Error) =>
    failures.push({ title: test.fullTitle(), message: error.stack ?? error.message }),
  );
  runner.on('pending', (test) =>
    failures.push({ title: test.fullTitle(), message: 'The test was left out.' }),
  );
  return () => ({ passed, failures });
}

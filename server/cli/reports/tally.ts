import { isAtLeast, SEVERITIES, type Severity } from '../../index.js';
import type { Outcome } from '../review-files.js';

/** What a whole run came to. An immutable value. */
export interface Tally {
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that `--fix` would take away. */
  readonly fixable: number;
  readonly postmortems: number;
  readonly others: number;
  /** Documents that could not be read, reviewed or written, and arguments that match nothing. */
  readonly failed: number;
  /** Rules that threw and were skipped. */
  readonly failures: number;
  /** Documents that the fixes changed. */
  readonly fixed: number;
  /** Changes that the fixes made in them. */
  readonly changes: number;
}

export const EMPTY_TALLY: Tally = {
  findings: { error: 0, warning: 0, info: 0, hint: 0 },
  fixable: 0,
  postmortems: 0,
  others: 0,
  failed: 0,
  failures: 0,
  fixed: 0,
  changes: 0,
};

/** The tally with one more outcome. */
export function count(tally: Tally, outcome: Outcome): Tally {
  if (outcome.kind === 'failed') return { ...tally, failed: tally.failed + 1 };
  const { review, changes, writeError } = outcome;
  const findings = { ...tally.findings };
  for (const finding of review.findings) findings[finding.severity]++;
  const isFixable = (finding: (typeof review.findings)[number]) => finding.fixes.some((fix) => fix.safe);
  return {
    findings,
    fixable: tally.fixable + review.findings.filter(isFixable).length,
    postmortems: tally.postmortems + (review.decision.postmortem ? 1 : 0),
    others: tally.others + (review.decision.postmortem ? 0 : 1),
    failed: tally.failed + (writeError === undefined ? 0 : 1),
    failures: tally.failures + review.failures.length,
    fixed: tally.fixed + (changes > 0 ? 1 : 0),
    changes: tally.changes + changes,
  };
}

/** The exit code for a run: 2 where something could not be done, 1 for findings as grave as the threshold, else 0. */
export function exitCodeOf(
  { findings, failed, failures }: Tally,
  threshold: Severity | 'none',
  configProblems: number,
): 0 | 1 | 2 {
  if (failed + failures + configProblems > 0) return 2;
  if (threshold === 'none') return 0;
  return SEVERITIES.some((severity) => isAtLeast(severity, threshold) && findings[severity] > 0) ? 1 : 0;
}

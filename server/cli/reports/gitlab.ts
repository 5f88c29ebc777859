import type { Severity } from '../../index.js';
import type { Outcome } from '../review-files.js';
import { fingerprintsOf, hashOf } from './fingerprint.js';
import { slashes } from '../targets.js';
import { placeOf } from './place.js';

/** An entry of a report for GitLab's code quality. Source: GitLab Docs, "Code Quality", its report format. */
export interface GitlabIssue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end: number };
  };
}

export function gitlabIssues(outcome: Outcome): readonly GitlabIssue[] {
  const path = slashes(outcome.path).replace(/^\.\//, '');
  // Two documents may hold the same block; GitLab wants each fingerprint once.
  const unique = (fingerprint: string) => hashOf(`${path}\n${fingerprint}`);
  if (outcome.kind === 'failed')
    return [
      {
        description: outcome.error,
        check_name: 'bar-raiser/failed',
        fingerprint: unique('failed'),
        severity: 'critical',
        location: { path, lines: { begin: 1, end: 1 } },
      },
    ];
  const { document, review } = outcome;
  const fingerprints = fingerprintsOf(document, review);
  return review.findings.map((finding, index) => {
    const { line, endLine } = placeOf(document, finding);
    return {
      description: finding.message,
      check_name: finding.rule,
      fingerprint: unique(fingerprints[index] ?? ''),
      severity: gravityOf(finding.severity),
      location: { path, lines: { begin: line, end: endLine } },
    };
  });
}

function gravityOf(severity: Severity): GitlabIssue['severity'] {
  switch (severity) {
    case 'error':
      return 'major';
    case 'warning':
      return 'minor';
    case 'info':
    case 'hint':
      return 'info';
  }
}

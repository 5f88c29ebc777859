import xmlbuilder from 'xmlbuilder';
import { isAtLeast, type Severity } from '../../index.js';
import type { Outcome } from '../review-files.js';
import { slashes } from '../targets.js';
import { placeOf } from './place.js';

/**
 * The suite of one document in a report of the kind of JUnit, which every build server reads: a case per finding. Findings
 * as grave as the threshold are failures; lighter ones pass, and tell what they say.
 */
export function junitSuite(outcome: Outcome, threshold: Severity | 'none'): string {
  const path = plain(slashes(outcome.path));
  const suite = xmlbuilder.create('testsuite', { headless: true }).att('name', path);
  if (outcome.kind === 'failed') {
    suite.att({ tests: 1, failures: 0, errors: 1 });
    suite
      .ele('testcase', { classname: path, name: 'can be reviewed' })
      .ele('error', { message: plain(outcome.error) });
    return suite.end(PRETTY);
  }
  const fails = (severity: Severity) => threshold !== 'none' && isAtLeast(severity, threshold);
  const { document, review } = outcome;
  const failures = review.findings.filter(({ severity }) => fails(severity)).length;
  suite.att({ tests: Math.max(1, review.findings.length), failures, errors: 0 });
  if (review.findings.length === 0) suite.ele('testcase', { classname: path, name: 'has no finding' });
  for (const finding of review.findings) {
    const { line, column } = placeOf(document, finding);
    const name = `${finding.rule} at ${line}:${column}`;
    const testcase = suite.ele('testcase', { classname: path, name });
    const message = plain(finding.message);
    if (fails(finding.severity))
      testcase
        .ele('failure', { message, type: finding.severity })
        .txt(`${path}:${line}:${column}\n${message}`);
    else testcase.ele('system-out').txt(`${finding.severity}: ${message}`);
  }
  return suite.end(PRETTY);
}

const PRETTY = { pretty: true };

/** The report of all suites. */
export function junitReport(suites: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Bar Raiser">\n${suites.join('\n')}\n</testsuites>\n`;
}

/** Without the control characters that XML cannot hold. */
function plain(text: string): string {
  return text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

import type { Severity } from '../../index.js';
import type { Outcome } from '../review-files.js';
import { slashes } from '../targets.js';
import { placeOf } from './place.js';

/**
 * Workflow commands that GitHub shows as annotations beside the lines of a pull request. Hints are left out, for GitHub
 * shows ten annotations of a kind and step.
 * Source: GitHub Docs, "Workflow commands for GitHub Actions".
 */
export function githubAnnotations(outcome: Outcome): string {
  if (outcome.kind === 'failed')
    return command('error', { file: slashes(outcome.path), title: 'Bar Raiser' }, outcome.error);
  const { document, path, review } = outcome;
  return review.findings
    .flatMap((finding) => {
      const kind = kindOf(finding.severity);
      if (kind === undefined) return [];
      const { line, column, endLine, endColumn } = placeOf(document, finding);
      // GitHub takes columns only where a finding stands in one line.
      const columns = line === endLine ? { col: column, endColumn } : {};
      const place = { file: slashes(path), line, endLine, ...columns, title: finding.rule };
      return [command(kind, place, finding.message)];
    })
    .join('');
}

function kindOf(severity: Severity): 'error' | 'warning' | 'notice' | undefined {
  switch (severity) {
    case 'error':
    case 'warning':
      return severity;
    case 'info':
      return 'notice';
    case 'hint':
      return undefined;
  }
}

function command(
  kind: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${kind} ${written.join(',')}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

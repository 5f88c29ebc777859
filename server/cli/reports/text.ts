import type { Colors } from 'picocolors/types.js';
import { SEVERITIES, type Document, type Finding, type Severity } from '../../index.js';
import type { Reviewed } from '../review-files.js';
import { printable } from '../terminal.js';
import { excerptOf } from './excerpt.js';
import { placeOf } from './place.js';
import type { Tally } from './tally.js';

/** How the report for people looks. */
export interface TextStyle {
  readonly colors: Colors;
  /** Columns of the terminal. */
  readonly width: number;
}

/** The findings in one document; empty where there are none. */
export function textReport({ path, document, review }: Reviewed, style: TextStyle): string {
  if (review.findings.length === 0) return '';
  const places = review.findings.map((finding) => {
    const { line, column } = placeOf(document, finding);
    return `${line}:${column}`;
  });
  const placeWidth = places.reduce((widest, place) => Math.max(widest, place.length), 0);
  const parts = review.findings.map((finding, index) =>
    describe(document, finding, (places[index] ?? '').padStart(placeWidth), style),
  );
  return `${style.colors.underline(printable(path))}\n${parts.join('\n')}\n`;
}

function describe(document: Document, finding: Finding, place: string, { colors, width }: TextStyle): string {
  const paint = painterOf(finding.severity, colors);
  const severity = paint(finding.severity.padEnd(7));
  const gutter = `  ${' '.repeat(place.length)}  `;
  const {
    before,
    marked,
    after,
    indent,
    width: carets,
  } = excerptOf(document.text, finding.span, Math.max(20, width - gutter.length - 2));
  const bar = colors.dim('|');
  const lines = [
    `  ${place}  ${severity}  ${printable(finding.message)}  ${colors.dim(finding.rule)}`,
    `${gutter}${bar} ${before}${marked}${after}`.trimEnd(),
    `${gutter}${bar} ${' '.repeat(indent)}${paint('^'.repeat(carets))}`,
  ];
  const [fix] = finding.fixes;
  if (fix) lines.push(`${gutter}${colors.dim(fix.safe ? 'fix:' : 'help:')} ${printable(fix.title)}`);
  return `${lines.join('\n')}\n`;
}

function painterOf(severity: Severity, colors: Colors): (text: string) => string {
  switch (severity) {
    case 'error':
      return colors.red;
    case 'warning':
      return colors.yellow;
    case 'info':
      return colors.cyan;
    case 'hint':
      return colors.dim;
  }
}

/** The closing lines: what was found, what was not reviewed and what to do about either. */
export function textSummary(tally: Tally, { colors }: TextStyle, fix: boolean): string {
  const { postmortems, others, fixable, fixed, changes } = tally;
  const lines: string[] = [];
  if (fixed > 0) lines.push(`${plural(changes, 'change')} made in ${plural(fixed, 'file')} by --fix.`);
  if (postmortems > 0) {
    const counts = SEVERITIES.filter((severity) => tally.findings[severity] > 0)
      .map((severity) => plural(tally.findings[severity], severity))
      .join(', ');
    const left =
      others === 0
        ? ''
        : others === 1
          ? '; 1 file is not a postmortem'
          : `; ${others} files are not postmortems`;
    lines.push(
      `${colors.bold(`${counts || 'No findings'} in ${plural(postmortems, 'postmortem')}`)}${left}.`,
    );
    if (fixable > 0 && !fix) lines.push(`${plural(fixable, 'finding')} can be fixed with --fix.`);
  } else if (others > 0) {
    lines.push(
      others === 1
        ? 'Nothing was reviewed: the file does not look like a postmortem.'
        : `Nothing was reviewed: none of the ${others} files looks like a postmortem.`,
      'If one is, write "postmortem: true" into its front matter, or list it under "postmortems:" in .bar-raiser.yaml.',
    );
  }
  return lines.map((line) => `${line}\n`).join('');
}

function plural(count: number, noun: string): string {
  return `${count} ${count === 1 || noun === 'info' ? noun : `${noun}s`}`;
}

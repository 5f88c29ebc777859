import { isAtLeast, SEVERITIES, type Severity } from '../../index.js';
import type { Outcome, Reviewed } from '../review-files.js';
import { slashes } from '../targets.js';
import { placeOf } from './place.js';
import type { Tally } from './tally.js';

/** How many findings of a document are listed; the rest is counted. */
const MOST_LISTED = 50;

/** A section for a job summary or a comment; empty for a document without findings above hints. No name stands in it. */
export function markdownSection(outcome: Outcome): string {
  if (outcome.kind === 'failed') return `### ${code(outcome.path)}\n\n${text(outcome.error)}\n\n`;
  const { document, path, review } = outcome;
  const shown = review.findings.filter(({ severity }) => isAtLeast(severity, 'info'));
  if (shown.length === 0) return '';
  const rows = shown.slice(0, MOST_LISTED).map((finding) => {
    const { line } = placeOf(document, finding);
    return `| ${line} | ${finding.severity} | ${text(finding.message)} | ${code(finding.rule)} |`;
  });
  const more = shown.length - rows.length;
  return [
    `### ${code(path)}`,
    '',
    countsOf(shown.map(({ severity }) => severity)),
    '',
    '| Line | Severity | What to do | Rule |',
    '| ---: | --- | --- | --- |',
    ...rows,
    ...(more > 0 ? ['', `And ${more} more in this document.`] : []),
    '',
    '',
  ].join('\n');
}

/** The closing line. */
export function markdownSummary({ postmortems, findings, failed }: Tally): string {
  const open = findings.error + findings.warning;
  const documents = postmortems === 1 ? '1 postmortem' : `${postmortems} postmortems`;
  const verdict =
    postmortems === 0
      ? 'No postmortem was reviewed.'
      : open === 0
        ? `${documents} reviewed, no open point.`
        : `${documents} reviewed, ${open} open ${open === 1 ? 'point' : 'points'}.`;
  return `**Bar Raiser**: ${verdict}${failed > 0 ? ` ${failed} could not be reviewed.` : ''}\n`;
}

function countsOf(severities: readonly Severity[]): string {
  return SEVERITIES.flatMap((severity) => {
    const count = severities.filter((other) => other === severity).length;
    return count === 0
      ? []
      : [`${count} ${severity === 'info' ? 'info' : `${severity}${count === 1 ? '' : 's'}`}`];
  }).join(', ');
}

function code(name: Reviewed['path']): string {
  return `\`${slashes(name).replaceAll('`', "'")}\``;
}

/** Text in a cell: nothing in it is markup. */
function text(plain: string): string {
  return plain.replace(/\s+/g, ' ').replace(/[\\|<>*_`[\]]/g, (mark) => `\\${mark}`);
}

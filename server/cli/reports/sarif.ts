import type { Log, Notification, ReportingDescriptor, Result, Fix as SarifFix } from 'sarif';
import { rulePages, rules, type Finding, type Fix, type Severity } from '../../index.js';
import type { Outcome, Reviewed } from '../review-files.js';
import { fingerprintsOf } from './fingerprint.js';
import { slashes } from '../targets.js';
import { placeOf } from './place.js';

/** The page of a rule for whoever reads a report elsewhere. */
const PAGES = 'https://github.com/bar-raiser/bar-raiser/blob/main/server/rules';

/** A fix of more edits than this, which replaces a person in a very long document, is left out: tools show one place. */
const MOST_EDITS = 200;

/** What a document adds to a log: its findings, or why it could not be reviewed. */
export type SarifPart = { readonly results: readonly Result[] } | { readonly notification: Notification };

export function sarifPart(outcome: Outcome, showText: boolean): SarifPart {
  if (outcome.kind === 'reviewed') return { results: resultsOf(outcome, showText) };
  return {
    notification: {
      level: 'error',
      message: { text: outcome.error },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(outcome.path) } } }],
    },
  };
}

/**
 * A log in SARIF 2.1.0, as code scanning reads it. The types are those of @types/sarif; a writer of objects that JSON
 * writes by itself would bring nothing.
 *
 * @param version the program's own
 */
export function sarifLog(parts: readonly SarifPart[], version: string): Log {
  const notifications = parts.flatMap((part) => ('notification' in part ? [part.notification] : []));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Bar Raiser',
            semanticVersion: version,
            informationUri: 'https://github.com/bar-raiser/bar-raiser',
            rules: [...rules].map(([id, rule]) => descriptorOf(id, rule)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications },
        ],
        results: parts.flatMap((part) => ('results' in part ? part.results : [])),
      },
    ],
  };
}

function descriptorOf(
  id: string,
  { summary, severity }: { readonly summary: string; readonly severity: Severity | 'off' },
): ReportingDescriptor {
  const page = rulePages.get(id) ?? summary;
  return {
    id,
    name: id.replace(/(?:^|[/-])(\p{Ll})/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: leadOf(page) },
    help: { text: page, markdown: page },
    helpUri: `${PAGES}/${id}.md`,
    defaultConfiguration: {
      enabled: severity !== 'off',
      level: severity === 'off' ? 'note' : levelOf(severity),
    },
  };
}

/** The first paragraph of a page, on one line. */
function leadOf(page: string): string {
  return (page.split(/\n\n/)[1] ?? page).replace(/\s+/g, ' ').trim();
}

/** @param showText whether the text of each finding stands in the log, which may be somebody's name */
function resultsOf({ path, document, review }: Reviewed, showText: boolean): readonly Result[] {
  const fingerprints = fingerprintsOf(document, review);
  const regionOf = (finding: Pick<Finding, 'span'>) => {
    const { line, column, endLine, endColumn } = placeOf(document, finding);
    return { startLine: line, startColumn: column, endLine, endColumn };
  };
  const artifactLocation = { uri: uriOf(path) };
  const fixOf = ({ title, edits }: Fix): SarifFix => ({
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map(({ span, text }) => ({
          deletedRegion: regionOf({ span }),
          insertedContent: { text },
        })),
      },
    ],
  });
  return review.findings.map((finding, index) => {
    const snippet = showText
      ? { snippet: { text: document.text.slice(finding.span.start, finding.span.end) } }
      : {};
    const fixes = finding.fixes
      .filter(({ edits }) => edits.length > 0 && edits.length <= MOST_EDITS)
      .map(fixOf);
    return {
      ruleId: finding.rule,
      level: levelOf(finding.severity),
      message: { text: finding.message },
      locations: [{ physicalLocation: { artifactLocation, region: { ...regionOf(finding), ...snippet } } }],
      partialFingerprints: { primaryLocationLineHash: fingerprints[index] ?? '' },
      ...(fixes.length > 0 ? { fixes } : {}),
    };
  });
}

function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  switch (severity) {
    case 'error':
    case 'warning':
      return severity;
    case 'info':
    case 'hint':
      return 'note';
  }
}

function uriOf(path: string): string {
  return slashes(path)
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/^([A-Za-z])%3A$/, '$1:'))
    .join('/');
}

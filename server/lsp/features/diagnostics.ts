import {
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { SEVERITIES, type Finding } from '../../index.js';
import type { Client } from '../client.js';
import { toDiagnosticSeverity, toRange, type PositionCodec, SOURCE } from '../convert.js';
import type { OpenDocument } from '../documents.js';
import type { Reviewed } from '../reviews.js';

/** Editors slow down beyond this many diagnostics in one document. */
export const MOST_DIAGNOSTICS = 1000;

const PAGES = 'https://github.com/bar-raiser/bar-raiser/blob/main/server/rules';

/** The findings as diagnostics; of too many the gravest ones, and a last one that says how many more there are. */
export function diagnosticsOf(
  { open, review }: Reviewed,
  client: Client,
  codec: PositionCodec,
): Diagnostic[] {
  const { findings } = review;
  const shown = findings.length > MOST_DIAGNOSTICS ? gravest(findings, MOST_DIAGNOSTICS - 1) : findings;
  const diagnostics = shown.map((finding) => toDiagnostic(finding, open, client, codec));
  const left = findings.length - shown.length;
  if (left > 0) diagnostics.push(andMore(left, diagnostics.at(-1)));
  return diagnostics;
}

/** One finding as a diagnostic; without data, for nothing that the client sends back is ever trusted. */
export function toDiagnostic(
  finding: Finding,
  open: OpenDocument,
  client: Client,
  codec: PositionCodec,
): Diagnostic {
  const related = client.relatedInformation ? finding.related : [];
  return {
    range: toRange(codec, open.content, finding.span),
    severity: toDiagnosticSeverity(finding.severity),
    source: SOURCE,
    code: finding.rule,
    ...(client.codeDescription ? { codeDescription: { href: `${PAGES}/${finding.rule}.md` } } : {}),
    message: finding.message,
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map(({ span, message }) => ({
            location: { uri: open.uri, range: toRange(codec, open.content, span) },
            message,
          })),
        }),
  };
}

/** The answer to a pull: nothing new where the client has these very diagnostics already. */
export function reportOf(diagnostics: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
  const resultId = fingerprint(JSON.stringify(diagnostics));
  return resultId === previous
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnostics };
}

function gravest(findings: readonly Finding[], most: number): readonly Finding[] {
  const kept = new Set(
    SEVERITIES.flatMap((level) => findings.filter(({ severity }) => severity === level)).slice(0, most),
  );
  return findings.filter((finding) => kept.has(finding));
}

function andMore(left: number, last: Diagnostic | undefined): Diagnostic {
  return {
    range: last?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message: `There are ${left.toLocaleString('en')} more findings in this document. They appear as the ones above are mended.`,
  };
}

/** 64 bits of FNV-1a in two halves: an id that follows from the content, so that the server need not remember it. */
function fingerprint(text: string): string {
  let first = 0x811c9dc5;
  let second = 0xc9dc5118;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x01000197);
  }
  return `${text.length.toString(36)}-${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}`;
}

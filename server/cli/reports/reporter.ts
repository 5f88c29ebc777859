import pc from 'picocolors';
import type { Severity } from '../../index.js';
import type { Format } from '../command.js';
import { diffForTerminal, unifiedDiff } from '../diff.js';
import type { Outcome } from '../review-files.js';
import { githubAnnotations } from './github.js';
import { gitlabIssues } from './gitlab.js';
import { jsonEntry } from './json.js';
import { junitReport, junitSuite } from './junit.js';
import { markdownSection, markdownSummary } from './markdown.js';
import { slashes } from '../targets.js';
import { sarifLog, sarifPart } from './sarif.js';
import type { Tally } from './tally.js';
import { textReport, textSummary, type TextStyle } from './text.js';

/** Prints a report piece by piece, so that a long run shows what it has found so far. */
export interface Reporter {
  add(outcome: Outcome): void;
  close(tally: Tally): void;
}

export interface ReporterOptions {
  readonly format: Format;
  readonly fix: boolean;
  /** Whether the fixes are printed as a diff in place of the report. */
  readonly dryRun: boolean;
  readonly isTerminal: boolean;
  /** The lightest severity that fails the run. */
  readonly threshold: Severity | 'none';
  readonly showText: boolean;
  /** The program's own. */
  readonly version: string;
  /** Leaves the summary out. */
  readonly quiet: boolean;
  readonly color: boolean;
  /** Columns of a line. */
  readonly width: number;
  readonly write: (text: string) => void;
}

export function createReporter(options: ReporterOptions): Reporter {
  if (options.dryRun) return diffReporter(options);
  switch (options.format) {
    case 'text':
      return textReporter(options);
    case 'json':
      return jsonReporter(options);
    case 'sarif':
      return gathering(
        options,
        (outcome) => sarifPart(outcome, options.showText),
        (parts) => inJson(sarifLog(parts, options.version)),
      );
    case 'gitlab':
      return gathering(options, gitlabIssues, (issues) => inJson(issues.flat()));
    case 'junit':
      return gathering(options, (outcome) => junitSuite(outcome, options.threshold), junitReport);
    case 'github':
      return { add: (outcome) => options.write(githubAnnotations(outcome)), close: () => undefined };
    case 'markdown':
      return {
        add: (outcome) => options.write(markdownSection(outcome)),
        close: (tally) => options.write(markdownSummary(tally)),
      };
  }
}

/** Prints nothing before the end, for the report is one whole; keeps what it needs of each document, and not the document. */
function gathering<Part>(
  { write }: ReporterOptions,
  partOf: (outcome: Outcome) => Part,
  wholeOf: (parts: readonly Part[]) => string,
): Reporter {
  const parts: Part[] = [];
  return { add: (outcome) => void parts.push(partOf(outcome)), close: () => write(wholeOf(parts)) };
}

function inJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function textReporter({ fix, quiet, color, width, write }: ReporterOptions): Reporter {
  const style: TextStyle = { colors: pc.createColors(color), width };
  return {
    add(outcome) {
      const text = outcome.kind === 'reviewed' ? textReport(outcome, style) : '';
      if (text !== '') write(text);
    },
    close(tally) {
      if (!quiet) write(textSummary(tally, style, fix));
    },
  };
}

/** What the fixes would change, as `git apply` takes it. */
function diffReporter({ isTerminal, color, write }: ReporterOptions): Reporter {
  return {
    add(outcome) {
      if (outcome.kind === 'failed' || outcome.changes === 0) return;
      const diff = unifiedDiff(slashes(outcome.path), outcome.before, outcome.document.text);
      write(isTerminal ? diffForTerminal(diff, color) : diff);
    },
    close: () => undefined,
  };
}

function jsonReporter({ write }: ReporterOptions): Reporter {
  let separator = '[\n';
  return {
    add(outcome) {
      write(`${separator}${JSON.stringify(jsonEntry(outcome))}`);
      separator = ',\n';
    },
    close() {
      write(separator === '[\n' ? '[]\n' : '\n]\n');
    },
  };
}

import pc from 'picocolors';
import type { Format } from '../arguments.js';
import type { Outcome } from '../review-files.js';
import { jsonEntry } from './json.js';
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
  /** Leaves the summary out. */
  readonly quiet: boolean;
  readonly color: boolean;
  /** Columns of a line. */
  readonly width: number;
  readonly write: (text: string) => void;
}

export function createReporter(options: ReporterOptions): Reporter {
  switch (options.format) {
    case 'text':
      return textReporter(options);
    case 'json':
      return jsonReporter(options);
  }
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

import type { Document, Finding } from '../../index.js';

/** Where a finding stands, for programs: lines and columns from 1, columns in UTF-16 code units; the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOf(document: Document, { span }: Pick<Finding, 'span'>): Place {
  const start = document.positionAt(span.start);
  const end = document.positionAt(span.end);
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

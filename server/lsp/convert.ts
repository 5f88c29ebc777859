import {
  DiagnosticSeverity,
  PositionEncodingKind,
  type Position,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { Document, Edit, Severity, Span } from '../index.js';

/** The source of every diagnostic. */
export const SOURCE = 'bar-raiser';

/** How positions of the protocol and offsets of the engine become each other. */
export interface PositionCodec {
  readonly encoding: PositionEncodingKind;
  /** The position of a UTF-16 offset from the start of the document. */
  toPosition(document: Document, offset: number): Position;
  /** The UTF-16 offset of a position; one beyond the text or its line is brought back to the edge. */
  toOffset(document: Document, position: Position): number;
}

/** The encoding that every client knows; another one needs a codec of its own and a choice in `initialize`. */
export const utf16: PositionCodec = {
  encoding: PositionEncodingKind.UTF16,
  toPosition: (document, offset) => document.positionAt(offset),
  toOffset: (document, { line, character }) =>
    document.offsetAt({ line: countable(line), character: countable(character) }),
};

/** Clients have been seen to send fractions, negative numbers and numbers beyond 32 bits. */
function countable(value: unknown): number {
  return typeof value === 'number' && value > 0 ? Math.floor(Math.min(value, Number.MAX_SAFE_INTEGER)) : 0;
}

export function toRange(codec: PositionCodec, document: Document, span: Span): Range {
  return { start: codec.toPosition(document, span.start), end: codec.toPosition(document, span.end) };
}

/** The span of a range; a range that was given backwards is turned. */
export function toSpan(codec: PositionCodec, document: Document, range: Range): Span {
  const ends = [codec.toOffset(document, range.start), codec.toOffset(document, range.end)];
  return { start: Math.min(...ends), end: Math.max(...ends) };
}

export function toTextEdit(codec: PositionCodec, document: Document, edit: Edit): TextEdit {
  return { range: toRange(codec, document, edit.span), newText: edit.text };
}

export function toDiagnosticSeverity(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'info':
      return DiagnosticSeverity.Information;
    case 'hint':
      return DiagnosticSeverity.Hint;
  }
}

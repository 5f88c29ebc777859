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

/** The encoding that every client knows. */
export const utf16: PositionCodec = {
  encoding: PositionEncodingKind.UTF16,
  toPosition: (document, offset) => document.positionAt(offset),
  toOffset: (document, { line, character }) =>
    document.offsetAt({ line: countable(line), character: countable(character) }),
};

/** For editors that keep their text as UTF-8: a position counts bytes, which asks for the text of its line. */
export const utf8: PositionCodec = {
  encoding: PositionEncodingKind.UTF8,
  toPosition(document, offset) {
    const { line, character } = document.positionAt(offset);
    const at = Math.max(0, Math.min(offset, document.length));
    return { line, character: bytesOf(document.slice({ start: at - character, end: at })) };
  },
  toOffset(document, { line, character }) {
    const start = document.offsetAt({ line: countable(line), character: 0 });
    const end = document.offsetAt({ line: countable(line), character: Number.MAX_SAFE_INTEGER });
    return start + unitsWithin(document.slice({ start, end }), countable(character));
  },
};

/** The first encoding of the client's choice that the server knows; without a choice, the one that every client knows. */
export function codecFor(encodings: unknown): PositionCodec {
  const wanted: readonly unknown[] = Array.isArray(encodings) ? encodings : [];
  const known = [utf16, utf8];
  for (const encoding of wanted) {
    const codec = known.find((one) => one.encoding === encoding);
    if (codec) return codec;
  }
  return utf16;
}

/** The bytes that a text takes in UTF-8; a lone half of a surrogate pair takes three, as the sign that replaces it. */
function bytesOf(text: string): number {
  let bytes = text.length;
  // Unit by unit, for this runs over a line for every position: a pair of surrogates is two units and four bytes.
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    const isPair = unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text.charCodeAt(index + 1));
    bytes += unit < 0x800 ? 1 : 2;
    if (isPair) index++;
  }
  return bytes;
}

/** How many UTF-16 units of a text fit into that many bytes; a sign that is cut through is left out. */
function unitsWithin(text: string, bytes: number): number {
  let units = 0;
  let left = bytes;
  for (const sign of text) {
    left -= bytesOfSign(sign);
    if (left < 0) break;
    units += sign.length;
  }
  return units;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

function bytesOfSign(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

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

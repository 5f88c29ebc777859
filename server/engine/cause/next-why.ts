import type { Document } from '../document.js';
import { lineEnd, lineStart, type Edit } from '../text.js';
import type { Why } from './whys.js';

/** A mark that opens a list item, with the blanks before and behind it. */
const MARK = /^([ \t>]*)(?:([-*+])|(\d+)([.)]))([ \t]+)/;

/**
 * The edit that puts one more why behind a rung, in the same form: the next item of a list, or a paragraph. The words
 * in brackets are to be filled in. Nothing for the row of a table.
 */
export function nextWhy(document: Document, { question, answer }: Why): Edit | undefined {
  const asked = blockAt(document, question.start);
  const from = question.start - asked.start;
  const line = asked.source.slice(lineStart(asked.source, from), lineEnd(asked.source, from));
  if (line.trimStart().startsWith('|')) return undefined;
  // The offset may be the end of the text of a block.
  const end = answer.at(-1)?.span.end ?? question.end;
  const answered = blockAt(document, end - 1);
  const at = answered.start + lineEnd(answered.source, end - answered.start);
  const { newline } = document;
  const text = 'Why was that possible? [describe the condition behind it]';
  return { span: { start: at, end: at }, text: `${newline}${opening(line, newline)}${text}` };
}

function blockAt(document: Document, offset: number): { readonly source: string; readonly start: number } {
  const index = document.indexAt(offset);
  return { source: document.blocks[index]?.source ?? '', start: document.starts[index] ?? 0 };
}

/** What stands in front of the next why, seen from the line of the last one. */
function opening(line: string, newline: string): string {
  const mark = MARK.exec(line);
  if (!mark) return newline;
  const [, indent = '', bullet, number, stop = '', blanks = ''] = mark;
  return `${indent}${bullet ?? `${String(Number(number) + 1)}${stop}`}${blanks}`;
}

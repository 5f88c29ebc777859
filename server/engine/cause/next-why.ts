import type { Document } from '../document.js';
import { lineEnd, lineEnding, lineStart, type Edit } from '../text.js';
import type { Why } from './whys.js';

/** A mark that opens a list item, with the blanks before and behind it. */
const MARK = /^([ \t>]*)(?:([-*+])|(\d+)([.)]))([ \t]+)/;

/**
 * The edit that puts one more why behind a rung, in the same form: the next item of a list, or a paragraph. The words
 * in brackets are to be filled in. Nothing for the row of a table.
 */
export function nextWhy(document: Document, { question, answer }: Why): Edit | undefined {
  const { text: source } = document;
  const line = source.slice(lineStart(source, question.start), lineEnd(source, question.start));
  if (line.trimStart().startsWith('|')) return undefined;
  const at = lineEnd(source, answer.at(-1)?.span.end ?? question.end);
  const newline = lineEnding(source);
  const text = 'Why was that possible? [describe the condition behind it]';
  return { span: { start: at, end: at }, text: `${newline}${opening(line, newline)}${text}` };
}

/** What stands in front of the next why, seen from the line of the last one. */
function opening(line: string, newline: string): string {
  const mark = MARK.exec(line);
  if (!mark) return newline;
  const [, indent = '', bullet, number, stop = '', blanks = ''] = mark;
  return `${indent}${bullet ?? `${String(Number(number) + 1)}${stop}`}${blanks}`;
}

/** The table of computed durations that authors keep below a timeline. */
import type { Document } from '../document.js';
import { appendTo } from '../insertion.js';
import { proseOf } from '../prose-reader.js';
import { type Edit } from '../text.js';
import { duration, milestonesOf, phasesOf } from './facts.js';
import type { Timeline } from './timeline.js';

/** A measure in the first column tells the table from others. */
const OURS = /^Time to (?:detect|engage|mitigate|resolve)$/;

/** The edit that writes the durations as a table: in the place of the one that is there, else below the timeline. */
export function metricsEdit(document: Document, timeline: Timeline): Edit | undefined {
  const phases = phasesOf(milestonesOf(timeline));
  if (phases.length === 0) return undefined;
  const rows = phases.map(({ name, milliseconds }) => [name, duration(milliseconds)] as const);
  const table = render([['Measure', 'Duration'], ...rows]);
  const old = [...document.placed()].find(
    ({ block }) =>
      block.tree.kind === 'table' &&
      proseOf(block).some(({ text, cell }) => cell?.column === 0 && OURS.test(text)),
  );
  if (!old) return appendTo(document, timeline.section, table);
  const span = { start: old.start + old.block.tree.start, end: old.start + old.block.tree.end };
  return { span, text: table.replaceAll('\n', document.newline) };
}

function render(rows: readonly (readonly [string, string])[]): string {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column as 0 | 1].length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = ['', ''], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

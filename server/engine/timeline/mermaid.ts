/** The course of an incident as a Mermaid chart, which forges and wikis draw. */
import { DateTime } from 'luxon';
import type { Document } from '../document.js';
import { appendTo } from '../insertion.js';
import type { Edit } from '../text.js';
import type { Course } from './course.js';
import type { Timeline } from './timeline.js';

const TITLE = 'Timeline of the incident';

/** The edit that writes the chart at the end of the timeline, or in the place of the one that is there. */
export function mermaidEdit(document: Document, { section }: Timeline, course: Course): Edit {
  const chart = `\`\`\`mermaid\n${mermaid(course)}\n\`\`\``;
  const old = [...document.placed()].find(
    ({ block, start }) =>
      start >= section.body.start &&
      start < section.body.end &&
      block.tree.kind === 'code' &&
      block.source.startsWith('```mermaid') &&
      block.source.includes(`title ${TITLE}`),
  );
  if (!old) return appendTo(document, section, chart);
  const span = { start: old.start + old.block.tree.start, end: old.start + old.block.tree.end };
  return { span, text: chart.replaceAll('\n', document.newline) };
}

function mermaid({ from, milestones, gaps, zone, clockZone }: Course): string {
  const time = (at: number) => DateTime.fromMillis(at, { zone: clockZone }).toFormat('yyyy-MM-dd HH:mm:ss');
  const bars = milestones.flatMap(({ title, at, after }) =>
    after === undefined ? [] : [`    ${title} after ${after} :${time(from.at)}, ${time(at)}`],
  );
  const holes = gaps.map(
    ({ from: start, to, length }) => `    No row for ${length} :crit, ${time(start.at)}, ${time(to.at)}`,
  );
  const points = milestones.map(({ title, at }) => `    ${title} :milestone, ${time(at)}, 0m`);
  return [
    'gantt',
    `    title ${TITLE}${zone === undefined ? '' : ` (${zone})`}`,
    '    dateFormat YYYY-MM-DD HH:mm:ss',
    '    axisFormat %H:%M',
    ...section('Phases', bars),
    ...section('Gaps', holes),
    ...section('Milestones', points),
  ].join('\n');
}

function section(name: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`    section ${name}`, ...lines];
}

/** The course of an incident as a picture: SVG whose colours come from the editor's theme, or from the reader's. */
import { courseInWords, type Course, type Reached } from './course.js';
import { PICTURE_STYLE } from './picture-style.js';

/** Sizes in units of the picture, of which one is a CSS pixel at full size. */
const WIDTH = 460;
const MARGIN = 10;
const AXIS = 30;
const CLOCKS = 54;
const LANES = 66;
const LANE = 26;
const BAR = 18;
/** What a character takes at most on average; text cannot be measured here. */
const CHARACTER = 6.8;

/** A figure for a page whose style sheet knows the classes. @param id tells pictures of one page apart */
export function picture(course: Course, id: string): string {
  return `<figure class="bar-raiser-figure">${svg(course, id, '')}</figure>\n`;
}

/** A file of its own, with its style sheet. */
export function standalonePicture(course: Course): string {
  return `${svg(course, 'timeline', `<style>${PICTURE_STYLE}</style>`)}\n`;
}

function svg(course: Course, id: string, style: string): string {
  const lanes = course.milestones.filter(({ after }) => after !== undefined);
  const height = LANES + lanes.length * LANE;
  const scale = scaleOf(course);
  const parts = [
    `<title id="${id}-title">Timeline of the incident</title>`,
    `<desc id="${id}-desc">${escaped(courseInWords(course))}</desc>`,
    style,
    `<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="bar-raiser-hatch" x1="0" y1="0" x2="0" y2="6"/></pattern></defs>`,
    ...gaps(course, id, scale),
    `<line class="bar-raiser-axis" x1="${MARGIN}" y1="${AXIS}" x2="${WIDTH - MARGIN}" y2="${AXIS}"/>`,
    ...lanes.map((reached, index) => lane(reached, scale(reached.at), LANES + index * LANE)),
    ...course.rows.map(({ at }) => `<circle class="bar-raiser-row" cx="${scale(at)}" cy="${AXIS}" r="3.5"/>`),
    ...ends(course),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" class="bar-raiser-timeline" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">${parts.join('')}</svg>`;
}

/** Where a time stands from the left. */
function scaleOf({ from, to }: Course): (at: number) => number {
  const perUnit = (WIDTH - 2 * MARGIN) / (to.at - from.at);
  return (at) => Math.round((MARGIN + (at - from.at) * perUnit) * 10) / 10;
}

function gaps({ gaps: all }: Course, id: string, scale: (at: number) => number): readonly string[] {
  return all.map(({ from, to, length }) => {
    const [left, right] = [scale(from.at), scale(to.at)];
    const label = `no row for ${length}`;
    const band = `<rect class="bar-raiser-gap" fill="url(#${id}-hatch)" x="${left}" y="6" width="${round(right - left)}" height="34"/>`;
    return right - left < widthOf(label) + 12
      ? band
      : `${band}<text class="bar-raiser-quiet" x="${round((left + right) / 2)}" y="21" text-anchor="middle">${escaped(label)}</text>`;
  });
}

/** A bar from the start to a milestone, with the milestone beside it, or on it where there is no room there. */
function lane({ title, clock, after }: Reached, right: number, top: number): string {
  const label = `${title} ${clock}${after === undefined ? '' : `, after ${after}`}`;
  const wide = widthOf(label) + 8;
  const [x, anchor] =
    right + wide <= WIDTH - MARGIN
      ? [right + 8, '']
      : right - MARGIN >= wide
        ? [right - 8, ' text-anchor="end"']
        : [MARGIN + 8, ''];
  const kind = title.toLowerCase();
  return [
    `<rect class="bar-raiser-phase bar-raiser-${kind}" x="${MARGIN}" y="${top}" width="${round(right - MARGIN)}" height="${BAR}" rx="2"/>`,
    `<text x="${x}" y="${top + 13.5}"${anchor}>${escaped(label)}</text>`,
  ].join('');
}

function ends({ from, to, milestones, zone }: Course): readonly string[] {
  const named = (at: number, clock: string) =>
    `${milestones.find((reached) => reached.at === at)?.title ?? ''} ${clock}`.trim();
  const start = `${named(from.at, from.clock)}${zone === undefined ? '' : ` ${zone}`}`;
  return [
    `<text class="bar-raiser-quiet" x="${MARGIN}" y="${CLOCKS}">${escaped(start)}</text>`,
    `<text class="bar-raiser-quiet" x="${WIDTH - MARGIN}" y="${CLOCKS}" text-anchor="end">${escaped(named(to.at, to.clock))}</text>`,
  ];
}

function widthOf(text: string): number {
  return text.length * CHARACTER;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

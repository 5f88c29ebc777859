import { courseOf, mermaidEdit, standalonePicture, timelinesIn } from '../../index.js';
import type { TimelineDrawing } from '../../protocol.js';
import { toTextEdit, type PositionCodec } from '../convert.js';
import type { Reviewed } from '../reviews.js';

/** The first timeline of a document that can be drawn, as a picture and as a chart in the text. */
export function drawingOf(
  { open, review, settings }: Reviewed,
  codec: PositionCodec,
): TimelineDrawing | null {
  for (const timeline of timelinesIn(open.content, review.sections)) {
    const course = courseOf(timeline, settings.timelineGap);
    if (!course) continue;
    const chart = mermaidEdit(open.content, timeline, course);
    return {
      version: open.version,
      svg: standalonePicture(course),
      chart: toTextEdit(codec, open.content, chart),
    };
  }
  return null;
}

import type { MilestoneWords } from './milestone.js';
import type { ZoneNames } from './zone.js';

/** The words by which timelines are read. */
export interface TimelineWords {
  readonly zones: ZoneNames;
  readonly milestones: MilestoneWords;
}

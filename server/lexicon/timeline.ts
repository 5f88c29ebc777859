import type { TimelineWords } from '../engine/timeline/words.js';
import { milestones } from './milestones.js';
import { zones } from './zones.js';

/** The words by which timelines are read. */
export const TIMELINE_WORDS: TimelineWords = { zones, milestones };

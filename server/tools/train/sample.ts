import type { TagContext } from '../../engine/people/tagger/line.js';
import type { Span } from '../../engine/text.js';

/** A run of prose with the names in it; offsets in UTF-16 units. */
export interface Sample {
  readonly text: string;
  readonly names: readonly Span[];
  readonly context: TagContext;
  /** Stretches that may or may not be names, which nothing is learnt from. */
  readonly unsure?: readonly Span[];
}

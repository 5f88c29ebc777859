import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver';
import { labelsIn, type Span } from '../../index.js';
import { toRange, type PositionCodec } from '../convert.js';
import type { Reviewed } from '../reviews.js';

/** Where else the person or role label at an offset stands; the place at the offset comes with the others. */
export interface SameOne {
  readonly kind: 'person' | 'label';
  /** The place at the offset. */
  readonly at: Span;
  readonly places: readonly Span[];
}

/** The person, in whatever form, or the role label that stands at an offset of a postmortem. */
export function sameOneAt({ open, review, settings }: Reviewed, offset: number): SameOne | undefined {
  if (!review.decision.postmortem) return undefined;
  const holds = ({ start, end }: Span) => start <= offset && offset <= end;
  for (const { mentions } of review.people.identities) {
    const places = mentions.map(({ span }) => span);
    const at = places.find(holds);
    if (at) return { kind: 'person', at, places };
  }
  for (const label of labelsIn(open.content, settings)) {
    const places = label.places.map(({ span }) => span);
    const at = places.find(holds);
    if (at) return { kind: 'label', at, places };
  }
  return undefined;
}

/** Every place of the person or role label under the cursor; `null` leaves it to the editor. */
export function highlightsAt(
  reviewed: Reviewed,
  position: Position,
  codec: PositionCodec,
): DocumentHighlight[] | null {
  const document = reviewed.open.content;
  const same = sameOneAt(reviewed, codec.toOffset(document, position));
  return (
    same?.places.map((span) => ({
      range: toRange(codec, document, span),
      kind: DocumentHighlightKind.Read,
    })) ?? null
  );
}

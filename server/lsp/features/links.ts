import type { DocumentLink } from 'vscode-languageserver';
import { ticketLinks } from '../../index.js';
import { toRange, type PositionCodec } from '../convert.js';
import type { Reviewed } from '../reviews.js';

/** The ids of incidents and tickets, as the settings say where they lead; in postmortems only. */
export function linksOf({ open, review, settings }: Reviewed, codec: PositionCodec): DocumentLink[] {
  if (!review.decision.postmortem) return [];
  return Array.from(ticketLinks(open.content, settings.links), ({ span, url }) => ({
    range: toRange(codec, open.content, span),
    target: url,
  }));
}

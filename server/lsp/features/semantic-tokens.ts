import {
  SemanticTokensBuilder,
  type Range,
  type SemanticTokens,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import { MARK_KINDS, marksOf, timelinesIn } from '../../index.js';
import { toSpan, type PositionCodec } from '../convert.js';
import type { Reviewed } from '../reviews.js';

/** The kinds as the manifest declares them; `milestone` marks the time at which an incident started, was detected and so on. */
export const LEGEND: SemanticTokensLegend = {
  tokenTypes: [...MARK_KINDS],
  tokenModifiers: ['milestone'],
};

/** What is coloured in a postmortem, or in a range of it; nothing in other documents. */
export function semanticTokensOf(
  { open, review, settings }: Reviewed,
  codec: PositionCodec,
  range?: Range,
): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  if (!review.decision.postmortem) return { data: [] };
  const document = open.content;
  const told = timelinesIn(document, review.sections).flatMap(({ events }) =>
    events.filter(({ milestone }) => milestone),
  );
  const milestones = new Set(told.map(({ at }) => at.start));
  const within = range && toSpan(codec, document, range);
  for (const { kind, span } of marksOf(document, settings, within)) {
    const modifiers = kind === 'time' && milestones.has(span.start) ? 1 : 0;
    let at = span.start;
    // A token ends with its line.
    for (const part of document.slice(span).split(/(\r\n|\n|\r)/)) {
      if (part.trim() !== '') {
        const { line, character } = codec.toPosition(document, at);
        const end = codec.toPosition(document, at + part.length);
        builder.push(line, character, end.character - character, MARK_KINDS.indexOf(kind), modifiers);
      }
      at += part.length;
    }
  }
  // Without an id of the result: the server keeps none, so there is no difference to it to ask for.
  return { data: builder.build().data };
}

import { createReviewer, DEFAULT_SETTINGS, reviewText, type Span } from '../../server/index.js';
import { readMarked } from './marked.js';
import type { NameScore } from './score-names.js';

/** Everybody counts, also those that a setting allows to be named. */
const reviewer = createReviewer({ ...DEFAULT_SETTINGS, allowedFields: [] });

/** Scores exact spans of the people that the whole product finds in marked texts, each a document of its own. */
export function scoreProduct(texts: readonly string[]): NameScore {
  let right = 0;
  let found = 0;
  let marked = 0;
  const errors: string[] = [];
  for (const one of texts) {
    const { text, spans } = readMarked(one);
    const people = peopleIn(text);
    const hits = people.filter(({ start, end }) =>
      spans.some((span) => span.start === start && span.end === end),
    );
    right += hits.length;
    found += people.length;
    marked += spans.length;
    if (hits.length < Math.max(people.length, spans.length))
      errors.push(`${one} -> ${people.map(({ start, end }) => text.slice(start, end)).join(', ')}`);
  }
  return { precision: right / found, recall: right / marked, errors };
}

function peopleIn(text: string): readonly Span[] {
  const { people } = reviewText(reviewer, text, { override: true });
  return people.identities.flatMap(({ mentions }) => mentions.map(({ span }) => span));
}

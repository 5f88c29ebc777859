import type { Tagger } from '../../server/engine/people/tagger/tagger.js';
import { readMarked } from './marked.js';

/** How well a tagger finds the marked names; each is a share of 1. */
export interface NameScore {
  readonly precision: number;
  readonly recall: number;
  /** The sentences that came out wrong, with what was found. */
  readonly errors: readonly string[];
}

/** Scores exact spans above a threshold over marked sentences. */
export function scoreNames(tagger: Tagger, sentences: readonly string[], threshold: number): NameScore {
  let right = 0;
  let found = 0;
  let marked = 0;
  const errors: string[] = [];
  for (const sentence of sentences) {
    const { text, spans: all } = readMarked(sentence);
    // Mail addresses are found by another part.
    const spans = all.filter(({ start, end }) => !text.slice(start, end).includes('@'));
    const names = tagger.tag(text, { place: 'paragraph' }).filter(({ score }) => score >= threshold);
    const hits = names.filter((name) =>
      spans.some(({ start, end }) => start === name.start && end === name.end),
    );
    right += hits.length;
    found += names.length;
    marked += spans.length;
    if (hits.length < Math.max(names.length, spans.length))
      errors.push(`${sentence} -> ${names.map(({ start, end }) => text.slice(start, end)).join(', ')}`);
  }
  return { precision: right / found, recall: right / marked, errors };
}

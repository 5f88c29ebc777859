/** What a finding is known by from one run to the next. */
import { createHash } from 'node:crypto';
import type { Document, Review, Span } from '../../index.js';

/** How many hexadecimal digits a fingerprint has. */
const LENGTH = 32;

/** What stands for whatever may name a person or a customer. */
const NAMELESS = '\u0000';

/**
 * A fingerprint for each finding, in order. It is a hash of the rule and of the whole block that the finding stands in, with
 * blanks evened out, so that it stays the same when lines shift, and changes with the block. Everyone who was found, and the
 * text of findings on people and customers, is taken out first: a short block, such as a heading or a list of one, may be
 * little more than a name, and hashes of names can be guessed by trying names. Equal findings are numbered.
 */
export function fingerprintsOf(document: Document, review: Review): readonly string[] {
  const seen = new Map<string, number>();
  const blocks = [...document.placed()];
  const names = namesIn(review);
  return review.findings.map(({ rule, span }) => {
    const placed = blocks.findLast(({ start }) => start <= span.start);
    const source = placed ? without(names, placed.block.source, placed.start) : '';
    const key = hashOf(`${rule}\n${source.replace(/\s+/g, ' ').trim()}`);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : hashOf(`${key}\n${count}`);
  });
}

/** Where names stand, in the order of the text; spans may overlap. */
function namesIn({ people, customers, findings }: Review): readonly Span[] {
  return [
    ...people.identities.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    ...customers.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    ...findings.filter(({ rule }) => /^(?:people|customers)\//.test(rule)).map(({ span }) => span),
  ].sort((a, b) => a.start - b.start);
}

/** @param start where the source starts in the document */
function without(names: readonly Span[], source: string, start: number): string {
  const kept: string[] = [];
  let end = 0;
  for (const name of names) {
    const from = name.start - start;
    const to = name.end - start;
    if (from >= source.length || to <= end) continue;
    kept.push(source.slice(end, Math.max(end, from)), NAMELESS);
    end = to;
  }
  return kept.join('') + source.slice(end);
}

/** A hash as long as a fingerprint. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, LENGTH);
}

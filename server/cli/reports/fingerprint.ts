/** What a finding is known by from one run to the next. */
import { createHash } from 'node:crypto';
import type { Document, Finding } from '../../index.js';

/** How many hexadecimal digits a fingerprint has. */
const LENGTH = 32;

/**
 * A fingerprint for each finding, in order. It is a hash of the rule and of the whole block that the finding stands in, with
 * blanks evened out, so that it stays the same when lines shift, and changes with the block. Only a hash of a whole block is
 * kept, never of a name alone, which could be guessed by trying names. Equal findings are numbered.
 */
export function fingerprintsOf(document: Document, findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  const blocks = [...document.placed()];
  return findings.map(({ rule, span }) => {
    const placed = blocks.findLast(({ start }) => start <= span.start);
    const key = hashOf(`${rule}\n${(placed?.block.source ?? '').replace(/\s+/g, ' ').trim()}`);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : hashOf(`${key}\n${count}`);
  });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, LENGTH);
}

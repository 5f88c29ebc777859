/** Findings that are known and accepted for now, so that only new ones fail a run. */
import { resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import * as v from 'valibot';
import { readTextFile } from './read-text.js';
import { fingerprintsOf } from './reports/fingerprint.js';
import type { Outcome } from './review-files.js';
import { slashes } from './targets.js';
import { quoted } from './terminal.js';

/** The fingerprints that are known, by document. A fingerprint holds no text; see `fingerprintsOf`. */
export type Baseline = ReadonlyMap<string, ReadonlySet<string>>;

const FILE = v.object({
  version: v.literal(1),
  findings: v.record(v.string(), v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)))),
});

/** The baseline in a file, or why there is none. */
export async function readBaseline(
  name: string,
  cwd: string,
): Promise<{ readonly baseline: Baseline } | { readonly error: string }> {
  const read = await readTextFile(resolve(cwd, name), name);
  if ('error' in read) return { error: `${read.error} "--update-baseline" writes one.` };
  const parsed = v.safeParse(FILE, jsonOf(read.text));
  if (!parsed.success)
    return { error: `${quoted(name)} is no baseline of findings. "--update-baseline" writes it anew.` };
  return {
    baseline: new Map(
      Object.entries(parsed.output.findings).map(([path, prints]) => [path, new Set(prints)]),
    ),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The outcome without the findings that the baseline knows. */
export function withoutKnown(outcome: Outcome, baseline: Baseline): Outcome {
  if (outcome.kind === 'failed') return outcome;
  const known = baseline.get(slashes(outcome.path));
  if (!known) return outcome;
  const prints = fingerprintsOf(outcome.document, outcome.review);
  const findings = outcome.review.findings.filter((_, index) => !known.has(prints[index] ?? ''));
  return { ...outcome, review: { ...outcome.review, findings } };
}

/** What is to be known of a document from now on; nothing where it has no findings. */
export function printsOf(outcome: Outcome): readonly (readonly [string, ReadonlySet<string>])[] {
  if (outcome.kind === 'failed' || outcome.review.findings.length === 0) return [];
  return [[slashes(outcome.path), new Set(fingerprintsOf(outcome.document, outcome.review))]];
}

/** Writes the baseline whole or not at all. @returns why it could not be written */
export async function writeBaseline(
  name: string,
  cwd: string,
  baseline: Baseline,
): Promise<string | undefined> {
  const findings = Object.fromEntries(
    [...baseline]
      .map(([path, prints]) => [path, [...prints].sort()] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  try {
    await writeFileAtomic(resolve(cwd, name), `${JSON.stringify({ version: 1, findings }, undefined, 2)}\n`);
    return undefined;
  } catch {
    return `The baseline ${quoted(name)} could not be written. Check that its folder is there and that you may write in it.`;
  }
}

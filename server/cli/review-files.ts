import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import {
  applyEdits,
  fixSafely,
  openDocument,
  type Document,
  type DocumentOrigin,
  type Review,
} from '../index.js';
import { codeOf, readTextFile, readTextStream, type ReadResult } from './read-text.js';
import { pathFrom, type ConfiguredReviewer, type Reviewers } from './reviewers.js';
import type { Target } from './targets.js';
import { quoted } from './terminal.js';
import { writeTextFile } from './write-text.js';

/** What became of one document. */
export type Outcome = Reviewed | Failed;

export interface Reviewed {
  readonly kind: 'reviewed';
  /** As the user gave it. */
  readonly path: string;
  /** As it is now, after the fixes. */
  readonly document: Document;
  readonly review: Review;
  /** How many changes the fixes made. */
  readonly changes: number;
  /** As it was read. */
  readonly before: string;
  /** Why the fixed text could not be written; the review then is of the text as it still is. */
  readonly writeError?: string;
}

export interface Failed {
  readonly kind: 'failed';
  /** As the user gave it. */
  readonly path: string;
  readonly error: string;
}

export interface ReviewRun {
  readonly reviewers: Pick<Reviewers, 'for'>;
  readonly cwd: string;
  readonly fix: boolean;
  /** Whether fixed text is kept from being written. */
  readonly dryRun: boolean;
  readonly stdin: Readable;
  readonly stdinFilename?: string;
  /** The day of the review, in `YYYY-MM-DD`. */
  readonly today: string;
  /** Told before a review that takes more than a moment. */
  readonly onLongDocument: (path: string) => void;
  /** Takes the fixed text of standard input, changed or not. */
  readonly onFixedInput: (text: string) => void;
}

/** In UTF-16 units; about a second's work. */
const LONG = 1_000_000;

/** What standard input is called where it has no name. */
export const STDIN = '-';

/** Reviews one target after the other, in order. Never throws: what goes wrong with one becomes its outcome. */
export async function* reviewTargets(targets: readonly Target[], run: ReviewRun): AsyncGenerator<Outcome> {
  for (const target of targets) yield await reviewTarget(target, run);
}

async function reviewTarget(target: Target, run: ReviewRun): Promise<Outcome> {
  switch (target.kind) {
    case 'nothing':
      return { kind: 'failed', path: target.path, error: target.error };
    case 'stdin':
      return reviewInput(run);
    case 'file':
      return reviewFile(target.path, target.file, run);
  }
}

async function reviewFile(path: string, file: string, run: ReviewRun): Promise<Outcome> {
  const read = await readTextFile(file, path);
  const outcome = await reviewRead(path, file, read, run);
  if (outcome.kind === 'failed' || outcome.changes === 0 || run.dryRun) return outcome;
  try {
    await writeTextFile(file, outcome.document.text);
    return outcome;
  } catch (error) {
    const unfixed = await reviewRead(path, file, read, { ...run, fix: false });
    return unfixed.kind === 'failed' ? unfixed : { ...unfixed, writeError: unwritable(path, codeOf(error)) };
  }
}

async function reviewInput(run: ReviewRun): Promise<Outcome> {
  const path = run.stdinFilename ?? STDIN;
  const read = await readTextStream(run.stdin, run.stdinFilename ?? 'standard input');
  const outcome = await reviewRead(path, resolve(run.cwd, run.stdinFilename ?? 'stdin'), read, run);
  if (run.fix && !run.dryRun && outcome.kind === 'reviewed') run.onFixedInput(outcome.document.text);
  return outcome;
}

async function reviewRead(path: string, file: string, read: ReadResult, run: ReviewRun): Promise<Outcome> {
  if ('error' in read) return { kind: 'failed', path, error: read.error };
  const configured = await run.reviewers.for(file);
  if (read.text.length > LONG) run.onLongDocument(path);
  const { today } = run;
  const origin = { ...(path === STDIN ? {} : { path: pathFrom(configured.root, file) }), today };
  try {
    return { kind: 'reviewed', path, ...reviewText(read.text, configured, origin, run.fix) };
  } catch (error) {
    // The message of an unforeseen error may quote the document; its kind does not.
    const kind = error instanceof Error ? error.name : 'unknown error';
    const sentence = `${quoted(path)} could not be reviewed because of a mistake in Bar Raiser (${kind}). Please report it.`;
    return { kind: 'failed', path, error: sentence };
  }
}

function reviewText(
  text: string,
  { reviewer }: ConfiguredReviewer,
  origin: DocumentOrigin,
  fix: boolean,
): Pick<Reviewed, 'document' | 'review' | 'changes' | 'before'> {
  const document = openDocument(text);
  const edits = fix ? fixSafely(document, (round) => reviewer.review(round, origin).findings) : [];
  const fixed = edits.length === 0 ? document : openDocument(applyEdits(text, edits));
  return { document: fixed, review: reviewer.review(fixed, origin), changes: edits.length, before: text };
}

function unwritable(path: string, code: string): string {
  return `${quoted(path)} could not be written (${code || 'unknown error'}), so its fixes were not taken. Check that you may write the file and its folder.`;
}

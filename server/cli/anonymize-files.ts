import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { anonymize, openDocument, type Anonymized, type Document, type DocumentOrigin } from '../index.js';
import { readTextFile, readTextStream, type ReadResult } from './read-text.js';
import { STDIN } from './review-files.js';
import { pathFrom, type Reviewers } from './reviewers.js';
import type { Target } from './targets.js';
import { quoted } from './terminal.js';

/** A document and what anonymizing makes of it; nothing is written yet. */
export type Outcome = Draft | { readonly kind: 'failed'; readonly error: string };

export interface Draft extends Anonymized {
  readonly kind: 'draft';
  /** As the user gave it; for standard input the name it was given, else `-`. */
  readonly path: string;
  /** The absolute path; absent for standard input. */
  readonly file?: string;
  /** The text as it was read. */
  readonly before: string;
}

export interface AnonymizeRun {
  readonly reviewers: Pick<Reviewers, 'for'>;
  readonly cwd: string;
  readonly stdin: Readable;
  /** What standard input is called, which decides on its config file. */
  readonly stdinFilename?: string;
}

/** Anonymizes what a target holds, if that is a postmortem or was named itself. Never rejects. */
export async function anonymizeTarget(target: Target, run: AnonymizeRun): Promise<Outcome> {
  switch (target.kind) {
    case 'nothing':
      return { kind: 'failed', error: target.error };
    case 'stdin': {
      const { cwd, stdin, stdinFilename } = run;
      const read = await readTextStream(stdin, stdinFilename ?? 'standard input');
      const settingsOf = resolve(cwd, stdinFilename ?? 'stdin');
      return draft({ path: stdinFilename ?? STDIN, settingsOf, named: true }, read, run);
    }
    case 'file': {
      const { path, file, named } = target;
      return draft({ path, file, settingsOf: file, named }, await readTextFile(file, path), run);
    }
  }
}

interface Source {
  readonly path: string;
  readonly file?: string;
  /** The absolute path that decides on the config file. */
  readonly settingsOf: string;
  readonly named: boolean;
}

async function draft(source: Source, read: ReadResult, { reviewers }: AnonymizeRun): Promise<Outcome> {
  if ('error' in read) return { kind: 'failed', error: read.error };
  const { path, file, settingsOf, named } = source;
  const { reviewer, root } = await reviewers.for(settingsOf);
  try {
    const origin: DocumentOrigin = {
      ...(file === undefined ? {} : { path: pathFrom(root, file) }),
      ...(named ? { override: true } : {}),
    };
    const review = (document: Document) => reviewer.review(document, origin);
    const anonymized = anonymize(openDocument(read.text), review);
    return { kind: 'draft', path, before: read.text, ...(file === undefined ? {} : { file }), ...anonymized };
  } catch (error) {
    // The message of an unforeseen error may quote the document; its kind does not.
    const kind = error instanceof Error ? error.name : 'unknown error';
    const sentence = `${quoted(path)} could not be anonymized because of a mistake in Bar Raiser (${kind}). Please report it.`;
    return { kind: 'failed', error: sentence };
  }
}

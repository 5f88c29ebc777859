import { verdictIn, type Document, type Review } from '../../index.js';
import type { DocumentState } from '../../protocol.js';

/** What the client shows about a document: counts and reasons, never what was found. */
export function stateOf(uri: string, document: Document, review: Review): DocumentState {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of review.findings) counts[severity]++;
  const { postmortem, decidedBy } = review.decision;
  const open = verdictIn(document, review)
    .answers.filter((answer) => answer.open.length > 0)
    .map(({ question, open: points }) => ({ question, count: points.length }));
  const profile = review.profile ? { profile: review.profile.id } : {};
  return { uri, postmortem, decidedBy, ...profile, counts, open };
}

/** Tells the state of a document when it is another one than last time. */
export class StateReporter {
  readonly #told = new Map<string, string>();

  constructor(private readonly send: (state: DocumentState) => void) {}

  report(uri: string, document: Document, review: Review): void {
    const state = stateOf(uri, document, review);
    const key = JSON.stringify(state);
    if (this.#told.get(uri) === key) return;
    this.#told.set(uri, key);
    this.send(state);
  }

  close(uri: string): void {
    this.#told.delete(uri);
  }
}

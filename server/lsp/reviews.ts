import type { ChosenLabels, Document, DocumentOrigin, Review, Reviewer, Settings } from '../index.js';
import type { Configuration } from './configuration.js';
import type { OpenDocument } from './documents.js';
import { canonical } from './folders.js';

interface Made {
  readonly reviewer: Reviewer;
  readonly origin: DocumentOrigin;
  readonly review: Review;
}

/** Reviews open documents under their settings and the author's choices. The same text is reviewed once. */
export class Reviews {
  readonly #overrides: Map<string, boolean>;
  readonly #made = new WeakMap<Document, Made>();
  readonly #failed = new Set<string>();

  /**
   * @param overrides the author's earlier choices by document URI
   * @param report tells that a rule failed, in words free of the document's text
   * @param today the day where the author is, in `YYYY-MM-DD`; on another day a document is reviewed again
   */
  constructor(
    private readonly configuration: Configuration,
    overrides: Readonly<Record<string, boolean>>,
    private readonly report: (message: string) => void,
    private readonly today: () => string,
  ) {
    this.#overrides = new Map(Object.entries(overrides).map(([uri, enabled]) => [canonical(uri), enabled]));
  }

  /** Turns the review of a document on or off; `null` leaves it to the signs in the document again. */
  override(uri: string, enabled: boolean | null): void {
    if (enabled === null) this.#overrides.delete(canonical(uri));
    else this.#overrides.set(canonical(uri), enabled);
  }

  /** What reviews this document and edited versions of it, under the settings of now. */
  async reviewerOf(uri: string): Promise<DocumentReviewer> {
    const { reviewer, path } = await this.configuration.of(uri);
    const override = this.#overrides.get(canonical(uri));
    const origin = {
      ...(path === undefined ? {} : { path }),
      ...(override === undefined ? {} : { override }),
      today: this.today(),
    };
    return {
      settings: reviewer.settings,
      prepare: (document) => this.#prepare(document, reviewer, origin),
      review: (document, chosen) => {
        if (!chosen) return this.#review(document, reviewer, origin);
        const review = reviewer.review(document, origin, chosen);
        this.#tellFailures(review);
        return review;
      },
    };
  }

  *#prepare(document: Document, reviewer: Reviewer, origin: DocumentOrigin): Generator<undefined> {
    if (!this.#known(document, reviewer, origin)) yield* reviewer.prepare(document, origin);
  }

  #known(document: Document, reviewer: Reviewer, origin: DocumentOrigin): Review | undefined {
    const made = this.#made.get(document);
    const holds =
      made?.reviewer === reviewer &&
      made.origin.path === origin.path &&
      made.origin.override === origin.override &&
      made.origin.today === origin.today;
    return holds ? made.review : undefined;
  }

  #review(document: Document, reviewer: Reviewer, origin: DocumentOrigin): Review {
    const known = this.#known(document, reviewer, origin);
    if (known) return known;
    const review = reviewer.review(document, origin);
    this.#made.set(document, { reviewer, origin, review });
    this.#tellFailures(review);
    return review;
  }

  #tellFailures(review: Review): void {
    for (const { rule } of review.failures) {
      if (this.#failed.has(rule)) continue;
      this.#failed.add(rule);
      this.report(`The rule ${rule} failed and was left out; please report it. The other rules are at work.`);
    }
  }
}

/** Reviews versions of one document. */
export interface DocumentReviewer {
  readonly settings: Settings;
  /** Reads step by step what a review of the document needs. */
  readonly prepare: (document: Document) => Iterable<undefined>;
  /** @param chosen labels of the author's own for this one review */
  readonly review: (document: Document, chosen?: ChosenLabels) => Review;
}

/** A document, its review, and how to review what would become of it. */
export interface Reviewed {
  readonly open: OpenDocument;
  readonly review: Review;
  readonly settings: Settings;
  readonly again: DocumentReviewer['review'];
}

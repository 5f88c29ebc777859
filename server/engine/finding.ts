import type { Edit, Span } from './text.js';

/** From the gravest to the lightest. */
export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** True where `severity` is as grave as `threshold` or graver. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

/** A change that the author can take with a key. */
export interface Fix {
  /** What the fix does, in the imperative. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True where the meaning stays, so that it may be taken without asking ("fix all", `--fix`). */
  readonly safe: boolean;
  /** True where the text holds words in brackets that the author fills in; editors make tab stops of them. */
  readonly fillIn?: boolean;
}

/** Another place that explains a finding. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

/** What a rule says about a span; offsets count from the block for a block rule, from the document for a document rule. */
export interface Remark {
  readonly span: Span;
  /** What, why and what to write instead, in at most two sentences. */
  readonly message: string;
  /** In the order in which they should be offered; the first one is the preferred one. */
  readonly fixes?: readonly Fix[];
  /** Lighter than the rule's own severity, where this case is. A severity that the settings name wins over it. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  /** A name that the remark holds to be a person's; it counts only where the whole document bears that out. */
  readonly about?: Span;
}

/** A remark as the reviewer reports it; offsets count from the start of the document. */
export interface Finding {
  /** `group/name`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
  /** The name that the finding rests on, see {@link Remark.about}. */
  readonly about?: Span;
}

/**
 * Bar Raiser as a library: `import { createReviewer } from 'bar-raiser'`. Runs in Node, in browsers and in workers; reads
 * no file, asks no clock, and sends nothing anywhere. All offsets are UTF-16 code units from the start of the text; spans
 * are half-open. Its types stand by themselves, so that they can be published as they are.
 */
import * as engine from '../index.js';

/** From the gravest to the lightest. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What a reviewer is made with. */
export interface ReviewerOptions {
  /** The text of a `.bar-raiser.yaml`. */
  readonly config?: string;
  /** The same settings as data, such as `{ profile: 'coe' }`; they win over `config`. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** What is known of a document besides its text. */
export interface DocumentOptions {
  /** The path relative to the folder of the settings, with `/` between its parts; it helps to tell a postmortem. */
  readonly path?: string;
  /** True to review the document whatever it is, false to leave it alone; absent where its signs decide. */
  readonly postmortem?: boolean;
}

/** A place between two offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text that takes the place of a span. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A change that the author can take. */
export interface Fix {
  /** What the fix does, in the imperative. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True where the meaning stays, so that it may be taken without asking. */
  readonly safe: boolean;
}

export interface Finding {
  /** `group/name`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  /** What, why and what to write instead. Never repeats a name. */
  readonly message: string;
  /** The preferred one first. */
  readonly fixes: readonly Fix[];
}

/** Somebody whom a document mentions. */
export interface Person {
  /** The role label that fixes put in the place of each mention. */
  readonly label: string;
  readonly mentions: readonly Span[];
}

export interface Review {
  /** False for a document that is no postmortem; nothing is found in it then. */
  readonly postmortem: boolean;
  /** The id of the profile that the document was reviewed against. */
  readonly profile?: string;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** In the order of their first mention. */
  readonly people: readonly Person[];
}

export interface Anonymized {
  readonly text: string;
  /** The label of each name, handle and address that was replaced. Keep it from everyone who need not know. */
  readonly names: ReadonlyMap<string, string>;
  /** Places that still lead to somebody: no safe fix reaches them, or a comment suppresses them. */
  readonly left: number;
}

/** Reviews documents under one set of settings. Make one and keep it: making it is the dear part. */
export interface Reviewer {
  review(text: string, options?: DocumentOptions): Review;
  /** The text with every safe fix taken. */
  fix(text: string, options?: DocumentOptions): string;
  /** The text with people as roles and customers as letters, whether or not it is a postmortem. */
  anonymize(text: string, options?: DocumentOptions): Anonymized;
}

/**
 * Makes a reviewer with every rule and profile.
 *
 * @throws TypeError where a setting cannot be used; the message says what to write instead
 */
export function createReviewer(options: ReviewerOptions = {}): Reviewer {
  const { config, settings } = options;
  const layers = [
    ...(config === undefined ? [] : [engine.readConfig(config, engine.vocabulary)]),
    ...(settings === undefined ? [] : [engine.readSettings(settings, engine.vocabulary)]),
  ];
  const [problem] = layers.flatMap(({ problems }) => problems);
  if (problem) throw new TypeError([...problem.path, problem.message].join(': '));
  const reviewer = engine.createReviewer(engine.mergeSettings(...layers.map((layer) => layer.settings)));
  return {
    review: (text, given) => reviewIn(reviewer.review(engine.openDocument(text), originOf(given))),
    fix(text, given) {
      const origin = originOf(given);
      const edits = engine.fixSafely(
        engine.openDocument(text),
        (round) => reviewer.review(round, origin).findings,
      );
      return engine.applyEdits(text, edits);
    },
    anonymize(text, given) {
      const origin = { override: true, ...originOf(given) };
      const made = engine.anonymize(engine.openDocument(text), (round) => reviewer.review(round, origin));
      return { text: made.text, names: made.names, left: made.left + made.suppressed };
    },
  };
}

function originOf({ path, postmortem }: DocumentOptions = {}): engine.DocumentOrigin {
  return {
    ...(path === undefined ? {} : { path }),
    ...(postmortem === undefined ? {} : { override: postmortem }),
  };
}

function reviewIn({ decision, profile, findings, people }: engine.Review): Review {
  return {
    postmortem: decision.postmortem,
    ...(profile ? { profile: profile.id } : {}),
    findings: findings.map(({ rule, severity, span, message, fixes }) => ({
      rule,
      severity,
      span,
      message,
      fixes: fixes.map(({ title, edits, safe }) => ({ title, edits, safe })),
    })),
    people: people.identities.map(({ label, mentions }) => ({
      label,
      mentions: mentions.map(({ span }) => span),
    })),
  };
}

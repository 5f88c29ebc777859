/** What agents are told of a document: everything in labels, nobody by name. */
import {
  anonymize,
  type Document,
  type Review,
  type Severity,
  QUESTION_TITLES,
  verdictIn,
} from '../index.js';

/** A place in a document, for people and agents alike. */
export interface AgentPlace {
  /** From 1. */
  readonly line: number;
  /** In UTF-16 code units from 1. */
  readonly column: number;
}

/** What the tool `review` tells. */
export interface AgentReview {
  /** False where the document is no postmortem; nothing else is told then. */
  readonly postmortem: boolean;
  /** The id of the profile that it was reviewed against. */
  readonly profile?: string;
  /** True where nothing stands against the review meeting. */
  readonly passed: boolean;
  /** The questions of a review meeting, with the state of each. */
  readonly questions: readonly { readonly question: string; readonly state: string }[];
  /** In the order of the text; at most {@link MOST_FINDINGS}. */
  readonly findings: readonly AgentFinding[];
  /** How many findings there are beyond those. */
  readonly more: number;
}

export interface AgentFinding extends AgentPlace {
  /** `group/name`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What the fixes do that an editor would offer, the preferred one first. */
  readonly fixes: readonly string[];
}

/** What the tool `anonymise` tells. */
export interface AgentAnonymized {
  readonly text: string;
  readonly people: number;
  readonly customers: number;
  /** Numbers and addresses that led to a customer or end user. */
  readonly details: number;
  /** Places that still lead to somebody: no safe fix reaches them, or a comment suppresses them. */
  readonly left: number;
}

/** What the tool `list_people` tells. */
export interface AgentPeople {
  /** In the order of their first mention. */
  readonly people: readonly { readonly label: string; readonly mentions: readonly AgentPlace[] }[];
}

/** An agent reads no more at once, and the gravest things are not more than this. */
export const MOST_FINDINGS = 200;

/** The findings on a document, and where it stands. */
export function reviewForAgent(document: Document, review: Review): AgentReview {
  const { findings, decision, profile } = review;
  const verdict = decision.postmortem ? verdictIn(document, review) : undefined;
  return {
    postmortem: decision.postmortem,
    ...(profile ? { profile: profile.id } : {}),
    passed: verdict?.passed ?? false,
    questions: (verdict?.answers ?? []).map(({ question, state }) => ({
      question: QUESTION_TITLES[question],
      state,
    })),
    findings: findings.slice(0, MOST_FINDINGS).map(({ rule, severity, message, fixes, span }) => ({
      ...placeOf(document, span.start),
      rule,
      severity,
      message,
      fixes: fixes.map(({ title }) => title),
    })),
    more: Math.max(0, findings.length - MOST_FINDINGS),
  };
}

/** The text with people as roles and customers as letters. Who became what is not told. */
export function anonymizeForAgent(
  document: Document,
  review: (document: Document) => Review,
): AgentAnonymized {
  const { text, replaced, left, suppressed } = anonymize(document, review);
  return { text, ...replaced, left: left + suppressed };
}

/** Everyone whom a document mentions, by label. */
export function peopleForAgent(document: Document, { people }: Review): AgentPeople {
  return {
    people: people.identities.map(({ label, mentions }) => ({
      label,
      mentions: mentions.map(({ span }) => placeOf(document, span.start)),
    })),
  };
}

function placeOf(document: Document, offset: number): AgentPlace {
  const { line, character } = document.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}

import type { Edit, Finding, Fix, Section, Severity } from '../../index.js';
import type { Outcome } from '../review-files.js';
import { placeOf } from './place.js';

/**
 * What `--format json` prints for each document: one array with these entries, in the order of the arguments.
 * All offsets are UTF-16 code units from the start of the file's text, its byte order mark counted; spans are
 * half-open.
 */
export interface JsonEntry {
  /** As given on the command line, or as a folder or glob found it; `-` is standard input. */
  readonly path: string;
  /** Why the document was not reviewed, or its fixes not written; absent where all went well. */
  readonly error?: string;
  /** False for a document that is not a postmortem or could not be read; the rest is empty then. */
  readonly postmortem: boolean;
  /** The id of the profile that the document was reviewed against. */
  readonly profile: string | null;
  /** The sections that play a role in a postmortem, in order, each with its subsections. */
  readonly sections: readonly JsonSection[];
  /** Everyone the document mentions, in the order of their first mention. */
  readonly people: readonly JsonPerson[];
  /** In the order of the text. */
  readonly findings: readonly JsonFinding[];
}

export interface JsonSection {
  /** Such as `root-cause` or `timeline`. */
  readonly role: NonNullable<Section['role']>;
  /** Without markup. */
  readonly heading: string;
  readonly start: number;
  readonly end: number;
}

export interface JsonPerson {
  /** The role label that the fixes put in the place of each mention. */
  readonly label: string;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

export interface JsonFinding {
  /** `group/name`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** In UTF-16 code units from 1. */
  readonly column: number;
  /**
   * The preferred one first. A fix of more than 1,000 edits, which replaces a person in a very long document, is given
   * with the first of its findings only; given with each, it would fill the memory.
   */
  readonly fixes: readonly JsonFix[];
}

export interface JsonFix {
  readonly title: string;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** How many edits a fix may have to be given with each of its findings. */
const MOST_REPEATED = 1000;

/** The entry for one document. */
export function jsonEntry(outcome: Outcome): JsonEntry {
  const { path } = outcome;
  if (outcome.kind === 'failed')
    return {
      path,
      error: outcome.error,
      postmortem: false,
      profile: null,
      sections: [],
      people: [],
      findings: [],
    };
  const { document, review, writeError } = outcome;
  const large = new Set<Fix['edits']>();
  const isNew = ({ edits }: Fix) =>
    edits.length <= MOST_REPEATED || (!large.has(edits) && large.add(edits).size > 0);
  return {
    path,
    ...(writeError === undefined ? {} : { error: writeError }),
    postmortem: review.decision.postmortem,
    profile: review.profile?.id ?? null,
    sections: review.sections.flatMap(jsonSection),
    people: review.people.identities.map(({ label, mentions }) => ({
      label,
      mentions: mentions.map(({ span }) => ({ start: span.start, end: span.end })),
    })),
    findings: review.findings.map((finding) => {
      const { line, column } = placeOf(document, finding);
      return jsonFinding(finding, finding.fixes.filter(isNew), line, column);
    }),
  };
}

function jsonSection({ role, heading, span }: Section): readonly JsonSection[] {
  return role === undefined ? [] : [{ role, heading, start: span.start, end: span.end }];
}

function jsonFinding(
  { rule, severity, message, span }: Finding,
  fixes: readonly Fix[],
  line: number,
  column: number,
): JsonFinding {
  return {
    rule,
    severity,
    message,
    start: span.start,
    end: span.end,
    line,
    column,
    fixes: fixes.map(({ title, edits }) => ({ title, edits: edits.map(jsonEdit) })),
  };
}

function jsonEdit({ span, text }: Edit): JsonFix['edits'][number] {
  return { start: span.start, end: span.end, text };
}

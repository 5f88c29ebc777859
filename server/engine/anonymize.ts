import type { Document } from './document.js';
import type { Finding } from './finding.js';
import { editAll, fixSafely } from './fixing.js';
import type { Identity } from './people/identity.js';
import type { ChosenLabels } from './people/label.js';
import type { Prose } from './prose.js';
import type { Review, RuleFailure } from './review.js';
import type { Edit, Span } from './text.js';

/** What anonymizing made of a text. */
export interface Anonymized {
  /** False where the text was left alone because it is no postmortem. */
  readonly postmortem: boolean;
  /** In order; offsets count from the start of the document. */
  readonly edits: readonly Edit[];
  readonly text: string;
  readonly replaced: Replaced;
  /** The label for each name, handle and address that was replaced, as it stood in the text. */
  readonly names: ReadonlyMap<string, string>;
  /** Places that still lead to somebody, for no safe fix reaches them; those of people who are to stay are not counted. */
  readonly left: number;
  /** Names of files that lead to people whom the text no longer names; only renaming the files helps. */
  readonly fileNames: number;
  /** Places that still lead to somebody, for a comment suppresses them. */
  readonly suppressed: number;
  /** Rules that threw on the result, each once; what they look for may still be there. */
  readonly failures: readonly RuleFailure[];
}

/** How many of each were replaced. */
export interface Replaced {
  readonly people: number;
  readonly customers: number;
  /** Numbers and addresses that lead to a customer or end user. */
  readonly details: number;
}

const DETAIL = 'customers/personal-data';
const FILE_NAME = 'people/file-name';

/**
 * Takes the safe fixes of the rules on people and customers until none is left; all other findings stay.
 *
 * @param review reviews a document, with the chosen labels
 * @param chosen the author's own labels; people whose label is `null` stay as they are
 */
export function anonymize(
  document: Document,
  review: (document: Document) => Review,
  chosen: ChosenLabels = NO_CHOICE,
): Anonymized {
  const rounds: Review[] = [];
  const edits = fixSafely(document, (round) => {
    const made = review(round);
    rounds.push(made);
    return namingOthers(made, chosen);
  });
  const result = editAll(document, edits);
  const last = review(result);
  const people = labelsOf(rounds, last, peopleIn);
  const customers = labelsOf(rounds, last, customersIn);
  return {
    postmortem: last.decision.postmortem,
    edits,
    text: result.text,
    replaced: {
      people: new Set(people.values()).size,
      customers: new Set(customers.values()).size,
      details: Math.max(0, countOf(rounds[0]?.findings ?? [], DETAIL) - countOf(last.findings, DETAIL)),
    },
    names: new Map([...people, ...customers]),
    left: namingOthers(last, chosen).filter(({ rule }) => rule !== FILE_NAME).length,
    fileNames: Math.max(...[...rounds, last].map(({ findings }) => countOf(findings, FILE_NAME))),
    suppressed: last.suppressed.filter(({ finding }) => leadsToSomebody(finding)).length,
    failures: last.failures,
  };
}

const NO_CHOICE: ChosenLabels = new Map();

/** The findings on people and customers, without those on people who are to stay. */
function namingOthers(review: Review, chosen: ChosenLabels): readonly Finding[] {
  const kept = keptPlaces(review, chosen);
  return review.findings.filter((finding) => leadsToSomebody(finding) && !kept.has(placeOf(finding.span)));
}

/** Where people are named who are to stay. */
function keptPlaces({ people }: Review, chosen: ChosenLabels): ReadonlySet<string> {
  const kept = people.identities.filter(({ keys }) => [...keys].some((key) => chosen.get(key) === null));
  return new Set(kept.flatMap(({ mentions }) => mentions.map(({ span }) => placeOf(span))));
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** The label of each name that was replaced, by document, as JSON for whoever has to find a person again. */
export function nameMapText(names: NameMap): string {
  const byDocument = [...names].map(([document, labels]) => [document, Object.fromEntries(labels)] as const);
  return `${JSON.stringify(Object.fromEntries(byDocument), undefined, 2)}\n`;
}

/** The label of each name that was replaced, by document. */
export type NameMap = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The forms in which a document names a person, each once, as they stand in the text. */
export function formsOf({ mentions }: Identity): readonly string[] {
  return [...new Set(mentions.map(({ mention: { prose, at } }) => nameIn(prose, at)))];
}

/** A name on one line, wherever the text breaks it. */
function nameIn({ text }: Prose, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** True for findings that name somebody or lead to somebody. */
export function leadsToSomebody({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule.startsWith('people/') || rule.startsWith('customers/');
}

function countOf(findings: readonly Finding[], rule: string): number {
  return findings.filter((finding) => finding.rule === rule).length;
}

/** A place that names somebody. */
interface Naming {
  readonly label: string;
  /** As it stands in the text, without markup. */
  readonly name: string;
  /** Offsets from the start of the document. */
  readonly span: Span;
}

function peopleIn({ people }: Review): readonly Naming[] {
  return people.identities.flatMap(({ label, mentions }) =>
    mentions.map(({ mention: { prose, at }, span }) => ({
      label,
      name: nameIn(prose, at),
      span,
    })),
  );
}

function customersIn({ customers }: Review): readonly Naming[] {
  return customers.flatMap(({ label, mentions }) =>
    mentions.map(({ prose, at, span }) => ({ label, name: nameIn(prose, at), span })),
  );
}

/**
 * The label for each name that the rounds replaced. A fix that had to wait for the next round may have got another label
 * there, so later rounds win.
 */
function labelsOf(
  rounds: readonly Review[],
  last: Review,
  namingsIn: (review: Review) => readonly Naming[],
): ReadonlyMap<string, string> {
  const stay = new Set(reported(last, namingsIn(last)).map(({ name }) => name));
  const replaced = rounds.flatMap((review) => reported(review, namingsIn(review)));
  return new Map(replaced.filter(({ name }) => !stay.has(name)).map(({ name, label }) => [name, label]));
}

/** Those of the namings that stand in a finding: no byline, no rule that is off, nothing that a comment suppresses. */
function reported({ findings }: Review, namings: readonly Naming[]): readonly Naming[] {
  const places = new Set(findings.filter(leadsToSomebody).map(({ span }) => placeOf(span)));
  return namings.filter(({ span }) => places.has(placeOf(span)));
}

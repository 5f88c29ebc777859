import type { Finding, Severity } from './finding.js';
import type { Section } from './outline.js';
import type { SectionRole } from './profile.js';
import type { Review } from './review.js';
import type { SuppressedFinding } from './suppress.js';

/** What a bar raiser asks of a postmortem, in the order of asking; `rest` takes what belongs to none of these. */
export const QUESTIONS = [
  'anonymous',
  'blameless',
  'cause',
  'actions',
  'timeline',
  'impact',
  'rest',
] as const;

export type Question = (typeof QUESTIONS)[number];

export type AnswerState = 'pass' | 'needs-work' | 'not-judged';

/**
 * Why a question could not be judged: the document is not reviewed, every rule is off, a rule failed, the text is not in
 * English, there is no such section, or the timeline has no row with a time.
 */
export type Unjudged = 'not-reviewed' | 'off' | 'failed' | 'foreign' | 'no-section' | 'no-rows';

/** The answer to one question. */
export interface Answer {
  readonly question: Question;
  readonly state: AnswerState;
  /** Present where the state is `not-judged`. */
  readonly because?: Unjudged;
  /** What has to be done before the answer is `pass`, in the order of the text. */
  readonly open: readonly Finding[];
  /** What could be better still. */
  readonly suggestions: readonly Finding[];
  /** What the author keeps out of the review, with the reasons; an answer that rests on it should be read with care. */
  readonly suppressed: readonly SuppressedFinding[];
}

/** Where a document stands. */
export interface Verdict {
  /** Every question once, in the order of {@link QUESTIONS}. */
  readonly answers: readonly Answer[];
  /** How many points are open, over all questions. */
  readonly open: number;
  /** True where the document was reviewed and no point is open. What could not be judged does not stand against it. */
  readonly passed: boolean;
}

/** The question that each group of rules speaks to; what is not listed speaks to the rest. */
const GROUPS: Readonly<Record<string, Question>> = {
  people: 'anonymous',
  customers: 'anonymous',
  blame: 'blameless',
  cause: 'cause',
  actions: 'actions',
  timeline: 'timeline',
  impact: 'impact',
};

/** Rules that speak to another question than their group. */
const RULES: Readonly<Record<string, Question>> = {
  'timeline/judgement': 'blameless',
  'detection/by-customer': 'actions',
};

/** The section that a question is about; without one there is nothing to judge. */
const SECTIONS: Readonly<Partial<Record<Question, SectionRole>>> = {
  cause: 'root-cause',
  actions: 'action-items',
  timeline: 'timeline',
  impact: 'impact',
};

/** Rules that answer the question itself, so that they leave it open however light they are. */
const DECISIVE: ReadonlySet<string> = new Set(['timeline/milestones', 'impact/no-duration']);

/** What a verdict needs besides the review. */
export interface Evidence {
  /** The ids of all rules. */
  readonly rules: readonly string[];
  /** How many rows with a time the timelines hold. */
  readonly rows: number;
}

/** Answers the questions of a bar raiser from a review. */
export function verdictOf(review: Review, evidence: Evidence): Verdict {
  const of = questionFinder(review.sections);
  const found = new Map<Question, Finding[]>(QUESTIONS.map((question) => [question, []]));
  for (const finding of review.findings) found.get(of(finding))?.push(finding);
  const answers = QUESTIONS.map((question) => {
    const findings = found.get(question) ?? [];
    const open = findings.filter(isOpenPoint);
    const suggestions = findings.filter((finding) => !isOpenPoint(finding));
    const suppressed = review.suppressed.filter(({ finding }) => of(finding) === question);
    return { question, ...stateOf(question, findings, review, evidence), open, suggestions, suppressed };
  });
  const open = answers.reduce((sum, answer) => sum + answer.open.length, 0);
  return { answers, open, passed: review.decision.postmortem && open === 0 };
}

/** True where the finding has to be dealt with before the review meeting. */
export function isOpenPoint({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): boolean {
  return GRAVE.includes(severity) || (DECISIVE.has(rule) && severity === 'info');
}

const GRAVE: readonly Severity[] = ['error', 'warning'];

/** The question that a rule speaks to. */
export function questionOfRule(rule: string): Question {
  return RULES[rule] ?? GROUPS[rule.slice(0, rule.indexOf('/'))] ?? 'rest';
}

/**
 * Tells the question that a finding speaks to: what was never filled in leaves open that of its section. Quick where it is
 * asked in the order of the text.
 */
function questionFinder(sections: readonly Section[]): (finding: Finding) => Question {
  let at = 0;
  return ({ rule, span }) => {
    if (rule !== 'document/placeholder') return questionOfRule(rule);
    if ((sections[at]?.span.start ?? 0) > span.start) at = 0;
    while ((sections[at + 1]?.span.start ?? Infinity) <= span.start) at++;
    let section = at;
    while (section > 0 && (sections[section]?.span.end ?? 0) <= span.start) section--;
    const around = sections[section];
    const role =
      around && around.span.start <= span.start && span.start < around.span.end ? around.role : undefined;
    return QUESTIONS.find((question) => role !== undefined && SECTIONS[question] === role) ?? 'rest';
  };
}

function stateOf(
  question: Question,
  findings: readonly Finding[],
  review: Review,
  evidence: Evidence,
): Pick<Answer, 'state' | 'because'> {
  if (findings.some(isOpenPoint)) return { state: 'needs-work' };
  const because = unjudged(question, findings, review, evidence);
  return because === undefined ? { state: 'pass' } : { state: 'not-judged', because };
}

function unjudged(
  question: Question,
  findings: readonly Finding[],
  { decision, sections, failures, foreign, unasked }: Review,
  { rules, rows }: Evidence,
): Unjudged | undefined {
  if (!decision.postmortem) return 'not-reviewed';
  if (failures.some(({ rule }) => questionOfRule(rule) === question)) return 'failed';
  if (rules.every((rule) => questionOfRule(rule) !== question || unasked.has(rule))) return 'off';
  // The timeline is read in any language, as far as its rows begin with times.
  if (foreign && question !== 'timeline' && question !== 'rest') return 'foreign';
  const role = SECTIONS[question];
  // A cause may be told without a section of its own, and is then found.
  if (role === undefined || findings.length > 0) return undefined;
  if (!sections.some((section) => section.role === role)) return 'no-section';
  return question === 'timeline' && rows === 0 ? 'no-rows' : undefined;
}

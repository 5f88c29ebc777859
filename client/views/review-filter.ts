import type { VerdictAnswer, VerdictPoint, VerdictQuestion } from '../../server/protocol.js';

/** What the review shows. An immutable value. */
export interface ReviewFilter {
  readonly questions: ReadonlySet<VerdictQuestion>;
  readonly severities: ReadonlySet<VerdictPoint['severity']>;
  /** Whether what the author suppressed is listed. */
  readonly suppressed: boolean;
}

/** From the gravest to the lightest. */
export const SEVERITIES: readonly VerdictPoint['severity'][] = ['error', 'warning', 'info', 'hint'];

const QUESTIONS: readonly VerdictQuestion[] = [
  'anonymous',
  'blameless',
  'cause',
  'actions',
  'timeline',
  'impact',
  'rest',
];

export const SHOW_ALL: ReviewFilter = {
  questions: new Set(QUESTIONS),
  severities: new Set(SEVERITIES),
  suppressed: true,
};

/** What a filter hides, in words; empty where it shows everything. */
export function hiddenBy(filter: ReviewFilter, answers: readonly VerdictAnswer[]): string {
  const { questions, severities, suppressed } = filter;
  const hidden = [
    ...answers.filter(({ question }) => !questions.has(question)).map(({ title }) => title.replace('?', '')),
    ...SEVERITIES.filter((severity) => !severities.has(severity)).map((severity) => SEVERITY_NAMES[severity]),
    ...(suppressed ? [] : ['Suppressed']),
  ];
  return hidden.length === 0 ? '' : `Hidden by the filter: ${hidden.join(', ')}`;
}

/** Severities in the plural. */
export const SEVERITY_NAMES: Readonly<Record<VerdictPoint['severity'], string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Information',
  hint: 'Hints',
};

import type { Answer, Question, Unjudged, Verdict } from './verdict.js';

/** The questions as a bar raiser asks them. */
export const QUESTION_TITLES: Readonly<Record<Question, string>> = {
  anonymous: 'Anonymous?',
  blameless: 'Blameless?',
  cause: 'Root cause deep enough?',
  actions: 'Actions that prevent?',
  timeline: 'Timeline complete?',
  impact: 'Impact measured?',
  rest: 'Everything else in place?',
};

/** "Pass", "Needs work" or "Not judged". */
export function stateWords({ state }: Pick<Answer, 'state'>): string {
  switch (state) {
    case 'pass':
      return 'Pass';
    case 'needs-work':
      return 'Needs work';
    case 'not-judged':
      return 'Not judged';
  }
}

/** Why a question was not judged, in the middle of a sentence. */
export function unjudgedWords(because: Unjudged, question: Question): string {
  switch (because) {
    case 'not-reviewed':
      return 'this file is not reviewed as a postmortem';
    case 'off':
      return 'the settings turn its rules off';
    case 'failed':
      return 'a rule failed, and the log says which';
    case 'foreign':
      return 'the text is not in English, the only language whose wording is reviewed';
    case 'no-section':
      return `there is no ${SECTION_WORDS[question] ?? 'such section'} to judge`;
    case 'no-rows':
      return 'no row of the timeline begins with a time';
  }
}

const SECTION_WORDS: Readonly<Partial<Record<Question, string>>> = {
  cause: 'section on causes',
  actions: 'section of action items',
  timeline: 'timeline',
  impact: 'section on the impact',
};

/** "1 open point", "3 open points". */
export function openPoints(count: number): string {
  return `${count} open ${count === 1 ? 'point' : 'points'}`;
}

/** How the front matter tells the verdict. @param day in `YYYY-MM-DD` */
export function verdictWords({ passed, open }: Verdict, day: string): string {
  return passed ? `passed ${day}` : openPoints(open);
}

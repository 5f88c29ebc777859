import type {
  DocumentState,
  DocumentVerdict,
  SuppressedPoint,
  VerdictAnswer,
  VerdictPoint,
  VerdictQuestion,
} from '../../server/protocol.js';

/** The longest quotation, in UTF-16 units. */
const MOST_QUOTED = 40;

/** The open points of a document in a few words, gravest questions first, such as "3 names, 2 blame, 4 more". */
export function summaryOf({ postmortem, decidedBy, counts, open }: DocumentState): string {
  if (!postmortem) return decidedBy === 'author' ? 'Review off' : 'Not a postmortem';
  const shown = open.filter(({ question }) => question !== 'rest').slice(0, 2);
  const left =
    open.reduce((sum, { count }) => sum + count, 0) - shown.reduce((sum, { count }) => sum + count, 0);
  const parts = [
    ...shown.map(({ question, count }) => `${count} ${shortName(question, count)}`),
    ...(left === 0 ? [] : [shown.length > 0 ? `${left} more` : plural(left, 'open point')]),
  ];
  if (parts.length > 0) return parts.join(', ');
  const suggestions = counts.error + counts.warning + counts.info + counts.hint;
  return suggestions === 0 ? 'Passes' : `Passes, ${plural(suggestions, 'suggestion')}`;
}

function shortName(question: VerdictQuestion, count: number): string {
  switch (question) {
    case 'anonymous':
      return count === 1 ? 'name' : 'names';
    case 'blameless':
      return 'blame';
    case 'cause':
      return 'cause';
    case 'actions':
      return count === 1 ? 'action' : 'actions';
    case 'timeline':
      return 'timeline';
    case 'impact':
      return 'impact';
    case 'rest':
      return 'other';
  }
}

/** What decided that the document is reviewed or not, and against which profile. */
export function reasonOf({ postmortem, decidedBy, profile }: DocumentState): string {
  const reason = decision(decidedBy, postmortem);
  return profile === undefined ? reason : `${reason} It is reviewed against the profile "${profile}".`;
}

function decision(decidedBy: DocumentState['decidedBy'], postmortem: boolean): string {
  const verdict = postmortem ? 'a postmortem' : 'not a postmortem';
  switch (decidedBy) {
    case 'author':
      return `You turned the review of this file ${postmortem ? 'on' : 'off'}.`;
    case 'front-matter':
      return `The front matter says that this file is ${verdict}.`;
    case 'settings':
      return `The settings say that this file is ${verdict}.`;
    case 'path':
      return `The name of this file says that it is ${verdict}.`;
    case 'title':
      return `The title of this file says that it is ${verdict}.`;
    case 'sections':
      return 'This file has the sections of a postmortem.';
    case 'nothing':
      return 'Nothing in this file says that it is a postmortem.';
  }
}

/** {@link reasonOf} in two or three words, for a line that holds more. */
export function shortReasonOf({ decidedBy, postmortem }: DocumentState): string {
  switch (decidedBy) {
    case 'author':
      return `turned ${postmortem ? 'on' : 'off'} by you`;
    case 'front-matter':
      return 'by the front matter';
    case 'settings':
      return 'by the settings';
    case 'path':
      return 'by its name';
    case 'title':
      return 'by its title';
    case 'sections':
      return 'by its sections';
    case 'nothing':
      return 'no sign of one';
  }
}

/** The answer without its question, for a narrow panel, such as "needs work (3)" or "pass, 1 suppressed". */
export function answerWords(answer: VerdictAnswer): string {
  const { state, because, open, suggestions, suppressed } = answer;
  const rest = [
    ...(state === 'pass' && suggestions > 0 ? [plural(suggestions, 'suggestion')] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
  ];
  const counted = state === 'needs-work' ? `${STATES[state]} (${open})` : STATES[state];
  const why = because === undefined ? '' : `: ${because}`;
  return [`${counted}${why}`, ...rest].join(', ');
}

/** The answer in full, as a screen reader says it. */
export function fullAnswerWords(answer: VerdictAnswer): string {
  const { title, state, because, open, suggestions, suppressed } = answer;
  const counts = [
    ...(because === undefined ? [] : [because]),
    ...(open > 0 ? [plural(open, 'open point')] : []),
    ...(suggestions > 0 ? [plural(suggestions, 'suggestion')] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed by the author`] : []),
  ];
  const words = [STATES[state], ...(counts.length > 0 ? [counts.join(', ')] : [])].join(': ');
  return `${title} ${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

const STATES: Readonly<Record<VerdictAnswer['state'], string>> = {
  pass: 'pass',
  'needs-work': 'needs work',
  'not-judged': 'not judged',
};

/** The verdict in one line. */
export function verdictWords({ postmortem, passed, open }: DocumentVerdict): string {
  if (!postmortem) return 'Not reviewed as a postmortem';
  return passed ? 'Passes: no point is open' : plural(open, 'open point');
}

/** What a point says, cut after its first sentence. */
export function shortMessage({ message }: VerdictPoint | SuppressedPoint): string {
  return /^.*?[.!?](?=\s+["(]?[A-Z])/s.exec(message)?.[0].replace(/\.$/, '') ?? message.replace(/\.$/, '');
}

/** The words at a place, short enough for one line; empty for a heading, which only says where that is. */
export function quoted(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (/^#{1,6} /.test(line)) return '';
  return line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED).trimEnd()}…` : line;
}

/** How grave a point is, in a word. */
export function gravity({ open, severity }: VerdictPoint): string {
  if (!open) return 'suggestion';
  return severity === 'info' || severity === 'hint' ? 'open point' : severity;
}

/** "1 error", "3 errors". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

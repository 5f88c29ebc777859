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

/** "needs work: 3 open points, 1 suggestion": the answer without its question. */
export function answerWords({ state, because, points }: VerdictAnswer): string {
  const open = points.filter((point) => point.open).length;
  const suggestions = points.length - open;
  const counts = [
    ...(open > 0 ? [plural(open, 'open point')] : []),
    ...(suggestions > 0 ? [plural(suggestions, 'suggestion')] : []),
  ].join(', ');
  switch (state) {
    case 'pass':
      return counts ? `pass, ${counts}` : 'pass';
    case 'needs-work':
      return `needs work: ${counts}`;
    case 'not-judged':
      return `not judged: ${because ?? 'nothing tells'}`;
  }
}

/** The verdict in one line. */
export function verdictWords({ postmortem, passed, open }: DocumentVerdict): string {
  if (!postmortem) return 'Not reviewed as a postmortem';
  return passed ? 'Passes: no point is open' : plural(open, 'open point');
}

/** What a point says, cut after its first sentence. */
export function shortMessage({ message }: VerdictPoint | SuppressedPoint): string {
  return /^.*?[.!?](?=\s+["(]?[A-Z])/s.exec(message)?.[0].replace(/\.$/, '') ?? message.replace(/\.$/, '');
}

/** The words at a place, short enough for one line. */
export function quoted(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
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

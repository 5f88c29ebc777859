import type { CodeLens } from 'vscode-languageserver';
import {
  frontMatterEdit,
  openPoints,
  QUESTION_TITLES,
  unjudgedWords,
  verdictIn,
  verdictReport,
  verdictWords,
  type Answer,
  type Document,
  type Finding,
} from '../../index.js';
import type {
  ClientCommand,
  DocumentVerdict,
  SubmitCheck,
  SubmitCheckParams,
  VerdictAnswer,
  VerdictPoint,
} from '../../protocol.js';
import { toRange, toTextEdit, type PositionCodec } from '../convert.js';
import type { Reviewed } from '../reviews.js';

/** The front matter field that tells the result of the last submit check. */
const FIELD = 'review';

/** Nobody reads on beyond this many points below a question, and editors slow down. */
const MOST_POINTS = 500;

/** Where the document stands, for a client to show. */
export function verdictOn({ open, review }: Reviewed, codec: PositionCodec): DocumentVerdict {
  const { content, version } = open;
  const verdict = verdictIn(content, review);
  return {
    version,
    postmortem: review.decision.postmortem,
    passed: verdict.passed,
    open: verdict.open,
    answers: verdict.answers.map((answer) => toAnswer(answer, content, codec)),
    suppressed: verdict.answers.flatMap(({ suppressed }) =>
      suppressed.map(({ finding: { rule, message, span }, reason }) => ({
        rule,
        message,
        range: toRange(codec, content, span),
        ...(reason === undefined ? {} : { reason }),
      })),
    ),
  };
}

function toAnswer(answer: Answer, content: Document, codec: PositionCodec): VerdictAnswer {
  const { question, state, because, open, suggestions, suppressed } = answer;
  return {
    question,
    title: QUESTION_TITLES[question],
    state,
    ...(because === undefined ? {} : { because: unjudgedWords(because, question) }),
    open: open.length,
    suggestions: suggestions.length,
    points: [...open, ...suggestions]
      .slice(0, MOST_POINTS)
      .map((finding, index) => toPoint(finding, index < open.length, content, codec)),
    suppressed: suppressed.length,
  };
}

function toPoint(
  { rule, severity, message, span, fixes }: Finding,
  open: boolean,
  content: Document,
  codec: PositionCodec,
): VerdictPoint {
  const range = toRange(codec, content, span);
  const [first] = fixes;
  return {
    rule,
    severity,
    message,
    range,
    open,
    ...(first ? { fix: { title: first.title, fillIn: first.fillIn === true } } : {}),
  };
}

/** The report for the review meeting, and what writes its result down. */
export function submitCheckOf(
  { open, review }: Reviewed,
  { name, today }: SubmitCheckParams,
  codec: PositionCodec,
): SubmitCheck {
  const { content, version } = open;
  const verdict = verdictIn(content, review);
  const profile = review.profile ? { profile: review.profile.title } : {};
  const result = verdictWords(verdict, today);
  return {
    version,
    passed: verdict.passed,
    open: verdict.open,
    report: verdictReport(verdict, content, { name, day: today, ...profile }),
    result,
    edit: toTextEdit(codec, content, frontMatterEdit(content.text, FIELD, result)),
  };
}

/** Over the title, what brings the document to the review meeting; for clients that know the commands. */
export function verdictLenses(
  { open, review }: Reviewed,
  commands: readonly ClientCommand[],
  codec: PositionCodec,
): CodeLens[] {
  if (!review.decision.postmortem) return [];
  const title = review.sections.find(({ form }) => form === 'heading');
  const range = toRange(codec, open.content, title?.headingSpan ?? { start: 0, end: 0 });
  const verdict = verdictIn(open.content, review);
  const names = verdict.answers.find(({ question }) => question === 'anonymous')?.open.length ?? 0;
  const lens = (command: ClientCommand, words: string): CodeLens[] =>
    commands.includes(command) ? [{ range, command: { title: words, command } }] : [];
  return [
    ...(names > 0 ? lens('barRaiser.anonymize', 'Anonymize') : []),
    ...lens(
      'barRaiser.submitCheck',
      verdict.passed ? 'Submit check: passes' : `Submit check: ${openPoints(verdict.open)}`,
    ),
  ];
}

import type { Document } from './document.js';
import type { Finding } from './finding.js';
import type { SuppressedFinding } from './suppress.js';
import type { Answer, Verdict } from './verdict.js';
import { openPoints, QUESTION_TITLES, stateWords, unjudgedWords } from './verdict-words.js';

/** What a report tells besides the verdict. */
export interface ReportFacts {
  /** What the document is called, such as its file name. */
  readonly name: string;
  /** The day of the report in `YYYY-MM-DD`. */
  readonly day: string;
  /** The title of the profile that the document was reviewed against; absent when it was not reviewed. */
  readonly profile?: string;
}

/**
 * The verdict as Markdown, to be read in the review meeting. Names every open point, and quotes nothing of the document
 * but the reasons that authors gave for suppressions.
 */
export function verdictReport(verdict: Verdict, document: Document, facts: ReportFacts): string {
  const { answers } = verdict;
  const parts = [
    `# Submit check: ${escaped(facts.name)}`,
    summary(verdict, facts),
    table(answers),
    ...answers.flatMap((answer) => openSection(answer, document)),
    ...suggestionSection(answers, document),
    ...suppressedSection(
      answers.flatMap(({ suppressed }) => suppressed),
      document,
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function summary({ passed, open, answers }: Verdict, { profile, day }: ReportFacts): string {
  if (profile === undefined)
    return '**Not judged.** This file is not reviewed as a postmortem. Turn the review on for it, then run the check again.';
  const unjudged = answers.filter(({ state }) => state === 'not-judged').length;
  const head = passed ? '**Passed.** No point is open.' : `**${openPoints(open)}.**`;
  const rest =
    unjudged === 0
      ? ''
      : ` ${unjudged === 1 ? 'One question was' : `${unjudged} questions were`} not judged: look at ${unjudged === 1 ? 'it' : 'them'} yourself.`;
  return `${head}${rest} Checked on ${day} against the profile "${escaped(profile)}".`;
}

function table(answers: readonly Answer[]): string {
  const rows = answers.map((answer) => `| ${QUESTION_TITLES[answer.question]} | ${inWords(answer)} |`);
  return ['| Question | Answer |', '| --- | --- |', ...rows].join('\n');
}

function inWords(answer: Answer): string {
  const { question, because, open, suggestions, suppressed } = answer;
  const details = [
    ...(because === undefined ? [] : [unjudgedWords(because, question)]),
    ...(open.length > 0 ? [openPoints(open.length)] : []),
    ...(suggestions.length > 0 ? [suggestionsOf(suggestions.length)] : []),
    ...(suppressed.length > 0 ? [`${suppressed.length} suppressed`] : []),
  ].join(', ');
  return details ? `${stateWords(answer)}: ${details}` : stateWords(answer);
}

function suggestionsOf(count: number): string {
  return `${count} ${count === 1 ? 'suggestion' : 'suggestions'}`;
}

function openSection({ question, open }: Answer, document: Document): readonly string[] {
  if (open.length === 0) return [];
  return [
    `## ${QUESTION_TITLES[question]}`,
    together(open, document)
      .map((line) => `- [ ] ${line}`)
      .join('\n'),
  ];
}

function suggestionSection(answers: readonly Answer[], document: Document): readonly string[] {
  const all = answers.flatMap(({ suggestions }) => suggestions);
  if (all.length === 0) return [];
  return [
    '## Suggestions',
    together(all, document)
      .map((line) => `- ${line}`)
      .join('\n'),
  ];
}

function suppressedSection(suppressed: readonly SuppressedFinding[], document: Document): readonly string[] {
  if (suppressed.length === 0) return [];
  const lines = suppressed.map(({ finding, reason }) => {
    const why = reason === undefined ? 'No reason is given.' : `Reason: ${escaped(reason)}`;
    return `- ${described(finding, [finding], document)} ${why}`;
  });
  return ['## Suppressed by the author', lines.join('\n')];
}

/** One line for all findings that say the same, with the places of all of them. */
function together(findings: readonly Finding[], document: Document): readonly string[] {
  const alike = new Map<string, { readonly finding: Finding; readonly places: Finding[] }>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.message}`;
    const { places } = alike.get(key) ?? { places: [] };
    alike.set(key, { finding, places: [...places, finding] });
  }
  return [...alike.values()].map(({ finding, places }) => described(finding, places, document));
}

function described({ rule, message }: Finding, places: readonly Finding[], document: Document): string {
  const lines = places.map(({ span }) => document.positionAt(span.start).line + 1);
  return `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.join(', ')}: ${escaped(message)} (${rule})`;
}

/** Words as Markdown that shows them as they are, on one line. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|]/g, '\\$&');
}

import { piecesIn, toSource, type Prose } from '../../engine/prose.js';
import { defineRule } from '../../engine/rule.js';
import { sentencesOf } from '../../engine/sentences.js';
import { subjectBefore } from '../../engine/subject.js';
import { overlaps, shift, type Span } from '../../engine/text.js';
import type { Remark, Severity } from '../../engine/finding.js';
import { firstPersonWords, humanWords, irregularParticiples } from '../../lexicon/agents.js';

/** "should have rolled", "ought not to have been", "was supposed to catch": a past that did not happen. */
const PAST_MODAL =
  /\b(should|could|would|might|ought to|needed to|must)(?:n['’]t| not)?(?: (?:really|probably|at least|just|also|never))? have (?:(?:at least|never|[a-z]+ly|not|also|just|been able to) )?([a-z-]+)(?=(?: ([a-z-]+))?)/gi;
const SUPPOSED = /\b(?:was|were) supposed to (?:have )?([a-z-]+)/gi;
const IF_ONLY = /\bif only\b/gi;

/** A longer stretch without a stop, in UTF-16 units, is a log or a list, not a sentence. */
const LONGEST = 2000;

type Agent = 'human' | 'first person' | 'nobody' | 'system';

export default defineRule({
  scope: 'block',
  summary: 'What somebody should, could or would have done instead.',
  severity: 'error',
  *check({ prose, mentions }) {
    for (const run of prose) {
      if (run.place === 'code' || run.place === 'frontMatter') continue;
      const names = mentions.filter((mention) => mention.prose === run).map((mention) => mention.at);
      for (const sentence of sentencesOf(run.text))
        if (sentence.end - sentence.start <= LONGEST) yield* checkSentence(run, sentence, names);
    }
  },
});

function* checkSentence(prose: Prose, sentence: Span, names: readonly Span[]): Generator<Remark> {
  const text = prose.text.slice(sentence.start, sentence.end);
  const localNames = names.map((name) => shift(name, -sentence.start));
  for (const { span, severity } of [...pastModals(text, localNames), ...ifOnly(text)])
    yield* remark(prose, shift(span, sentence.start), severity);
}

/** A counterfactual in a sentence; offsets in the sentence. */
interface Counterfactual {
  readonly span: Span;
  readonly severity: Severity | undefined;
}

function* pastModals(text: string, names: readonly Span[]): Generator<Counterfactual> {
  for (const match of [...text.matchAll(PAST_MODAL), ...text.matchAll(SUPPOSED)]) {
    const subject = subjectBefore(text, match.index);
    const agent = agentOf(subject.head, { start: subject.start, end: match.index }, names);
    const severity = match[0].includes('supposed') ? supposed(agent) : modal(agent, match);
    if (severity) yield { span: { start: subject.start, end: match.index + match[0].length }, severity };
  }
}

function supposed(agent: Agent): Severity | undefined {
  return agent === 'human' ? 'warning' : undefined;
}

function modal(
  agent: Agent,
  [, verb = '', participle = '', next = '']: RegExpExecArray,
): Severity | undefined {
  if (!isParticiple(participle)) return undefined;
  return severityOf(agent, verb, participle === 'been' && isParticiple(next));
}

function* ifOnly(text: string): Generator<Counterfactual> {
  for (const match of text.matchAll(IF_ONLY)) {
    const end = match.index + match[0].length;
    const doer =
      /^\s+((?:the |our |an? )?[\p{L}-]+(?: [\p{L}-]+)?)\s+had\b/u.exec(text.slice(end))?.[1] ?? '';
    const head = doer.split(' ').at(-1)?.toLowerCase() ?? '';
    if (agentOf(head, { start: -1, end: -1 }, []) === 'human')
      yield { span: { start: match.index, end }, severity: undefined };
  }
}

function isParticiple(word: string): boolean {
  return /(?:ed|en)$/.test(word) || irregularParticiples.has(word.toLowerCase());
}

function agentOf(head: string, where: Span, names: readonly Span[]): Agent {
  if (humanWords.has(head) || names.some((name) => overlaps(name, where))) return 'human';
  if (firstPersonWords.has(head)) return 'first person';
  return ['it', 'this', 'that', 'these', 'those', 'there', ''].includes(head) ? 'nobody' : 'system';
}

/** A human subject is blamed; looking back at ourselves or at nobody informs; what a system could have done estimates. */
function severityOf(agent: Agent, modal: string, passive: boolean): Severity | undefined {
  const norm = /should|ought|needed/i.test(modal);
  switch (agent) {
    case 'human':
      return norm ? 'error' : 'warning';
    case 'first person':
      return norm ? 'info' : undefined;
    case 'nobody':
      return norm && passive ? 'info' : undefined;
    case 'system':
      return undefined;
  }
}

function* remark(prose: Prose, span: Span, severity: Severity | undefined): Generator<Remark> {
  if (piecesIn(prose, span).some((piece) => piece.kind !== 'text')) return;
  const quoted = prose.quoted || isQuoted(prose.text, span);
  const weight = quoted ? 'hint' : severity;
  yield {
    span: toSource(prose, span),
    message:
      'This describes a past that did not happen, which hides what people saw at the time. Write what was known at that moment, and what made the step that was taken look right.',
    ...(weight ? { severity: weight } : {}),
  };
}

/** True inside quotation marks: somebody's own words, kept as evidence. */
function isQuoted(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - LONGEST), span.start);
  const opened = (before.match(/(?<=^|[\s(])["'“‘](?=\S)/g) ?? []).length;
  const closed = (before.match(/(?<=\S)["'”’](?=$|[\s.,;:!?)])/g) ?? []).length;
  return opened > closed;
}

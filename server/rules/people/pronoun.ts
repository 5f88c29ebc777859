import type { Block } from '../../engine/blocks.js';
import type { Document } from '../../engine/document.js';
import type { Remark } from '../../engine/finding.js';
import { pronounsIn, type PronounUse } from '../../engine/pronoun.js';
import { piecesIn, replaceProse, toSource, type Prose } from '../../engine/prose.js';
import { proseOf } from '../../engine/prose-reader.js';
import { defineRule, type DocumentContext } from '../../engine/rule.js';
import { RunMemory, type Held } from '../../engine/runs.js';
import { sentenceAt } from '../../engine/sentences.js';
import { literal, shift, type Span } from '../../engine/text.js';
import { outsiderNouns, pronounWords, responderNouns } from '../../lexicon/pronouns.js';
import { roles } from '../../lexicon/people.js';

/** Whom a pronoun may stand for. */
type Referent = 'label' | 'person' | 'responder' | 'outsider' | 'unknown';

/** Something that a pronoun may stand for; offsets in the prose. */
interface Candidate extends Span {
  readonly referent: Referent;
}

/** How many runs of prose a pronoun reaches back over, below one heading. */
const REACH = 12;

export default defineRule({
  scope: 'document',
  summary: 'A gendered pronoun that stands for a responder.',
  severity: 'warning',
  *check(context) {
    const candidatesIn = candidateFinder(context);
    const carried = new Map<Prose, Referent>();
    const referentBefore = (prose: Prose) =>
      candidatesIn(prose).at(-1)?.referent ?? carried.get(prose) ?? 'unknown';
    for (const { item: run, block, start } of pronouns.in(context.document))
      for (const use of run.uses) {
        const earlier = () =>
          nearest(proseBefore(context.document, { item: run, block, start }), referentBefore);
        const referent = referentOf(run.prose, use.span, earlier, candidatesIn);
        carried.set(run.prose, referent);
        yield* remark(run.prose, use, referent, start);
      }
  },
});

/** A run of prose that holds pronouns, and its place among those of its block. */
interface Run {
  readonly prose: Prose;
  readonly index: number;
  readonly uses: readonly PronounUse[];
}

const pronouns = new RunMemory(function* (block: Block): Generator<Run> {
  for (const [index, prose] of proseOf(block).entries()) {
    const uses = usesIn(prose);
    if (uses.length > 0) yield { prose, index, uses };
  }
});

/** The runs of prose in front of one, the nearest first, as far as a pronoun reaches: below one heading. */
function* proseBefore(document: Document, { item: run, block, start }: Held<Run>): Generator<Prose> {
  let left = REACH;
  let prose = proseOf(block).slice(0, run.index);
  let at = document.indexAt(start);
  if (run.prose.place === 'heading') return;
  for (;;) {
    for (const before of prose.toReversed()) {
      if (left-- === 0) return;
      yield before;
      if (before.place === 'heading') return;
    }
    const earlier = document.blocks[--at];
    if (!earlier) return;
    prose = [...proseOf(earlier)];
  }
}

function nearest(runs: Iterable<Prose>, referentIn: (prose: Prose) => Referent): Referent {
  for (const prose of runs) {
    const referent = referentIn(prose);
    if (referent !== 'unknown') return referent;
  }
  return 'unknown';
}

/** The pronouns of a run that are the document's own words. */
function usesIn(prose: Prose): readonly PronounUse[] {
  if (prose.quoted || !['paragraph', 'heading', 'cell', 'html'].includes(prose.place)) return [];
  return pronounsIn(prose.text, pronounWords).filter(
    ({ span }) => !isQuoted(prose.text, span) && piecesIn(prose, span).every(({ kind }) => kind === 'text'),
  );
}

/** True inside quotation marks, in somebody's own words. */
function isQuoted(text: string, { start }: Span): boolean {
  // With the word itself, for a quotation may begin at it.
  const before = text.slice(0, start + 1);
  const opened = (before.match(/(?<=^|[\s(])["“](?=\S)/g) ?? []).length;
  const closed = (before.match(/(?<=\S)["”](?=$|[\s.,;:!?)])/g) ?? []).length;
  return opened > closed;
}

/** The nearest one in front of the pronoun, in its run or the runs before; else one that follows in its sentence. */
function referentOf(
  prose: Prose,
  span: Span,
  earlier: () => Referent,
  candidatesIn: (prose: Prose) => readonly Candidate[],
): Referent {
  const own = candidatesIn(prose);
  const before = own.findLast(({ end }) => end <= span.start);
  if (before) return before.referent;
  const sentence = sentenceAt(prose.text, span.start);
  const behind = own.find(({ start }) => span.end <= start && start < sentence.end);
  const said = earlier();
  return said === 'unknown' ? (behind?.referent ?? 'unknown') : said;
}

/** Finds the people, role labels and nouns for people in a run; each run is read once. */
function candidateFinder({
  people,
  customers,
  settings,
}: DocumentContext): (prose: Prose) => readonly Candidate[] {
  const found = new Map<Prose, readonly Candidate[]>();
  let named: ReadonlyMap<Prose, readonly Candidate[]> | undefined;
  const unnamedIn = unnamedFinder(
    settings.label,
    settings.people.flatMap((person) => person.label ?? []),
  );
  return (prose) => {
    let candidates = found.get(prose);
    if (!candidates) {
      named ??= namedIn({ people, customers });
      candidates = [...(named.get(prose) ?? []), ...unnamedIn(prose)].sort((a, b) => a.end - b.end);
      found.set(prose, candidates);
    }
    return candidates;
  };
}

const unnamedFinders = new Map<string, (prose: Prose) => readonly Candidate[]>();

/** Finds the role labels and nouns for people; kept with the run, which shows them by itself. */
function unnamedFinder(counted: string, known: readonly string[]): (prose: Prose) => readonly Candidate[] {
  const key = [counted, ...known].join('\n');
  let finder = unnamedFinders.get(key);
  if (!finder) {
    const label = labelPattern(counted, known);
    const kept = new WeakMap<Prose, readonly Candidate[]>();
    finder = (prose) => {
      let candidates = kept.get(prose);
      if (!candidates)
        kept.set(prose, (candidates = [...labelsIn(prose.text, label), ...nounsIn(prose.text)]));
      return candidates;
    };
    // Settings come and go while they are typed; what is kept stays small.
    if (unnamedFinders.size > 100) unnamedFinders.clear();
    unnamedFinders.set(key, finder);
  }
  return finder;
}

function namedIn({
  people,
  customers,
}: Pick<DocumentContext, 'people' | 'customers'>): ReadonlyMap<Prose, readonly Candidate[]> {
  const byProse = new Map<Prose, Candidate[]>();
  const add = (prose: Prose, { start, end }: Span, referent: Referent) => {
    const row = byProse.get(prose);
    if (row) row.push({ start, end, referent });
    else byProse.set(prose, [{ start, end, referent }]);
  };
  for (const { mentions } of people.identities)
    for (const { mention } of mentions) add(mention.prose, mention.at, 'person');
  for (const { mentions } of customers) for (const { prose, at } of mentions) add(prose, at, 'outsider');
  return byProse;
}

function* labelsIn(text: string, pattern: RegExp): Generator<Candidate> {
  for (const match of text.matchAll(pattern))
    yield { start: match.index, end: match.index + match[0].length, referent: 'label' };
}

/** Matches counted labels, those of roles with a team, and those of the settings. */
function labelPattern(counted: string, known: readonly string[]): RegExp {
  const teams = roles.map((role) => literal(role.label).replace('\\{team\\}', ' for .{1,60}? team'));
  const labels = [literal(counted).replace('\\{n\\}', '\\d+'), ...teams, ...known.map(literal)];
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${labels.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function* nounsIn(text: string): Generator<Candidate> {
  for (const match of text.matchAll(/[\p{L}-]+/gu)) {
    const word = match[0].toLowerCase();
    const referent = responderNouns.has(word)
      ? 'responder'
      : outsiderNouns.has(word)
        ? 'outsider'
        : undefined;
    if (referent) yield { start: match.index, end: match.index + word.length, referent };
  }
}

/** While the name stands, it tells more than the pronoun does; once a label stands for it, the pronoun tells most. */
function* remark(prose: Prose, use: PronounUse, referent: Referent, blockStart: number): Generator<Remark> {
  if (referent === 'outsider') return;
  const edits = use.changes
    .flatMap(({ at, text }) => replaceProse(prose, at, text, () => false))
    .map((edit) => ({ span: shift(edit.span, blockStart), text: edit.text }));
  const said = use.changes[0]?.text ?? '';
  yield {
    span: shift(toSource(prose, use.span), blockStart),
    message:
      'A gendered pronoun narrows down who it was. Write the role, or "they", which fits whoever holds it.',
    fixes: [
      {
        title:
          said === ''
            ? 'Take the pronouns out'
            : `Write "${use.changes.map(({ text }) => text).join(' … ')}"`,
        edits,
        safe: use.sure,
      },
    ],
    ...(referent === 'label' ? {} : { severity: 'hint' as const }),
  };
}

/** The mentions of a document at their places, kept with the runs of blocks that an edit leaves alone. */
import type { Block } from '../blocks.js';
import type { Document } from '../document.js';
import type { Lexicon } from '../lexicon.js';
import { plainHeading } from '../outline.js';
import { proseOf } from '../prose-reader.js';
import type { Run } from '../runs.js';
import type { Settings } from '../settings.js';
import { bySpan, contains, overlaps, shift, withoutOverlaps, type Span } from '../text.js';
import type { Mention, PlacedMention } from './mention.js';
import { pooledMentions, type Pool, type PoolCache } from './pool.js';

/** Finds the mentions that a block shows by itself; the flag says that a heading above lists people. */
export type MentionFinder = (block: Block, peopleListed: boolean) => readonly Mention[];

/** What the settings and the text call customers, which is stronger evidence than the look of a name. */
export interface NamedCustomers {
  /** In lower case. */
  readonly names: ReadonlySet<string>;
  /** Where these names stand in a block; offsets count from the block. */
  readonly spansIn: (block: Block) => readonly Span[];
}

/** What the blocks of a run show by themselves. */
interface ShownRun {
  /** The blocks that show anybody, by their place in the run. */
  readonly byBlock: ReadonlyMap<number, readonly Mention[]>;
  /** True where the last heading says that people are listed below. */
  readonly listsBehind: boolean;
}

/** A run, where it starts in the document, and what it shows. */
interface RunInPlace {
  readonly run: Run;
  readonly start: number;
  readonly shown: ShownRun;
}

/** Everyone who stands in a run, once the whole document has been weighed. */
interface PlacedRun {
  readonly signature: string;
  readonly shown: ShownRun;
  /** Where the run started. */
  readonly start: number;
  readonly placed: readonly PlacedMention[];
}

/** Who the document has enough evidence for. */
export interface Sure {
  /** One mention of each key. */
  readonly byKey: ReadonlyMap<string, Mention>;
  /** Mentions of look-alikes that are the month or the product, though others of the same word are a person. */
  readonly doubted: ReadonlySet<Mention>;
}

/** What the mentions of one document version are, found in two steps with the weighing of names between them. */
export interface MentionsIn {
  /** What each block shows by itself, less what is a part of a customer's name. */
  readonly shown: readonly Mention[];
  /** Everyone who is sure, wherever they stand, run by run. */
  readonly place: (sure: Sure, pool: Pool) => Iterable<readonly PlacedMention[]>;
}

/** Finds mentions for one reviewer; looks only at what changed since it last saw a run of blocks. */
export class MentionMemory {
  readonly #shown = new WeakMap<Run, Partial<Record<'listed' | 'plain', ShownRun>>>();
  readonly #placed = new WeakMap<Run, PlacedRun>();
  readonly #pooled: PoolCache = new WeakMap();

  constructor(
    private readonly mentionsIn: MentionFinder,
    private readonly settings: Settings,
    private readonly lexicon: Lexicon,
  ) {}

  in(document: Document, customers: NamedCustomers): MentionsIn {
    const runs: RunInPlace[] = [];
    let listed = false;
    for (const [index, run] of document.runs.entries()) {
      const shown = this.#shownIn(run, listed, customers);
      runs.push({ run, start: document.runStarts[index] ?? 0, shown });
      listed = shown.listsBehind;
    }
    const names = [...customers.names].sort().join('\n');
    return {
      shown: runs.flatMap(({ shown }) => [...shown.byBlock.values()].flat()),
      place: (sure, pool) => {
        const signature = [pool.signature, ...[...sure.byKey.keys()].sort(), '', names].join('\n');
        return this.#placeAll(runs, { sure, pool, customers, signature });
      },
    };
  }

  *#placeAll(runs: readonly RunInPlace[], judged: Judged): Generator<readonly PlacedMention[]> {
    for (const { run, start, shown } of runs) yield this.#placedIn(run, start, shown, judged);
  }

  #shownIn(run: Run, listed: boolean, customers: NamedCustomers): ShownRun {
    const key = listed ? 'listed' : 'plain';
    const kept = this.#shown.get(run);
    let shown = kept?.[key];
    if (!shown) this.#shown.set(run, { ...kept, [key]: (shown = this.#look(run, listed)) });
    if (customers.names.size === 0) return shown;
    const entries = Array.from(shown.byBlock, ([index, mentions]) => {
      const block = run.blocks[index];
      return [index, block ? outside(mentions, customers.spansIn(block)) : mentions] as const;
    });
    const changed = entries.some(([index, mentions]) => mentions !== shown.byBlock.get(index));
    return changed ? { ...shown, byBlock: new Map(entries) } : shown;
  }

  #look(run: Run, listed: boolean): ShownRun {
    const byBlock = new Map<number, readonly Mention[]>();
    let listsBehind = listed;
    for (const [index, block] of run.blocks.entries()) {
      if (block.tree.kind === 'heading')
        listsBehind = this.lexicon.peopleHeadings.test(plainHeading(proseOf(block)[0]?.text ?? ''));
      const mentions = this.mentionsIn(block, listsBehind && block.tree.kind !== 'footnoteDefinition');
      if (mentions.length > 0) byBlock.set(index, mentions);
    }
    return { byBlock, listsBehind };
  }

  #placedIn(run: Run, start: number, shown: ShownRun, judged: Judged): readonly PlacedMention[] {
    const kept = this.#placed.get(run);
    const doubts =
      judged.sure.doubted.size > 0 &&
      [...shown.byBlock.values()].some((mentions) =>
        mentions.some((mention) => judged.sure.doubted.has(mention)),
      );
    if (kept?.signature === judged.signature && kept.shown === shown && !doubts)
      return kept.start === start
        ? kept.placed
        : kept.placed.map((mention) => moved(mention, start - kept.start));
    const placed = [...this.#place(run, start, shown, judged)];
    if (!doubts) this.#placed.set(run, { signature: judged.signature, shown, start, placed });
    return placed;
  }

  *#place(run: Run, from: number, shown: ShownRun, judged: Judged): Generator<PlacedMention> {
    const { sure, pool, customers } = judged;
    let start = from;
    for (const [index, block] of run.blocks.entries()) {
      const mentions = shown.byBlock.get(index) ?? NOBODY_HERE;
      const more = pooledMentions(block, pool, this.settings, this.#pooled);
      if (mentions.length > 0 || more.length > 0)
        yield* placeIn(block, start, mentions, outside(more, customers.spansIn(block)), sure);
      start += block.source.length;
    }
  }
}

const NOBODY_HERE: readonly Mention[] = [];

/** What the whole document says of names. */
interface Judged {
  readonly sure: Sure;
  readonly pool: Pool;
  readonly customers: NamedCustomers;
  /** Equal where the same people are sure, the same words are looked for, and the same customers are named. */
  readonly signature: string;
}

function moved(placed: PlacedMention, by: number): PlacedMention {
  return { ...placed, blockStart: placed.blockStart + by, span: shift(placed.span, by) };
}

function placeIn(
  block: Block,
  start: number,
  mentions: readonly Mention[],
  more: readonly Mention[],
  { byKey, doubted }: Sure,
): readonly PlacedMention[] {
  const own = mentions.filter((mention) => byKey.has(mention.key) && !doubted.has(mention));
  const left = mentions.filter((mention) => doubted.has(mention));
  const others = more.filter(({ span }) => !left.some((other) => overlaps(other.span, span)));
  return withoutOverlaps([...own, ...others], block.source.length, ({ span }) => span)
    .sort((a, b) => bySpan(a.span, b.span))
    .map((mention, index, row) => ({
      mention,
      blockStart: start,
      span: shift(mention.span, start),
      ...gapBetween(row[index - 1], mention),
    }));
}

/** The mentions that are no mere part of a customer's name: "Jordan" in "Jordan Foods" is nobody. */
function outside(mentions: readonly Mention[], customers: readonly Span[]): readonly Mention[] {
  if (customers.length === 0) return mentions;
  const isPart = ({ span }: Mention) =>
    customers.some(
      (customer) => contains(customer, span) && customer.end - customer.start > span.end - span.start,
    );
  return mentions.some(isPart) ? mentions.filter((mention) => !isPart(mention)) : mentions;
}

/** Handles and initials may stand side by side with nothing between them, as labels may not. */
function gapBetween(before: Mention | undefined, mention: Mention): { gap?: Span } {
  if (before?.prose !== mention.prose || !isShort(before) || !isShort(mention)) return {};
  const gap = { start: before.at.end, end: mention.at.start };
  return /^ +$/.test(mention.prose.text.slice(gap.start, gap.end)) ? { gap } : {};
}

/** True for handles and for initials, which alone keep their case. */
function isShort({ form, key }: Mention): boolean {
  return form === 'handle' || key !== key.toLowerCase();
}

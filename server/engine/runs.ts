/** Rows of neighbouring blocks, so that what is made of a long document need not be made again at every keystroke. */
import type { Block } from './blocks.js';

/** Neighbouring blocks; the same object as long as none of them changes, wherever it moves. */
export interface Run {
  readonly blocks: readonly Block[];
}

/** How many blocks make a run at most: those of one run are looked at again when one of them changes. */
const MOST = 64;
/** Shorter runs are joined with the next one. */
const FEWEST = 16;

/** The blocks in runs. */
export function runsOf(blocks: readonly Block[]): readonly Run[] {
  const count = Math.ceil(blocks.length / MOST);
  const size = Math.ceil(blocks.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => ({
    blocks: blocks.slice(index * size, (index + 1) * size),
  }));
}

/** The runs after fresh blocks took the place of those from `from` up to `to`; the others stay the same objects. */
export function runsAfter(
  runs: readonly Run[],
  from: number,
  to: number,
  fresh: readonly Block[],
): readonly Run[] {
  let first = 0;
  let before = 0;
  while (first < runs.length - 1 && before + sizeOf(runs, first) <= from) before += sizeOf(runs, first++);
  let last = first;
  let behind = before + sizeOf(runs, first);
  while (last < runs.length - 1 && behind < to) behind += sizeOf(runs, ++last);
  const head = runs[first]?.blocks.slice(0, from - before) ?? [];
  let blocks = [...head, ...fresh, ...(runs[last]?.blocks.slice(sizeOf(runs, last) - (behind - to)) ?? [])];
  if (blocks.length < FEWEST && last < runs.length - 1) blocks = [...blocks, ...(runs[++last]?.blocks ?? [])];
  return [...runs.slice(0, first), ...runsOf(blocks), ...runs.slice(last + 1)];
}

function sizeOf(runs: readonly Run[], index: number): number {
  return runs[index]?.blocks.length ?? 0;
}

/** The runs of a document, and where each starts in UTF-16 units. */
export interface RunsInPlace {
  readonly runs: readonly Run[];
  readonly runStarts: readonly number[];
}

/** What a block holds, and where the block starts. */
export interface Held<T> {
  readonly item: T;
  readonly block: Block;
  /** Offset of the block, from the start of the run or of the document. */
  readonly start: number;
}

/** What blocks hold, kept with the runs that they stand in: a document is asked only for what changed. */
export class RunMemory<T> {
  readonly #kept = new WeakMap<Run, readonly Held<T>[]>();
  readonly #ofBlocks = new WeakMap<Block, readonly T[]>();

  /** @param read what a block holds, by the block alone */
  constructor(private readonly read: (block: Block) => Iterable<T>) {}

  /** What a block holds, read once. */
  itemsIn(block: Block): readonly T[] {
    let items = this.#ofBlocks.get(block);
    if (!items) this.#ofBlocks.set(block, (items = [...this.read(block)]));
    return items;
  }

  /** The items of all blocks in order, each with the place of its block in the document. */
  *in({ runs, runStarts }: RunsInPlace): Generator<Held<T>> {
    for (const [index, run] of runs.entries()) {
      const by = runStarts[index] ?? 0;
      for (const { item, block, start } of this.#heldIn(run)) yield { item, block, start: start + by };
    }
  }

  /** The items of all blocks in order, wherever they stand. */
  *items({ runs }: Pick<RunsInPlace, 'runs'>): Generator<T> {
    for (const run of runs) for (const { item } of this.#heldIn(run)) yield item;
  }

  #heldIn(run: Run): readonly Held<T>[] {
    let held = this.#kept.get(run);
    if (!held) this.#kept.set(run, (held = [...this.#look(run)]));
    return held;
  }

  *#look({ blocks }: Run): Generator<Held<T>> {
    let start = 0;
    for (const block of blocks) {
      for (const item of this.itemsIn(block)) yield { item, block, start };
      start += block.source.length;
    }
  }
}

/** A stream of numbers that look random and depend on the seed alone. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** An integer at least 0 and less than `below`. */
  below(below: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of the items, which must not be empty. */
  pick<T>(items: readonly T[]): T;
  /** The items in another order. */
  shuffle<T>(items: readonly T[]): T[];
}

/** Mulberry32: small, the same on every machine, and good enough for sampling. */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: <T>(items: readonly T[]) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('Nothing to pick from');
      return item;
    },
    shuffle: <T>(items: readonly T[]) => {
      const order = [...items.keys()];
      for (let index = order.length - 1; index > 0; index--) {
        const other = below(index + 1);
        const kept = order[index] ?? 0;
        order[index] = order[other] ?? 0;
        order[other] = kept;
      }
      return order.flatMap((index) => items.slice(index, index + 1));
    },
  };
}

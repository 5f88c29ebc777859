/** How many findings of each kind stand on a line; kinds are told apart by any text. */
export type Shown = ReadonlyMap<string, number>;

/**
 * True where what was typed up to the caret is no unfinished sentence: it is blank, ends like one, or closes a cell.
 *
 * @param before the line up to the caret
 */
export function endsSentence(before: string): boolean {
  const text = before.trimEnd().replace(/["'”’)\]*_`]+$/, '');
  return text === '' || /[.!?:;|]$/.test(text);
}

/** Splits what was found on the line that is being written: what stood there before stays, the rest waits. */
export function withoutNew<T>(found: readonly T[], kindOf: (item: T) => string, shown: Shown): readonly T[] {
  const left = new Map(shown);
  return found.filter((item) => {
    const count = left.get(kindOf(item)) ?? 0;
    left.set(kindOf(item), count - 1);
    return count > 0;
  });
}

/** Counts findings by kind. */
export function countKinds<T>(found: readonly T[], kindOf: (item: T) => string): Shown {
  const counts = new Map<string, number>();
  for (const item of found) counts.set(kindOf(item), (counts.get(kindOf(item)) ?? 0) + 1);
  return counts;
}

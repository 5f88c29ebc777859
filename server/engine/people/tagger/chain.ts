/** The labels of the chain: outside a name, its first token, any other token of it. */
export const Label = { outside: 0, begin: 1, inside: 2 } as const;
export const LABELS = 3;

/** Stands for the logarithm of zero. */
export const NEVER = -1e4;

/** What the chain makes of a run of tokens. */
export interface Lattice {
  /** Scores of each label at each token, as `token * LABELS + label`; those of `outside` are 0. */
  readonly scores: Float64Array;
  /** Logarithms of the weight of all labellings up to, and from, a label at a token. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Logarithm of the weight of all labellings. */
  total: number;
}

/** Room for a run of so many tokens; to be used again for the next run. */
export function newLattice(tokens: number): Lattice {
  const size = tokens * LABELS;
  return {
    scores: new Float64Array(size),
    forward: new Float64Array(size),
    backward: new Float64Array(size),
    total: 0,
  };
}

/** The scores of one label following another, as `from * LABELS + to`; nothing but a name's token precedes `inside`. */
export type Transitions = ArrayLike<number>;

function logSum(a: number, b: number, c: number): number {
  const most = Math.max(a, b, c);
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most));
}

/** Fills in forward, backward and total from the scores of the first `length` tokens. Outside the run there are no names. */
export function sumLabellings(lattice: Lattice, length: number, transitions: Transitions): void {
  const { scores, forward, backward } = lattice;
  const step = (from: number, to: number) => transitions[from * LABELS + to] ?? 0;
  const last = (length - 1) * LABELS;
  for (let label = 0; label < LABELS; label++) {
    forward[label] = (scores[label] ?? 0) + step(Label.outside, label);
    backward[last + label] = step(label, Label.outside);
  }
  for (let at = LABELS; at <= last; at += LABELS) {
    const [o = 0, b = 0, i = 0] = [forward[at - 3], forward[at - 2], forward[at - 1]];
    for (let label = 0; label < LABELS; label++)
      forward[at + label] =
        (scores[at + label] ?? 0) + logSum(o + step(0, label), b + step(1, label), i + step(2, label));
  }
  for (let at = last - LABELS; at >= 0; at -= LABELS) {
    const next = (label: number) => (scores[at + LABELS + label] ?? 0) + (backward[at + LABELS + label] ?? 0);
    const [o, b, i] = [next(0), next(1), next(2)];
    for (let label = 0; label < LABELS; label++)
      backward[at + label] = logSum(o + step(label, 0), b + step(label, 1), i + step(label, 2));
  }
  lattice.total = logSum(
    (forward[last] ?? 0) + (backward[last] ?? 0),
    (forward[last + 1] ?? 0) + (backward[last + 1] ?? 0),
    (forward[last + 2] ?? 0) + (backward[last + 2] ?? 0),
  );
}

/** The probability of a label at a token, after {@link sumLabellings}. */
export function probability({ forward, backward, total }: Lattice, token: number, label: number): number {
  const at = token * LABELS + label;
  return Math.exp((forward[at] ?? 0) + (backward[at] ?? 0) - total);
}

/** The best labelling of the first `length` tokens. */
export function bestLabels({ scores }: Lattice, length: number, transitions: Transitions): Uint8Array {
  const step = (from: number, to: number) => transitions[from * LABELS + to] ?? 0;
  const origin = new Uint8Array(length * LABELS);
  let weights = [0, 1, 2].map((label) => (scores[label] ?? 0) + step(Label.outside, label));
  for (let token = 1; token < length; token++) {
    const before = weights;
    weights = before.map((_, label) => {
      let best = 0;
      for (let from = 1; from < LABELS; from++)
        if ((before[from] ?? 0) + step(from, label) > (before[best] ?? 0) + step(best, label)) best = from;
      origin[token * LABELS + label] = best;
      return (scores[token * LABELS + label] ?? 0) + (before[best] ?? 0) + step(best, label);
    });
  }
  const ends = weights.map((weight, label) => weight + step(label, Label.outside));
  let label = ends.indexOf(Math.max(...ends));
  const labels = new Uint8Array(length);
  for (let token = length - 1; token >= 0; token--) {
    labels[token] = label;
    label = origin[token * LABELS + label] ?? 0;
  }
  return labels;
}

/** Stochastic gradient training of the chain: AdaGrad on the log-likelihood, one run of tokens at a time. */
import {
  Label,
  LABELS,
  NEVER,
  newLattice,
  probability,
  sumLabellings,
  type Lattice,
} from '../../engine/people/tagger/chain.js';
import { FEATURE_COUNT } from '../../engine/people/tagger/features.js';
import type { Example } from './examples.js';
import type { Random } from './random.js';

/** How to train. */
export interface TrainingPlan {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** The share of features left out of each step. */
  readonly dropout: number;
  /** The share of steps in which the word itself is left out. */
  readonly wordDropout: number;
}

/** What training found. */
export interface Model {
  /** Two per bucket: of `begin` and of `inside`. */
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** The features that know a word by its spelling alone; see `features.ts`. */
export const WORD_FEATURES: readonly number[] = [0, 1, 2, 3, FEATURE_COUNT - 1];

/** Gradients below this change nothing. */
const NEGLIGIBLE = 1e-4;

/** Trains a chain. @param progress told after each epoch: its number, and the mean log-likelihood of a token */
export function trainChain(
  examples: readonly Example[],
  bits: number,
  plan: TrainingPlan,
  random: Random,
  progress: (epoch: number, likelihood: number) => void,
): Model {
  const trainer = new ChainTrainer(bits, plan);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    let likelihood = 0;
    let tokens = 0;
    for (const example of random.shuffle(examples)) {
      likelihood += trainer.learn(example, random);
      tokens += example.labels.length;
    }
    progress(epoch + 1, likelihood / tokens);
  }
  return trainer;
}

class ChainTrainer implements Model {
  readonly weights: Float32Array;
  readonly transitions = new Float64Array(LABELS * LABELS);
  readonly #weightSquares: Float32Array;
  readonly #transitionSquares = new Float64Array(LABELS * LABELS);
  readonly #kept = new Uint8Array(FEATURE_COUNT);
  #lattice: Lattice = newLattice(256);

  constructor(
    bits: number,
    private readonly plan: TrainingPlan,
  ) {
    this.weights = new Float32Array(2 ** bits * 2);
    this.#weightSquares = new Float32Array(2 ** bits * 2);
    this.transitions[Label.outside * LABELS + Label.inside] = NEVER;
  }

  /** One step. Returns the log-likelihood of the example before it. */
  learn({ features, labels }: Example, random: Random): number {
    const length = labels.length;
    if (this.#lattice.scores.length < length * LABELS) this.#lattice = newLattice(length * 2);
    this.#dropFeatures(random);
    for (let token = 0; token < length; token++) this.#score(features, token);
    sumLabellings(this.#lattice, length, this.transitions);
    for (let token = 0; token < length; token++) {
      const label = labels[token];
      const begin = (label === Label.begin ? 1 : 0) - probability(this.#lattice, token, Label.begin);
      const inside = (label === Label.inside ? 1 : 0) - probability(this.#lattice, token, Label.inside);
      if (Math.abs(begin) > NEGLIGIBLE || Math.abs(inside) > NEGLIGIBLE)
        this.#update(features, token, begin, inside);
    }
    const weight = this.#weightOf(labels);
    this.#updateTransitions(labels);
    return weight - this.#lattice.total;
  }

  #dropFeatures(random: Random): void {
    for (let feature = 0; feature < FEATURE_COUNT; feature++)
      this.#kept[feature] = random.chance(this.plan.dropout) ? 0 : 1;
    if (random.chance(this.plan.wordDropout)) for (const feature of WORD_FEATURES) this.#kept[feature] = 0;
  }

  #score(features: Int32Array, token: number): void {
    let begin = 0;
    let inside = 0;
    for (let feature = 0; feature < FEATURE_COUNT; feature++) {
      if (!this.#kept[feature]) continue;
      const bucket = (features[token * FEATURE_COUNT + feature] ?? 0) * 2;
      begin += this.weights[bucket] ?? 0;
      inside += this.weights[bucket + 1] ?? 0;
    }
    const { scores } = this.#lattice;
    scores[token * LABELS + Label.outside] = 0;
    scores[token * LABELS + Label.begin] = begin;
    scores[token * LABELS + Label.inside] = inside;
  }

  #update(features: Int32Array, token: number, begin: number, inside: number): void {
    for (let feature = 0; feature < FEATURE_COUNT; feature++) {
      if (!this.#kept[feature]) continue;
      const bucket = (features[token * FEATURE_COUNT + feature] ?? 0) * 2;
      this.#step(bucket, begin);
      this.#step(bucket + 1, inside);
    }
  }

  #step(at: number, slope: number): void {
    const { rate, decay } = this.plan;
    const weight = this.weights[at] ?? 0;
    const gradient = slope - decay * weight;
    const squares = (this.#weightSquares[at] ?? 0) + gradient * gradient;
    this.#weightSquares[at] = squares;
    this.weights[at] = weight + (rate * gradient) / Math.sqrt(squares + 1);
  }

  /** The weight of one labelling, to be compared with the total of all. */
  #weightOf(labels: Uint8Array): number {
    let weight = 0;
    let before: number = Label.outside;
    for (const [token, label] of labels.entries()) {
      weight +=
        (this.transitions[before * LABELS + label] ?? 0) +
        (this.#lattice.scores[token * LABELS + label] ?? 0);
      before = label;
    }
    return weight + (this.transitions[before * LABELS] ?? 0);
  }

  #updateTransitions(labels: Uint8Array): void {
    const { scores, forward, backward, total } = this.#lattice;
    const slopes = new Float64Array(LABELS * LABELS);
    const length = labels.length;
    for (let token = 0; token <= length; token++) {
      const before = token > 0 ? (labels[token - 1] ?? 0) : Label.outside;
      const label = token < length ? (labels[token] ?? 0) : Label.outside;
      slopes[before * LABELS + label] = (slopes[before * LABELS + label] ?? 0) + 1;
      for (let from = 0; from < LABELS; from++) {
        const until =
          token > 0 ? (forward[(token - 1) * LABELS + from] ?? 0) : from === Label.outside ? 0 : NEVER;
        for (let to = 0; to < LABELS; to++) {
          const at = token * LABELS + to;
          const since =
            token < length ? (scores[at] ?? 0) + (backward[at] ?? 0) : to === Label.outside ? 0 : NEVER;
          const step = from * LABELS + to;
          slopes[step] =
            (slopes[step] ?? 0) - Math.exp(until + (this.transitions[step] ?? 0) + since - total);
        }
      }
    }
    for (const [step, slope] of slopes.entries()) {
      if ((this.transitions[step] ?? 0) <= NEVER || Math.abs(slope) <= NEGLIGIBLE) continue;
      const squares = (this.#transitionSquares[step] ?? 0) + slope * slope;
      this.#transitionSquares[step] = squares;
      this.transitions[step] =
        (this.transitions[step] ?? 0) + (this.plan.rate * slope) / Math.sqrt(squares + 1);
    }
  }
}

/** The words by which the depth of a cause is judged. */
export interface DepthWords {
  /** Joins a condition to what came of it. */
  readonly link: RegExp;
  readonly mechanism: RegExp;
  /** What was done to end it. */
  readonly fixed: RegExp;
  /** What could be seen from outside. */
  readonly symptom: RegExp;
  /** What a reader can check elsewhere. */
  readonly evidence: RegExp;
  /** Says that the cause has not been found. */
  readonly unknown: RegExp;
}

/** Where a stated cause stops too early. */
export type Shortcoming = 'unknown' | 'only-the-fix' | 'symptom' | 'shallow';

/** More than this is an account, whatever its words. */
const ACCOUNT = 40;
/** Fewer words than this cannot name a condition and what came of it. */
const TERSE = 10;

/** What a root cause section lacks, judged by its sentences; nothing where it goes beyond the surface or says much. */
export function shortcomingOf(sentences: readonly string[], words: DepthWords): Shortcoming | undefined {
  const length = sentences.reduce((sum, sentence) => sum + sentence.split(/\s+/).length, 0);
  if (length === 0 || length > ACCOUNT) return undefined;
  if (sentences.some((text) => words.unknown.test(text))) return 'unknown';
  const explained = sentences.some((text) => words.link.test(text) || words.mechanism.test(text));
  if (explained) return undefined;
  if (sentences.every((text) => words.fixed.test(text))) return 'only-the-fix';
  if (sentences.every((text) => words.symptom.test(text))) return 'symptom';
  return length < TERSE && !sentences.some((text) => words.evidence.test(text)) ? 'shallow' : undefined;
}

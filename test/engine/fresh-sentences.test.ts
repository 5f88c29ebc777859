import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createReviewer, DEFAULT_SETTINGS, reviewText } from '../../server/index.js';

/** An invented sentence, written without a look at the rules. */
interface FreshSentence {
  readonly text: string;
  readonly label: 'BLAME' | 'SOFT' | 'OK';
}

/** How many sentences of each label are warned of. */
interface Counts {
  readonly blame: number;
  readonly soft: number;
  readonly fine: number;
}

const reviewer = createReviewer(DEFAULT_SETTINGS);

function isWarned({ text }: FreshSentence): boolean {
  return reviewText(reviewer, `# Outage\n\n${text}\n`, { override: true }).findings.some(
    ({ rule, severity }) =>
      /^(?:blame|actions|cause\/(?:human-error|person))/.test(rule) &&
      (severity === 'error' || severity === 'warning'),
  );
}

function countsOf(file: string): Counts {
  const warned = readFileSync(`test/wording/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as FreshSentence)
    .filter(isWarned);
  const count = (label: FreshSentence['label']) =>
    warned.filter((sentence) => sentence.label === label).length;
  return { blame: count('BLAME'), soft: count('SOFT'), fine: count('OK') };
}

/** What holds, to be raised: at least so much blame is found, and at most so much else is warned of. */
const FLOORS: Readonly<Record<string, Counts>> = {
  // 132 with blame, 60 slips, 128 look-alikes, by somebody who knew neither rules nor lexicon: read for scoring only.
  fresh: { blame: 57, soft: 3, fine: 8 },
  // 91, 16 and 75: the half that the rules were mended with.
  working: { blame: 83, soft: 0, fine: 0 },
  // 88, 18 and 75: its other half, which is read for scoring only.
  unread: { blame: 77, soft: 0, fine: 1 },
  // 100 with blame that no word gives away, and 50 look-alikes of them; mended with.
  // 124 and 101, then 72 and 95: written before a look at what is found, then mended with.
  plain: { blame: 92, soft: 0, fine: 1 },
  retold: { blame: 59, soft: 0, fine: 1 },
  hidden: { blame: 57, soft: 0, fine: 0 },
};

describe('sentences written before the rules', () => {
  for (const [file, floor] of Object.entries(FLOORS))
    it(`of ${file} are warned of where they blame, and hardly where they do not`, () => {
      const counts = countsOf(file);
      assert.ok(
        counts.blame >= floor.blame && counts.soft <= floor.soft && counts.fine <= floor.fine,
        JSON.stringify(counts),
      );
    });
});

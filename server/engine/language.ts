/** Tells whether a text is in English, which is the language that the rules on wording read. */
import { francAll } from 'franc-min';
import type { Block } from './blocks.js';
import type { Document } from './document.js';
import { proseOf } from './prose-reader.js';
import { RunMemory } from './runs.js';

/** How much a block says, and how much of it is English beyond doubt. */
interface Words {
  readonly all: number;
  readonly english: number;
  readonly sample: string;
}

/** Fewer words than this tell no language. */
const FEWEST = 40;

/** Of English prose these words make up a quarter and more, of terse rows of a log still a tenth. */
const ENOUGH = 0.1;

/** What is shown to the library, in UTF-16 units: more makes it no surer. */
const SAMPLE = 2_000;

/**
 * How likely English is at most, in relation to the likeliest language, where a text is in another one. Technical terms
 * make German look like English (0.91), and terse logs in English look like French (0.97 for English); the fewer of its
 * words stand there, the less it takes.
 */
const UNLIKELY = 0.95;

const memories = new WeakMap<ReadonlySet<string>, RunMemory<Words>>();

/** True where a text is long enough to tell, and not in English. @param english words that open the way for it, in lower case */
export function isForeign(document: Document, english: ReadonlySet<string>): boolean {
  let memory = memories.get(english);
  if (!memory) memories.set(english, (memory = new RunMemory((block) => wordsIn(block, english))));
  let [all, sure] = [0, 0];
  for (const words of memory.items(document)) {
    all += words.all;
    sure += words.english;
  }
  if (all < FEWEST || sure >= all * ENOUGH) return false;
  let sample = '';
  for (const words of memory.items(document)) {
    sample += `${words.sample} `;
    if (sample.length >= SAMPLE) break;
  }
  return oddsOfEnglish(sample.slice(0, SAMPLE)) < UNLIKELY - sure / all;
}

function* wordsIn(block: Block, known: ReadonlySet<string>): Generator<Words> {
  let [all, english] = [0, 0];
  let sample = '';
  for (const { text, place, quoted } of proseOf(block)) {
    if (quoted || (place !== 'paragraph' && place !== 'heading' && place !== 'cell')) continue;
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      all += weightOf(word);
      if (known.has(word.toLowerCase())) english++;
    }
    if (sample.length < SAMPLE) sample += `${text} `;
  }
  if (all > 0) yield { all, english, sample: sample.slice(0, SAMPLE) };
}

/** Some scripts put no blanks between words, of which one has two letters or three. */
function weightOf(word: string): number {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)
    ? Math.ceil(word.length / 2)
    : 1;
}

const judged = new Map<string, number>();

/**
 * From 0 to 1, in relation to the likeliest language. Kept for the last samples, for a document is reviewed again at every
 * keystroke.
 */
function oddsOfEnglish(sample: string): number {
  let odds = judged.get(sample);
  if (odds === undefined) {
    const ranking = francAll(sample.replace(/[^\p{L}\s]+/gu, ' '));
    // Where English is not among the languages of the script it has no odds; where no language is, all.
    const unknown = ranking[0]?.[0] === 'und';
    odds = unknown ? 1 : (ranking.find(([language]) => language === 'eng')?.[1] ?? 0);
    if (judged.size >= 16) judged.clear();
    judged.set(sample, odds);
  }
  return odds;
}

/** Real text to train on: annotated genres with names, and technical documentation without. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tagContextOf } from '../../engine/people/tagger/prose-context.js';
import { hashOf } from '../../engine/people/tagger/hash.js';
import { foldCase, type WordSets } from '../../engine/people/tagger/words.js';
import type { Span } from '../../engine/text.js';
import { openDocument } from '../../engine/document.js';
import { proseOf } from '../../engine/prose-reader.js';
import type { Random } from './random.js';
import type { Sample } from './sample.js';
import { append, timeStamp } from './templates.js';

/** The inputs of a training run. */
export interface Corpora {
  readonly annotated: readonly Sample[];
  readonly nameless: readonly Sample[];
  /** File names with the SHA-256 of their content. */
  readonly inputs: readonly string[];
}

interface Annotated {
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
}

/**
 * Reads the corpora of a folder: `gum_ccby.json` and `technical-prose.json`.
 *
 * @throws where the folder lacks one of them
 */
export async function readCorpora(folder: string, random: Random, sets: WordSets): Promise<Corpora> {
  const gum = await readFile(join(folder, 'gum_ccby.json'), 'utf8');
  const prose = await readFile(join(folder, 'technical-prose.json'), 'utf8');
  return {
    annotated: (JSON.parse(gum) as readonly Annotated[]).flatMap((document) => [...paragraphsOf(document)]),
    nameless: (JSON.parse(prose) as readonly { readonly text: string }[]).flatMap(({ text }) => [
      ...namelessProse(text, random, sets),
    ]),
    inputs: [`gum_ccby.json sha256 ${digest(gum)}`, `technical-prose.json sha256 ${digest(prose)}`],
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** One sample per line; the corpus splits hyphenated words, which names get back. */
function* paragraphsOf({ text, spans }: Annotated): Generator<Sample> {
  for (const line of text.matchAll(/[^\n]+/g)) {
    const end = line.index + line[0].length;
    let joined = '';
    let from = line.index;
    const names = [];
    for (const [nameStart, nameEnd] of spans) {
      if (nameStart < line.index || nameEnd > end) continue;
      joined += text.slice(from, nameStart);
      const name = text.slice(nameStart, nameEnd).replace(/ - /g, '-').replace(/ \.$/, '.');
      names.push({ start: joined.length, end: joined.length + name.length });
      joined += name;
      from = nameEnd;
    }
    yield { text: joined + text.slice(from, end), names, context: { place: 'paragraph' } };
  }
}

/** Longer runs are lists of options or changes more often than prose. */
const LONGEST = 1500;

const CREDITS = /author|contribut|maintain|thanks|©|copyright|signed-off|@\w/i;

function* namelessProse(markdown: string, random: Random, sets: WordSets): Generator<Sample> {
  for (const { block } of openDocument(markdown).placed()) {
    for (const prose of proseOf(block)) {
      const { text, place } = prose;
      if (place === 'code' || place === 'html' || text.length > LONGEST || !/\p{Lu}/u.test(text)) continue;
      if (CREDITS.test(text)) continue;
      const unsure = [...possibleNames(text, sets)];
      const context = tagContextOf(prose, false);
      yield { text, names: [], context, unsure };
      if (context.opaque === undefined && unsure.length === 0 && random.chance(0.5))
        yield* asTimeline(text, random);
    }
  }
}

/** Sentences of documentation in the shape of a timeline. */
function* asTimeline(text: string, random: Random): Generator<Sample> {
  const sentences = text.replace(/\s+/g, ' ').split(/(?<=[.!?])\s/);
  const fitting = sentences.filter(
    (sentence) => sentence.length < 140 && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(sentence),
  );
  for (const sentence of fitting.slice(0, 3)) {
    const plain = { text: sentence.replace(/[.]$/, ''), names: [] };
    const place = random.pick(['listItem', 'cell', 'paragraph'] as const);
    const row = place === 'cell' ? plain : append(timeStamp(random), [], plain);
    yield { ...row, context: place === 'cell' ? { place, header: 'Event' } : { place } };
  }
}

/** Capital words that are in a list of names and in no other list, with the capitals next to them. */
function* possibleNames(text: string, sets: WordSets): Generator<Span> {
  for (const { 0: run, index } of text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*)*/gu)) {
    if (run.split(/[\s'’-]/).some((word) => mayNameSomebody(word, sets)))
      yield { start: index, end: index + run.length };
  }
}

function mayNameSomebody(word: string, sets: WordSets): boolean {
  const hash = hashOf(foldCase(word));
  if (!sets.firstName.has(hash) && !sets.surname.has(hash)) return false;
  return !(
    sets.product.has(hash) ||
    sets.dualUse.has(hash) ||
    sets.place.has(hash) ||
    sets.calendar.has(hash) ||
    sets.dictionary.has(hash)
  );
}

/** Customers by name: what the settings list, plain or hashed, and what the text itself calls a customer. */
import type { Block } from '../blocks.js';
import type { Document } from '../document.js';
import type { Lexicon } from '../lexicon.js';
import { isCode, toSource, type Prose } from '../prose.js';
import { proseOf } from '../prose-reader.js';
import type { Settings } from '../settings.js';
import { literal, overlaps, shift, type Span } from '../text.js';
import { isListedHash } from './hash.js';

/** A place that names a customer. */
export interface CustomerMention {
  readonly prose: Prose;
  /** Offsets in the prose text. */
  readonly at: Span;
  readonly blockStart: number;
  /** Offsets from the start of the document. */
  readonly span: Span;
}

/** A customer, and the label that replaces the name. */
export interface Customer {
  readonly label: string;
  readonly mentions: readonly CustomerMention[];
}

/** One to three capitalised words. */
const NAME = String.raw`\p{Lu}[\p{L}\p{N}&'’-]*(?:\s(?:(?:of|&)\s)?\p{Lu}[\p{L}\p{N}&-]*){0,2}`;
const CALLED_CUSTOMER = new RegExp(
  String.raw`\b(?:[Cc]ustomer|[Cc]lient|[Tt]enant|[Mm]erchant)s?[:,]?\s+["“]?(${NAME})`,
  'gu',
);
const OWNS_ACCOUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${NAME})['’]s?\s+(?:tenant|account|workspace|subscription|instance|organi[sz]ation|contract)s?\b`,
  'gu',
);

/** What one block says about customers; kept with the block. */
interface BlockNames {
  /** Names that the text calls a customer's. */
  readonly called: readonly string[];
  /** Names of whoever owns an account, which may be people. */
  readonly owners: readonly string[];
}

/** Finds the names in the blocks of documents under one set of settings, each block once. */
export class CustomerFinder {
  readonly #listed: ReadonlySet<string>;
  readonly #hashes: ReadonlySet<string>;
  readonly #cache = new WeakMap<Block, BlockNames>();

  constructor(
    settings: Settings,
    private readonly lexicon: Lexicon,
  ) {
    this.#listed = new Set(settings.customers.filter((name) => !isHash(name)).map(plain));
    this.#hashes = new Set(settings.customers.filter(isHash));
  }

  /** What the settings list and what the text calls a customer, in lower case: stronger evidence than a name's look. */
  names(document: Document): ReadonlySet<string> {
    return new Set([...this.#listed, ...document.blocks.flatMap((block) => this.#namesIn(block).called)]);
  }

  /** Where the names stand in a block; offsets count from the block. */
  spansIn(block: Block, names: ReadonlySet<string>): readonly Span[] {
    if (names.size === 0) return [];
    return [...occurrences(block, names)].map(({ prose, at }) => toSource(prose, at));
  }

  /**
   * The customers of a document in the order of their first mention.
   *
   * @param names what {@link names} found, @param taken spans that name people
   */
  identify(document: Document, names: ReadonlySet<string>, taken: readonly Span[]): readonly Customer[] {
    const all = new Set([...names, ...document.blocks.flatMap((block) => this.#namesIn(block).owners)]);
    if (all.size === 0) return [];
    const found = new Map<string, CustomerMention[]>();
    for (const { block, start } of document.placed())
      for (const { name, prose, at } of occurrences(block, all)) {
        const span = shift(toSource(prose, at), start);
        if (taken.some((person) => overlaps(person, span))) continue;
        const mention = { prose, at, blockStart: start, span };
        found.set(name, [...(found.get(name) ?? []), mention]);
      }
    const labels = freeLabels(document);
    return [...found.values()].map((mentions) => ({ label: labels.next().value, mentions }));
  }

  #namesIn(block: Block): BlockNames {
    let names = this.#cache.get(block);
    if (!names) {
      const all = proseOf(block).filter((prose) => prose.place !== 'code');
      const called = all.flatMap((prose) => [
        ...named(prose, CALLED_CUSTOMER, this.lexicon),
        ...hashed(prose, this.#hashes),
      ]);
      const owners = all.flatMap((prose) => [...named(prose, OWNS_ACCOUNT, this.lexicon)]);
      this.#cache.set(block, (names = { called, owners }));
    }
    return names;
  }
}

function isHash(name: string): boolean {
  return /^sha256:[0-9a-f]{64}$/i.test(name);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Names in lower case that a pattern finds in a prose. */
function* named(prose: Prose, pattern: RegExp, lexicon: Lexicon): Generator<string> {
  for (const match of prose.text.matchAll(pattern)) {
    const name = trimmed(match[1] ?? '');
    if (couldBeCustomer(name, lexicon)) yield plain(name);
  }
}

/** Runs of up to four words whose hash the settings list, in lower case. */
function* hashed(prose: Prose, hashes: ReadonlySet<string>): Generator<string> {
  if (hashes.size === 0) return;
  const words = [...prose.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}&'’.-]*/gu)];
  for (const [index, word] of words.entries()) {
    for (const last of words.slice(index, index + 4)) {
      const name = prose.text
        .slice(word.index, last.index + last[0].length)
        .replace(/(?:['’]s|[.'’-]+)$/, '');
      if (isListedHash(plain(name), hashes)) yield plain(name);
    }
  }
}

function trimmed(name: string): string {
  return name.replace(/['’]s$/, '');
}

/** Not a label ("Customer A"), a team ("Customer Support"), a person's role or an ordinary word. */
function couldBeCustomer(name: string, lexicon: Lexicon): boolean {
  const words = plain(name).split(' ');
  const first = words[0] ?? '';
  if (
    /^(?:[a-z]|\d+|[ivx]+)$/.test(first) ||
    lexicon.acronyms.has(first.toUpperCase()) ||
    lexicon.products.has(first)
  )
    return false;
  const ordinary = (word: string) =>
    lexicon.groupWords.has(word) ||
    lexicon.weakGroupWords.has(word) ||
    lexicon.notNames.has(word) ||
    lexicon.commonWords.has(word);
  return !words.every(ordinary) && !lexicon.groupWords.has(first) && !lexicon.notNames.has(first);
}

interface Occurrence {
  readonly name: string;
  readonly prose: Prose;
  readonly at: Span;
}

function* occurrences(block: Block, names: ReadonlySet<string>): Generator<Occurrence> {
  for (const prose of proseOf(block)) {
    if (prose.place === 'code') continue;
    const text = prose.text.toLowerCase();
    // Lower case may change the length of rare letters; then offsets would lie.
    if (text.length !== prose.text.length) continue;
    for (const name of names) {
      for (const match of text.matchAll(patternOf(name))) {
        const at = { start: match.index, end: match.index + match[0].length };
        const capital = /[\p{Lu}\p{N}]/u.test(prose.text.charAt(at.start));
        if (capital || isCode(prose, at)) yield { name, prose, at };
      }
    }
  }
}

const patterns = new Map<string, RegExp>();

/** Matches a name in lower-case text as whole words, with any blanks between them. */
function patternOf(name: string): RegExp {
  let pattern = patterns.get(name);
  if (!pattern) {
    if (patterns.size > 5000) patterns.clear();
    const words = name.split(' ').map(literal);
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'gu');
    patterns.set(name, pattern);
  }
  return pattern;
}

const usedLabels = new WeakMap<Block, readonly string[]>();

/** The labels of customers that a block uses already. */
function labelsIn(block: Block): readonly string[] {
  let labels = usedLabels.get(block);
  if (!labels) usedLabels.set(block, (labels = block.source.match(/\bCustomer [A-Z]{1,2}\b/g) ?? []));
  return labels;
}

/** Customer A, Customer B, …: those that the text does not use, for they stand for somebody else. */
function* freeLabels(document: Document): Generator<string, never> {
  const used = new Set(document.blocks.flatMap(labelsIn));
  for (let index = 0; ; index++) {
    const label = `Customer ${letters(index)}`;
    if (!used.has(label)) yield label;
  }
}

/** A, B, … Z, AA, AB, … */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

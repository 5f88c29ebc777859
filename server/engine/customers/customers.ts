/** Customers by name: what the settings list, plain or hashed, and what the text itself calls a customer. */
import type { Block } from '../blocks.js';
import type { Document } from '../document.js';
import type { Lexicon } from '../lexicon.js';
import { isCode, toSource, type Prose } from '../prose.js';
import { proseOf } from '../prose-reader.js';
import { RunMemory } from '../runs.js';
import type { Settings } from '../settings.js';
import { bySpan, literal, overlapping, shift, type Span } from '../text.js';
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

/** The customers of one document. */
export interface CustomersIn {
  /** What the settings list and what the text calls a customer, in lower case: stronger evidence than a name's look. */
  readonly names: ReadonlySet<string>;
  /** Where these names stand in a block; offsets count from the block. */
  readonly spansIn: (block: Block) => readonly Span[];
  /** The customers in the order of their first mention. @param taken spans that name people, for who owns an account may be one */
  readonly identify: (taken: readonly Span[]) => readonly Customer[];
}

/** Finds the names in the blocks of documents under one set of settings, each block once. */
export class CustomerFinder {
  readonly #listed: ReadonlySet<string>;
  /** Names that the text calls a customer's. */
  readonly #called: RunMemory<string>;
  /** Names of whoever owns an account, which may be people. */
  readonly #owners: RunMemory<string>;
  #sought: Sought | undefined;

  constructor(settings: Settings, lexicon: Lexicon) {
    this.#listed = new Set(settings.customers.filter((name) => !isHash(name)).map(plain));
    const hashes = new Set(settings.customers.filter(isHash));
    this.#called = new RunMemory((block) =>
      written(block).flatMap((prose) => [
        ...named(prose, CALLED_CUSTOMER, lexicon),
        ...hashed(prose, hashes),
      ]),
    );
    this.#owners = new RunMemory((block) =>
      written(block).flatMap((prose) => [...named(prose, OWNS_ACCOUNT, lexicon)]),
    );
  }

  /** Reads what a block says of customers, which is then kept. */
  read(block: Block): void {
    this.#called.itemsIn(block);
    this.#owners.itemsIn(block);
  }

  /** What a document says of customers. */
  in(document: Document): CustomersIn {
    const names = new Set([...this.#listed, ...this.#called.items(document)]);
    const all = new Set([...names, ...this.#owners.items(document)]);
    const found = this.#seek(all);
    const spansIn = (block: Block) =>
      found.itemsIn(block).flatMap(({ name, prose, at }) => (names.has(name) ? [toSource(prose, at)] : []));
    return {
      names,
      spansIn: names.size === 0 ? () => NOWHERE : spansIn,
      identify: (taken) => (all.size === 0 ? [] : identify(document, found, taken)),
    };
  }

  /** Where names stand, kept as long as the same ones are sought. */
  #seek(names: ReadonlySet<string>): RunMemory<Occurrence> {
    const key = [...names].sort().join('\n');
    if (this.#sought?.key !== key)
      this.#sought = { key, found: new RunMemory((block) => occurrences(block, names)) };
    return this.#sought.found;
  }
}

/** Names that are sought, and where they stand. */
interface Sought {
  readonly key: string;
  readonly found: RunMemory<Occurrence>;
}

const NOWHERE: readonly Span[] = [];

function identify(
  document: Document,
  occurring: RunMemory<Occurrence>,
  taken: readonly Span[],
): readonly Customer[] {
  const found = new Map<string, CustomerMention[]>();
  const isTaken = overlapping(taken);
  for (const { item, start } of occurring.in(document)) {
    const { name, prose, at } = item;
    const span = shift(toSource(prose, at), start);
    if (isTaken(span)) continue;
    const mention = { prose, at, blockStart: start, span };
    const mentions = found.get(name);
    if (mentions) mentions.push(mention);
    else found.set(name, [mention]);
  }
  const labels = freeLabels(document);
  return [...found.values()].map((mentions) => ({ label: labels.next().value, mentions }));
}

function written(block: Block): readonly Prose[] {
  return proseOf(block).filter((prose) => prose.place !== 'code');
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

/** Where names stand in a block, in order. */
function* occurrences(block: Block, names: ReadonlySet<string>): Generator<Occurrence> {
  if (names.size === 0) return;
  for (const prose of written(block)) {
    const text = prose.text.toLowerCase();
    // Lower case may change the length of rare letters; then offsets would lie.
    if (text.length !== prose.text.length) continue;
    const found = [...names].flatMap((name) =>
      Array.from(text.matchAll(patternOf(name)), ({ 0: match, index }) => ({
        name,
        prose,
        at: { start: index, end: index + match.length },
      })),
    );
    for (const occurrence of found.sort((a, b) => bySpan(a.at, b.at))) {
      const { at } = occurrence;
      if (/[\p{Lu}\p{N}]/u.test(prose.text.charAt(at.start)) || isCode(prose, at)) yield occurrence;
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

/** The labels of customers that blocks use already. */
const usedLabels = new RunMemory(({ source }) => source.match(/\bCustomer [A-Z]{1,2}\b/g) ?? []);

/** Customer A, Customer B, …: those that the text does not use, for they stand for somebody else. */
function* freeLabels(document: Document): Generator<string, never> {
  const used = new Set(usedLabels.items(document));
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

/** Customers by name: what the settings list, plain or hashed, and what the text itself calls a customer. */
import type { Block } from '../blocks.js';
import type { Document } from '../document.js';
import type { Lexicon } from '../lexicon.js';
import { isCode, proseOf, toSource, type Prose } from '../prose.js';
import type { Settings } from '../settings.js';
import { overlaps, shift, type Span } from '../text.js';
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

/** What the settings list and what the text calls a customer, in lower case: stronger evidence than a name's look. */
export function customerNames(document: Document, settings: Settings, lexicon: Lexicon): ReadonlySet<string> {
  const hashes = new Set(settings.customers.filter(isHash));
  const names = new Set(settings.customers.filter((name) => !isHash(name)).map(plain));
  for (const { block } of document.placed())
    for (const prose of proseOf(block))
      for (const name of namesIn(prose, CALLED_CUSTOMER, hashes, lexicon)) names.add(plain(name));
  return names;
}

/**
 * The customers of a document in the order of their first mention.
 *
 * @param names what {@link customerNames} found, @param taken spans that name people
 */
export function identifyCustomers(
  document: Document,
  names: ReadonlySet<string>,
  lexicon: Lexicon,
  taken: readonly Span[],
): readonly Customer[] {
  const all = new Set(names);
  for (const { block } of document.placed())
    for (const prose of proseOf(block))
      for (const name of namesIn(prose, OWNS_ACCOUNT, NO_HASHES, lexicon)) all.add(plain(name));
  if (all.size === 0) return [];
  const found = new Map<string, CustomerMention[]>();
  for (const { block, start } of document.placed())
    for (const { name, prose, at } of occurrences(block, all)) {
      const span = shift(toSource(prose, at), start);
      if (taken.some((person) => overlaps(person, span))) continue;
      const mention = { prose, at, blockStart: start, span };
      found.set(name, [...(found.get(name) ?? []), mention]);
    }
  return [...found.values()].map((mentions, index) => ({ label: `Customer ${letters(index)}`, mentions }));
}

const NO_HASHES: ReadonlySet<string> = new Set();

function isHash(name: string): boolean {
  return /^sha256:[0-9a-f]{64}$/i.test(name);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Names that a prose itself shows to be customers'. */
function* namesIn(
  prose: Prose,
  pattern: RegExp,
  hashes: ReadonlySet<string>,
  lexicon: Lexicon,
): Generator<string> {
  if (prose.place === 'code') return;
  for (const match of prose.text.matchAll(pattern)) {
    const name = trimmed(match[1] ?? '');
    if (couldBeCustomer(name, lexicon)) yield name;
  }
  if (hashes.size === 0) return;
  const words = [...prose.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}&'’.-]*/gu)];
  for (const [index, word] of words.entries()) {
    for (let length = 1; length <= 4; length++) {
      const last = words[index + length - 1];
      if (!last) break;
      const name = prose.text
        .slice(word.index, last.index + last[0].length)
        .replace(/(?:['’]s|[.'’-]+)$/, '');
      if (isListedHash(plain(name), hashes)) yield name;
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
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
        const at = { start, end: start + name.length };
        const whole =
          !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at.end));
        const named = /[\p{Lu}\p{N}]/u.test(prose.text.charAt(start)) || isCode(prose, at);
        if (whole && named) yield { name, prose, at };
      }
    }
  }
}

/** A, B, … Z, AA, AB, … */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

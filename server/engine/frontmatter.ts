/**
 * Front matter is recognised apart from the other blocks: its closing fence far below changes what line 1 is.
 * The form is that of remark-frontmatter: lines of `---` (YAML) or `+++` (TOML) with nothing but blanks behind them, from
 * the first line on.
 */
import { isMap, parseDocument, type Document as YamlDocument } from 'yaml';
import { lineEnding, type Edit, type Span } from './text.js';
import { isNestedTooDeep } from './yaml-nesting.js';

const OPENING = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;

/** True where the text may open with front matter, whether or not that is closed yet. */
export function mayOpenFrontMatter(text: string): boolean {
  return /^\uFEFF?(?:---|\+\+\+)/.test(text);
}

/** The length in UTF-16 units of the front matter at the head of the text, its closing line end included; 0 without one. */
export function frontMatterLength(text: string): number {
  const opening = OPENING.exec(text);
  if (!opening) return 0;
  const closing =
    opening[1] === '+++'
      ? /^\+\+\+[ \t]*(?:\r\n|\n|\r|$(?![\s\S]))/gm
      : /^---[ \t]*(?:\r\n|\n|\r|$(?![\s\S]))/gm;
  closing.lastIndex = opening[0].length;
  return closing.test(text) ? closing.lastIndex : 0;
}

/** One top-level entry of the front matter; spans count from the start of the front matter's source. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
  /** The value as plain data. */
  readonly value: unknown;
}

interface YamlValue {
  readonly range?: readonly number[];
  readonly toJS?: (document: YamlDocument, options: { maxAliasCount: number }) => unknown;
}

/** The top-level entries; none where the YAML is broken, for the author will mend it while typing. */
export function frontMatterEntries(source: string): readonly FrontMatterEntry[] {
  const fence = OPENING.exec(source);
  const opening = fence?.[0].length ?? 0;
  if (fence?.[1] === '+++') return [...tomlEntries(source, opening)];
  // The closing fence would start a second YAML document.
  const yaml = source.slice(opening).replace(/---[ \t]*(?:\r\n|\n|\r)?$/, '');
  const document = readYaml(yaml);
  if (!document || !isMap(document.contents)) return [];
  return document.contents.items.flatMap((pair) => {
    const key = pair.key as { value?: unknown; range?: readonly number[] } | null;
    const value = pair.value as YamlValue | null;
    if (typeof key?.value !== 'string' || !key.range) return [];
    const keySpan = { start: opening + (key.range[0] ?? 0), end: opening + (key.range[1] ?? 0) };
    const valueSpan = value?.range
      ? { start: opening + (value.range[0] ?? 0), end: opening + (value.range[1] ?? 0) }
      : { start: keySpan.end, end: keySpan.end };
    return [{ key: key.value, keySpan, valueSpan, value: plain(value, document) }];
  });
}

/** The top-level lines of TOML front matter; only strings and lists of strings are told apart. */
function* tomlEntries(source: string, from: number): Generator<FrontMatterEntry> {
  const tables = source.search(/^\[/m);
  const body = source.slice(0, tables < 0 ? source.length : tables);
  for (const line of body.slice(from).matchAll(/^([\w-]+)([ \t]*=[ \t]*)([^\r\n]*)$/gm)) {
    const [, key = '', equals = '', value = ''] = line;
    const keySpan = { start: from + line.index, end: from + line.index + key.length };
    const start = keySpan.end + equals.length;
    yield { key, keySpan, valueSpan: { start, end: start + value.length }, value: tomlValue(value.trim()) };
  }
}

function tomlValue(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  const quoted = /"((?:[^"\\]|\\.)*)"|'([^']*)'/g;
  const strings = Array.from(text.matchAll(quoted), ([, basic, literal]) => basic ?? literal ?? '');
  return text.startsWith('[') ? strings : (strings[0] ?? text);
}

/**
 * The text as it may stand in the place of a part of a front matter value.
 *
 * @param value the value as it stands in the source, quotes and brackets included
 * @param at the part, as offsets in the value
 */
export function frontMatterText(value: string, at: Span, text: string): string {
  const quote = quoteAround(value, at.start);
  if (quote === '"') return text.replace(/["\\]/g, '\\$&');
  if (quote === "'") return text.replaceAll("'", "''");
  if (!/[:#{}[\],"'&*!|>%@`]/.test(text)) return text;
  const alone =
    /(?:^|[[,]\s*|-\s+)$/.test(value.slice(0, at.start)) && /^\s*(?:$|[\],\r\n])/.test(value.slice(at.end));
  // In the midst of unquoted words quotes would stand for themselves, so what could end the words is left out.
  return alone ? JSON.stringify(text) : text.replace(/\s*[:#{}[\],"'&*!|>%@`\s]+\s*/g, ' ').trim();
}

/** The quotation mark of the string that holds the offset; empty outside of strings. */
function quoteAround(value: string, offset: number): string {
  let quote = '';
  for (let at = 0; at < offset; at++) {
    const character = value.charAt(at);
    if (quote === '"' && character === '\\') at++;
    else if (character === quote) quote = '';
    // An apostrophe inside of a word opens nothing.
    else if (quote === '' && /["']/.test(character) && /^$|[\s[,]/.test(value.charAt(at - 1)))
      quote = character;
  }
  return quote;
}

function readYaml(yaml: string): YamlDocument | undefined {
  if (isNestedTooDeep(yaml)) return undefined;
  try {
    const document = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' });
    return document.errors.length > 0 ? undefined : document;
  } catch {
    return undefined;
  }
}

/** The value as plain data; nothing where aliases would make it grow beyond all bounds, which the library refuses. */
function plain(value: YamlValue | null, document: YamlDocument): unknown {
  try {
    return value?.toJS?.(document, { maxAliasCount: 20 });
  } catch {
    return undefined;
  }
}

/** A text as the value of a front matter field: in quotes where YAML would read something else into it. */
export function frontMatterValue(text: string): string {
  const plain = /^[\p{L}\p{N}][\p{L}\p{N} ._/:+-]*$/u.test(text) && !/:(?: |$)|^[\d.]+$/.test(text);
  const keyword = /^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return plain && !keyword ? text.trim() : JSON.stringify(text);
}

/**
 * The edit that gives a front matter field its value: in the place of the old one, as a line of its own, or with new
 * front matter where there is none. Front matter in TOML is written in its own way.
 */
export function frontMatterEdit(text: string, key: string, value: string): Edit {
  const newline = lineEnding(text);
  const source = text.slice(0, frontMatterLength(text));
  const opening = OPENING.exec(source);
  if (!opening) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const head = ['---', `${key}: ${frontMatterValue(value)}`, '---', '', ''].join(newline);
    return { span: { start, end: start }, text: head };
  }
  const toml = opening[1] === '+++';
  const written = toml ? JSON.stringify(value) : frontMatterValue(value);
  const entry = frontMatterEntries(source).find((candidate) => candidate.key === key);
  const at = opening[0].length;
  if (!entry)
    return { span: { start: at, end: at }, text: `${key}${toml ? ' = ' : ': '}${written}${newline}` };
  const isEmpty = entry.valueSpan.start === entry.valueSpan.end;
  // A field without a value ends at its colon.
  const colon = source.indexOf(':', entry.keySpan.end) + 1;
  return isEmpty && !toml
    ? { span: { start: colon, end: colon }, text: ` ${written}` }
    : { span: entry.valueSpan, text: written };
}

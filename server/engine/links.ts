/** Ids of incidents and tickets that the settings turn into links. */
import type { Block } from './blocks.js';
import type { Document } from './document.js';
import { piecesIn, toSource } from './prose.js';
import { proseOf } from './prose-reader.js';
import { RunMemory } from './runs.js';
import type { LinkSetting } from './settings.js';
import { literal, shift, type Span } from './text.js';

/** An id in the text and where it leads. Offsets count from the start of the document. */
export interface TicketLink {
  readonly span: Span;
  readonly url: string;
}

const byPatterns = new Map<string, RunMemory<TicketLink>>();

/** The ids of a document in order; those in code and those that are links already are left as they are. */
export function* ticketLinks(document: Document, links: readonly LinkSetting[]): Generator<TicketLink> {
  if (links.length === 0) return;
  const key = JSON.stringify(links);
  let memory = byPatterns.get(key);
  if (!memory) {
    const readers = links.map((link) => ({ link, pattern: patternOf(link) }));
    memory = new RunMemory((block) => readLinks(block, readers));
    byPatterns.set(key, memory);
  }
  for (const { item, start } of memory.in(document)) yield { url: item.url, span: shift(item.span, start) };
}

/** What each placeholder stands for; bounded, and no two of them can match the same letters. */
const STANDS_FOR = { n: String.raw`\d{1,12}`, key: '[A-Z][A-Z_]{0,19}' } as const;

function patternOf({ pattern }: LinkSetting): RegExp {
  const named = new Set<string>();
  const source = pattern.split(/\{(n|key)\}/).map((part, index) => {
    if (index % 2 === 0) return literal(part);
    const name = part as keyof typeof STANDS_FOR;
    // The same number or key once more has to be the same.
    if (named.has(name)) return String.raw`\k<${name}>`;
    named.add(name);
    return `(?<${name}>${STANDS_FOR[name]})`;
  });
  return new RegExp(String.raw`(?<![\p{L}\p{N}_-])${source.join('')}(?![\p{L}\p{N}_])`, 'gu');
}

function* readLinks(
  block: Block,
  readers: readonly { readonly link: LinkSetting; readonly pattern: RegExp }[],
): Generator<TicketLink> {
  for (const prose of proseOf(block)) {
    if (prose.place === 'code') continue;
    let taken = 0;
    const found = readers
      .flatMap(({ link, pattern }) => Array.from(prose.text.matchAll(pattern), (match) => ({ link, match })))
      .sort((a, b) => a.match.index - b.match.index);
    for (const { link, match } of found) {
      const [id] = match;
      const at = { start: match.index, end: match.index + id.length };
      if (at.start < taken || piecesIn(prose, at).some(({ wrap }) => wrap)) continue;
      taken = at.end;
      yield { span: toSource(prose, at), url: urlOf(link, id, match.groups ?? {}) };
    }
  }
}

function urlOf(
  { url }: LinkSetting,
  id: string,
  parts: Readonly<Record<string, string | undefined>>,
): string {
  return url.replace(/\{(id|n|key)\}/g, (_, name: string) =>
    encodeURIComponent(name === 'id' ? id : (parts[name] ?? '')),
  );
}

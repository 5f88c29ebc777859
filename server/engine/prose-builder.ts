import { decode, type MarkdownNode } from './markdown.js';
import type { Piece, Place, Prose, Wrap } from './prose.js';
import type { Span } from './text.js';
import { isSuspect, seen, seenParts } from './visible.js';

/** What a run of prose inherits from the nodes around it. */
export interface Surroundings {
  readonly quotes: number;
  readonly listed: boolean;
}

/** The link around a text; of a reference, the label stands for the address, which another block knows. */
export function wrapOf(node: MarkdownNode): Wrap {
  const [first, last] = [node.children[0], node.children.at(-1)];
  return {
    kind: 'link',
    start: node.start,
    end: node.end,
    url: node.url ?? node.label ?? '',
    ...(first && last ? { inner: { start: first.start, end: last.end } } : {}),
  };
}

const ESCAPE_OR_REFERENCE = /\\[!-/:-@[-`{-~]|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;

/** The value with a space for each line end. */
function oneLine(value: string): string {
  return value.replace(/\r\n|\n|\r/g, ' ');
}

/** Without the spaces and tabs at the end; other white space is text to Markdown. */
function withoutBlanks(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return line.slice(0, end);
}

/** Collects prose text and the pieces that map it back. */
export class ProseBuilder {
  #text = '';
  readonly #pieces: Piece[] = [];
  #marks: readonly Span[] = [];

  /** With NUL replaced as Markdown does, which keeps the offsets. */
  readonly source: string;

  constructor(
    source: string,
    /** How many block quotes are around, whose markers stand in front of every line. */
    readonly quotes: number,
  ) {
    this.source = source.includes('\u0000') ? source.replaceAll('\u0000', '\uFFFD') : source;
  }

  finish(place: Place, around: Surroundings): Prose {
    return {
      text: this.#text,
      pieces: this.#pieces,
      place,
      quoted: around.quotes > 0,
      listed: around.listed,
    };
  }

  /** Text whose value remark has decoded; what it came from is found again by decoding the source piecewise. */
  text(node: MarkdownNode, wrap: Wrap | undefined): void {
    const value = node.value ?? '';
    // Some rare form may not be understood.
    this.#exactlyOrWhole(oneLine(value), node, 'text', wrap, () => {
      this.#decoded(node.start, node.end, wrap);
    });
  }

  /** Keeps the pieces that `read` pushes if they say the value; else the value is mapped to the node as a whole. */
  #exactlyOrWhole(
    value: string,
    node: MarkdownNode,
    kind: Piece['kind'],
    wrap: Wrap | undefined,
    read: () => void,
  ): void {
    const text = this.#text;
    const pieces = this.#pieces.length;
    read();
    if (this.#text.slice(text.length) === seen(value)) return;
    this.#text = text;
    this.#pieces.length = pieces;
    this.#push(value, node.start, node.end, kind, wrap);
  }

  /** Source lines as they are, less the markers of block quotes; line ends become spaces. */
  lines(start: number, end: number): void {
    this.#eachLine(start, end, (from, to) =>
      this.#push(this.source.slice(from, to), from, to, 'text', undefined),
    );
  }

  code(node: MarkdownNode): void {
    const value = oneLine(node.value ?? '');
    const wrap: Wrap = { kind: 'inlineCode', start: node.start, end: node.end };
    const raw = this.source.slice(node.start, node.end);
    const fence = /^`*/.exec(raw)?.[0].length ?? 0;
    const content = raw.slice(fence, -fence);
    const padding = value.startsWith(' ') ? 0 : content.search(/\S|$/);
    // Blanks inside of code that Markdown keeps or drops in its own ways.
    this.#exactlyOrWhole(value, node, 'code', wrap, () => {
      const end = node.start + fence + withoutBlanks(content).length;
      this.#eachLine(node.start + fence + padding, end, (from, to) =>
        this.#push(this.source.slice(from, to), from, to, 'code', wrap),
      );
    });
  }

  label(node: MarkdownNode, label: string): void {
    const start = node.start + 1;
    this.#push(oneLine(label), start, start + label.length, 'text', wrapOf(node));
  }

  alt(node: MarkdownNode): void {
    const value = node.value ?? '';
    const at = this.source.indexOf(value, node.start);
    const exact = value !== '' && at >= 0 && at + value.length <= node.end;
    this.#push(
      oneLine(value),
      exact ? at : node.start,
      exact ? at + value.length : node.end,
      'alt',
      undefined,
    );
  }

  /** Reads what stands inside of emphasis. */
  marked({ start, end }: MarkdownNode, read: () => void): void {
    const outer = this.#marks;
    this.#marks = [{ start, end }, ...outer];
    read();
    this.#marks = outer;
  }

  /** Markup that separates words. */
  gap(start: number, end: number): void {
    if (this.#text !== '' && !this.#text.endsWith(' ')) this.#push(' ', start, end, 'text', undefined);
  }

  #decoded(start: number, end: number, wrap: Wrap | undefined): void {
    this.#eachLine(start, end, (from, to) => {
      const line = this.source.slice(from, to);
      let at = 0;
      for (const match of line.matchAll(ESCAPE_OR_REFERENCE)) {
        const decoded = decode(match[0]);
        if (decoded === match[0]) continue;
        this.#push(line.slice(at, match.index), from + at, from + match.index, 'text', wrap);
        at = match.index + match[0].length;
        this.#push(decoded, from + match.index, from + at, 'text', wrap);
      }
      this.#push(line.slice(at), from + at, to, 'text', wrap);
    });
  }

  /** Calls back with the content of each line; what lies between two contents becomes one space. */
  #eachLine(start: number, end: number, take: (from: number, to: number) => void): void {
    let at = start;
    for (;;) {
      const newline = /\r\n|\n|\r/g;
      newline.lastIndex = at;
      const match = newline.exec(this.source);
      if (!match || match.index >= end) return take(at, end);
      const content = withoutBlanks(this.source.slice(at, match.index)).length;
      take(at, at + content);
      const next = Math.min(end, this.#skipMarkers(match.index + match[0].length));
      this.#push(' ', at + content, next, 'text', undefined);
      at = next;
    }
  }

  /** The offset behind the indentation and the block quote markers at the head of a line. */
  #skipMarkers(lineStart: number): number {
    let at = this.#skipBlanks(lineStart);
    for (let quote = 0; quote < this.quotes && this.source[at] === '>'; quote++)
      at = this.#skipBlanks(at + 1);
    return at;
  }

  #skipBlanks(from: number): number {
    let at = from;
    while (this.source[at] === ' ' || this.source[at] === '\t') at++;
    return at;
  }

  #push(text: string, start: number, end: number, kind: Piece['kind'], wrap: Wrap | undefined): void {
    if (!isSuspect(text)) this.#pushSeen(text, start, end, kind, wrap);
    else if (end - start !== text.length) this.#pushSeen(seen(text), start, end, kind, wrap);
    else
      for (const part of seenParts(text))
        this.#pushSeen(part.text, start + part.start, start + part.end, kind, wrap);
  }

  #pushSeen(text: string, start: number, end: number, kind: Piece['kind'], wrap: Wrap | undefined): void {
    if (text === '') return;
    this.#pieces.push({
      at: this.#text.length,
      length: text.length,
      start,
      end,
      kind,
      ...(wrap ? { wrap } : {}),
      ...(this.#marks.length > 0 ? { marks: this.#marks } : {}),
    });
    this.#text += text;
  }
}

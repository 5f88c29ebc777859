import { TextDocuments, type Range, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import {
  beginOpening,
  continueOpening,
  editDocument,
  editOpening,
  finishOpening,
  opened,
  unparsed,
  type Document,
  type Opening,
} from '../index.js';
import { toSpan, type PositionCodec } from './convert.js';

/** One version of a document that is open in the client. An immutable value. */
export class OpenDocument {
  #source: string | Opening | Document;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    readonly version: number,
    source: string | Opening | Document,
  ) {
    this.#source = source;
  }

  /**
   * The parsed text. What is not parsed yet is parsed when first asked for, for clients open many documents that they never
   * have reviewed.
   */
  get content(): Document {
    if (!('blocks' in this.#begun)) this.#source = finishOpening(this.#begun);
    return this.#begun as Document;
  }

  /** Parses one more part; false where nothing was left to parse. */
  parsePart(): boolean {
    const begun = this.#begun;
    if ('blocks' in begun) return false;
    this.#source = opened(begun) ?? continueOpening(begun);
    return true;
  }

  get #begun(): Opening | Document {
    return typeof this.#source === 'string' ? (this.#source = beginOpening(this.#source)) : this.#source;
  }

  /** The document after changes of which each one refers to the text that the one before left. */
  changed(
    changes: readonly TextDocumentContentChangeEvent[],
    version: number,
    codec: PositionCodec,
  ): OpenDocument {
    const source = changes.reduce<string | Opening | Document>(
      (text, change) => applyChange(text, change, codec),
      this.#source,
    );
    return new OpenDocument(this.uri, this.languageId, version, source);
  }
}

/** The open documents, kept up to date by the client's notifications once they listen to a connection. */
export function createDocuments(codec: PositionCodec): TextDocuments<OpenDocument> {
  return new TextDocuments({
    create: (uri, languageId, version, text) => new OpenDocument(uri, languageId, version, textOf(text)),
    update: (document, changes, version) => document.changed(changes, version, codec),
  });
}

function applyChange(
  source: string | Opening | Document,
  change: TextDocumentContentChangeEvent,
  codec: PositionCodec,
): string | Opening | Document {
  const text = textOf(change.text);
  const range = 'range' in change ? (change.range as Range | undefined) : undefined;
  if (!range) return text;
  const begun = typeof source === 'string' ? beginOpening(source) : source;
  if ('blocks' in begun) return editDocument(begun, { span: toSpan(codec, begun, range), text });
  return editOpening(begun, { span: toSpan(codec, unparsed(begun), range), text });
}

/** @throws TypeError where a client sends something else for a text, so that nothing half-read is ever reviewed */
function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('a text of a document must be a string');
  return value;
}

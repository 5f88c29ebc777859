import { TextDocuments, type Range, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { editDocument, openDocument, type Document } from '../index.js';
import { toSpan, type PositionCodec } from './convert.js';

/** One version of a document that is open in the client. An immutable value. */
export class OpenDocument {
  #content: Document | undefined;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    readonly version: number,
    private readonly source: string | Document,
  ) {}

  /** The parsed text; made when first asked for, for clients open many documents that they never have reviewed. */
  get content(): Document {
    return (this.#content ??= typeof this.source === 'string' ? openDocument(this.source) : this.source);
  }

  /** The document after changes of which each one refers to the text that the one before left. */
  changed(
    changes: readonly TextDocumentContentChangeEvent[],
    version: number,
    codec: PositionCodec,
  ): OpenDocument {
    const source = changes.reduce<string | Document>(
      (text, change) => applyChange(text, change, codec),
      this.#content ?? this.source,
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
  source: string | Document,
  change: TextDocumentContentChangeEvent,
  codec: PositionCodec,
): string | Document {
  const text = textOf(change.text);
  const range = 'range' in change ? (change.range as Range | undefined) : undefined;
  if (!range) return text;
  const document = typeof source === 'string' ? openDocument(source) : source;
  return editDocument(document, { span: toSpan(codec, document, range), text });
}

/** @throws TypeError where a client sends something else for a text, so that nothing half-read is ever reviewed */
function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('a text of a document must be a string');
  return value;
}

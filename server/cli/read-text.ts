import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { quoted } from './terminal.js';

/** The text of a file, or one sentence or two on why there is none and what to do. */
export type ReadResult = { readonly text: string } | { readonly error: string };

/** In bytes. */
const LARGEST = 20 * 1024 * 1024;

/** How many bytes decide whether a file is a text. */
const SAMPLE = 8 * 1024;

/** Text has hardly any control characters; pictures, archives and programs are full of bytes that are no text. */
const MOST_ODD_BYTES = 0.3;

/**
 * Reads a file whole, its byte order mark and line ends as they are. Never rejects.
 *
 * @param file the absolute path
 * @param name what messages call the file
 */
export async function readTextFile(file: string, name: string): Promise<ReadResult> {
  return readTextStream(createReadStream(file), name);
}

/** Reads a stream to its end, like {@link readTextFile}. */
export async function readTextStream(stream: Readable, name: string): Promise<ReadResult> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST)
        return { error: `${quoted(name)} is larger than 20 MB. Split the document, or leave it out.` };
    }
  } catch (error) {
    return { error: unreadable(name, codeOf(error)) };
  }
  return decode(Buffer.concat(chunks, size), name);
}

function decode(bytes: Buffer, name: string): ReadResult {
  if (hasUtf16Mark(bytes))
    return { error: `${quoted(name)} is encoded as UTF-16. Convert it to UTF-8 and run again.` };
  if (isBinary(bytes.subarray(0, SAMPLE)))
    return { error: `${quoted(name)} is a binary file, not a text. Leave it out.` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { error: `${quoted(name)} is not valid UTF-8. Convert it to UTF-8 and run again.` };
  }
}

function hasUtf16Mark(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** A NUL alone makes no binary file: a Markdown text with a stray one is still a text. */
function isBinary(sample: Buffer): boolean {
  if (!sample.includes(0)) return false;
  const high = isUtf8(sample) ? 0 : sample.filter((byte) => byte >= 0x80).length;
  const controls = sample.filter((byte) => byte < 0x20 && !WHITE_SPACE.has(byte)).length;
  return (high + controls) / sample.length > MOST_ODD_BYTES;
}

const WHITE_SPACE: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d]);

/** Whether a sample is UTF-8; a character that its end cuts through does not count. */
function isUtf8(sample: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The error code of a system call, such as `ENOENT`; empty for any other error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function unreadable(name: string, code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `${quoted(name)} does not exist. Check the spelling, and which folder you are in.`;
    case 'EACCES':
    case 'EPERM':
      return `${quoted(name)} may not be read. Give yourself permission to read it, or leave it out.`;
    case 'EISDIR':
      return `${quoted(name)} is a folder. Name a file in it.`;
    default:
      return `${quoted(name)} could not be read (${code || 'unknown error'}). Check the file and the disk it is on.`;
  }
}

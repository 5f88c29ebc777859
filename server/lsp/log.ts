import type { RemoteConsole } from 'vscode-languageserver';

/** Writes to the client's log. Nothing that is written may hold text of a document or a name found in one. */
export interface Log {
  warn(message: string): void;
  /** Tells that something threw: the kind of error and where, without its message, which may quote the text. */
  failure(what: string, error: unknown): void;
}

export function logTo(console: RemoteConsole): Log {
  return {
    warn: (message) => console.warn(message),
    failure: (what, error) => console.error(`${what} failed with ${kindOf(error)}${framesOf(error)}`),
  };
}

function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function framesOf(error: unknown): string {
  const lines = error instanceof Error ? (error.stack?.split('\n') ?? []) : [];
  return lines
    .filter((line) => /^\s+at /.test(line))
    .map((line) => `\n${line}`)
    .join('');
}

import type { Readable, Writable } from 'node:stream';

/** A place to print to. */
export interface Output extends Writable {
  readonly isTTY?: boolean;
  /** The width of the terminal. */
  readonly columns?: number;
}

/** All that the command line needs of the world outside. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly version: string;
  /** The day where the user is, in `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** 0: fine, 1: findings as grave as the threshold, 2: something could not be done. */
export type ExitCode = 0 | 1 | 2;

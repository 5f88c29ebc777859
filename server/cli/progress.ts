import { printable } from './terminal.js';

/** How long a run may be silent, and then how often it speaks, in milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 100;

const CLEAR_LINE = '\r\x1b[K';

/** A line on the terminal that says how far a long run has come. Silent where nobody watches. */
export class Progress {
  readonly #write: (text: string) => void;
  readonly #now: () => number;
  #quietUntil: number;
  #shown = false;

  /**
   * @param write takes what goes to the terminal
   * @param now the time in milliseconds from any fixed moment
   */
  constructor(write: (text: string) => void, now: () => number = () => performance.now()) {
    this.#write = write;
    this.#now = now;
    this.#quietUntil = now() + PATIENCE;
  }

  /** Says that so many of the documents are reviewed, if it is time to say something. */
  show(done: number, all: number, current: string): void {
    if (this.#now() < this.#quietUntil) return;
    this.#quietUntil = this.#now() + INTERVAL;
    this.#shown = true;
    this.#write(`${CLEAR_LINE}${done} of ${all} files reviewed, next ${printable(current).slice(-60)}`);
  }

  /** Says at once that a document is under review that takes long by itself. */
  announce(current: string): void {
    this.#shown = true;
    this.#write(`${CLEAR_LINE}Reviewing ${printable(current).slice(-60)}, which is long`);
  }

  /** Takes the line away, so that something else may be printed. */
  clear(): void {
    if (this.#shown) this.#write(CLEAR_LINE);
    this.#shown = false;
  }
}

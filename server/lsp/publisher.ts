/** Runs a job for a document soon, once for any number of changes that come in before it starts. */
export class Publisher {
  readonly #waiting = new Set<string>();

  /**
   * @param settled waits until a document has stood still
   * @param publish reviews a document and sends what was found
   * @param failed is told what either of them threw
   */
  constructor(
    private readonly settled: (uri: string) => Promise<void>,
    private readonly publish: (uri: string) => Promise<void>,
    private readonly failed: (error: unknown) => void,
  ) {}

  schedule(uri: string): void {
    if (this.#waiting.has(uri)) return;
    this.#waiting.add(uri);
    this.#run(uri).catch(this.failed);
  }

  async #run(uri: string): Promise<void> {
    try {
      await this.settled(uri);
    } finally {
      // From here on a change needs a run of its own.
      this.#waiting.delete(uri);
    }
    await this.publish(uri);
  }
}

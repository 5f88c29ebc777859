import { NO_WORKSPACE, type Workspace } from '../index.js';
import { canonical } from './folders.js';
import type { WorkspaceReader } from './workspace-reader.js';

interface Known {
  workspace: Workspace;
  /** What makes a reading that is under way start over when it ends. */
  again: boolean;
  reading: boolean;
}

/**
 * What is known of each workspace folder. Reading goes on in the background, so that nobody waits for it; whoever asks
 * before it ends is told of nothing, and is told to ask again.
 */
export class Workspaces {
  readonly #known = new Map<string, Known>();

  /**
   * @param read may reject; the folder is then known as it was before
   * @param changed is called when something else is known than before
   * @param failed is told what `read` threw
   */
  constructor(
    private readonly read: WorkspaceReader,
    private readonly changed: () => void,
    private readonly failed: (error: unknown) => void,
    private trusted: boolean,
  ) {}

  /** What is known of a folder by now. */
  of(folder: string): Workspace {
    const key = canonical(folder);
    let known = this.#known.get(key);
    if (!known) {
      known = { workspace: NO_WORKSPACE, again: false, reading: false };
      this.#known.set(key, known);
      void this.#read(folder, known);
    }
    return known.workspace;
  }

  /** Reads a folder anew that was asked for before. */
  reread(folder: string): void {
    const known = this.#known.get(canonical(folder));
    if (known) void this.#read(folder, known);
  }

  /** From now on git may be asked. */
  trust(): void {
    this.trusted = true;
    for (const folder of this.#known.keys()) this.reread(folder);
  }

  async #read(folder: string, known: Known): Promise<void> {
    known.again = true;
    if (known.reading) return;
    known.reading = true;
    try {
      while (known.again) {
        known.again = false;
        this.#take(known, await this.read(folder, this.trusted));
      }
    } catch (error) {
      this.failed(error);
    } finally {
      known.reading = false;
    }
  }

  #take(known: Known, workspace: Workspace): void {
    if (JSON.stringify(workspace) === JSON.stringify(known.workspace)) return;
    known.workspace = workspace;
    this.changed();
  }
}

import type { Memento, Uri } from 'vscode';

const KEY = 'overrides';

/** The author's choices to review a document or not, by its URI. Those for saved files last as long as the workspace. */
export class Overrides {
  readonly #unsaved = new Map<string, boolean>();

  constructor(private readonly memento: Memento) {}

  /** All choices, in the form that the server takes. */
  all(): Readonly<Record<string, boolean>> {
    return { ...this.#saved(), ...Object.fromEntries(this.#unsaved) };
  }

  /** The choice for a document; nothing where the reviewer decides by itself. */
  of(uri: Uri): boolean | undefined {
    return this.all()[uri.toString()];
  }

  /** Keeps a choice; `null` forgets it. */
  async set(uri: Uri, enabled: boolean | null): Promise<void> {
    const key = uri.toString();
    // The next unsaved document may take the same name.
    if (uri.scheme === 'untitled') {
      if (enabled === null) this.#unsaved.delete(key);
      else this.#unsaved.set(key, enabled);
      return;
    }
    const others = Object.entries(this.#saved()).filter(([other]) => other !== key);
    await this.memento.update(
      KEY,
      Object.fromEntries(enabled === null ? others : [...others, [key, enabled]]),
    );
  }

  #saved(): Readonly<Record<string, boolean>> {
    return this.memento.get<Readonly<Record<string, boolean>>>(KEY, {});
  }
}

import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readConfig, type ConfigProblem, type SettingsLayer, type Vocabulary } from '../index.js';
import { SOURCE } from './convert.js';
import type { FileReader } from './files.js';
import { configIn } from './folders.js';

/** A config file that was found. */
export interface ConfigFile {
  /** The URI of the folder in which it stands. */
  readonly folder: string;
  readonly settings: SettingsLayer;
}

/** Shows diagnostics on a config file; none take back those shown before. */
export type Publish = (uri: string, diagnostics: Diagnostic[]) => void;

/** The config files of the workspace, each read once until it may have changed. Problems are shown on the file itself. */
export class ConfigFiles {
  readonly #known = new Map<string, Promise<ConfigFile | undefined>>();
  readonly #marked = new Set<string>();

  constructor(
    private readonly files: FileReader,
    private readonly publish: Publish,
    /** What the config file in a folder may name. */
    private readonly vocabularyOf: (folder: string) => Promise<Vocabulary>,
  ) {}

  /** True where config files outside of the workspace folders can be read, too. */
  get everywhere(): boolean {
    return this.files.everywhere;
  }

  /** The config file in the first of the folders that has one. */
  async nearest(folders: readonly string[]): Promise<ConfigFile | undefined> {
    for (const folder of folders) {
      const file = await this.#in(folder);
      if (file) return file;
    }
    return undefined;
  }

  /** The text of the config file in a folder as it is now; nothing where there is none. @throws Error as {@link FileReader.read} does */
  text(folder: string): Promise<string | undefined> {
    return this.files.read(configIn(folder));
  }

  /** Forgets all files, and looks again at those with problems, which nobody may ask for any more. */
  async forget(): Promise<void> {
    const marked = [...this.#marked].filter((folder) => this.#known.has(folder));
    this.#known.clear();
    await Promise.all(marked.map((folder) => this.#in(folder)));
  }

  #in(folder: string): Promise<ConfigFile | undefined> {
    let file = this.#known.get(folder);
    if (!file) this.#known.set(folder, (file = this.#read(folder)));
    return file;
  }

  async #read(folder: string): Promise<ConfigFile | undefined> {
    const uri = configIn(folder);
    let text: string | undefined;
    try {
      text = await this.files.read(uri);
    } catch (error) {
      const reason =
        error instanceof Error ? error.message : 'Check that it is a file and that you may read it.';
      this.#mark(folder, '', [{ message: `These settings are not in force: ${reason}`, path: [] }]);
      return { folder, settings: {} };
    }
    if (text === undefined) {
      this.#mark(folder, '', []);
      return undefined;
    }
    const { settings, problems } = readConfig(text, await this.vocabularyOf(folder));
    this.#mark(folder, text, problems);
    return { folder, settings };
  }

  #mark(folder: string, text: string, problems: readonly ConfigProblem[]): void {
    if (problems.length === 0 && !this.#marked.delete(folder)) return;
    if (problems.length > 0) this.#marked.add(folder);
    const uri = configIn(folder);
    const document = TextDocument.create(uri, 'yaml', 0, text);
    this.publish(
      uri,
      problems.map((problem) => toDiagnostic(document, problem)),
    );
  }
}

function toDiagnostic(document: TextDocument, { message, span, path }: ConfigProblem): Diagnostic {
  return {
    range: { start: document.positionAt(span?.start ?? 0), end: document.positionAt(span?.end ?? 0) },
    // A problem without a path leaves the whole file out of use.
    severity: path.length === 0 ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: SOURCE,
    message,
  };
}

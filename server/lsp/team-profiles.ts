import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  NO_TEAM_PROFILES,
  plainLines,
  profileNames,
  readTeamProfiles,
  type ProfileFile,
  type ProfileProblem,
  type TeamProfiles,
} from '../index.js';
import type { Publish } from './config-files.js';
import { SOURCE } from './convert.js';
import type { FileReader } from './files.js';
import { profileIn, profilesIn } from './folders.js';

/** The teams' own profiles, each folder read once until it may have changed. Problems are shown on the file itself. */
export class TeamProfileFiles {
  readonly #known = new Map<string, Promise<TeamProfiles>>();
  /** The URIs of the files with problems, by folder. */
  readonly #marked = new Map<string, readonly string[]>();

  constructor(
    private readonly files: FileReader,
    private readonly publish: Publish,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** The profiles that stand next to the settings of a folder, given as a URI; none where they cannot be read. */
  of(folder: string): Promise<TeamProfiles> {
    let known = this.#known.get(folder);
    if (!known) this.#known.set(folder, (known = this.#read(folder)));
    return known;
  }

  /** Forgets all profiles, and looks again at those with problems, which nobody may ask for any more. */
  async forget(): Promise<void> {
    this.#known.clear();
    await Promise.all([...this.#marked.keys()].map((folder) => this.of(folder)));
  }

  async #read(folder: string): Promise<TeamProfiles> {
    const files: ProfileFile[] = [];
    const unread: ProfileProblem[] = [];
    try {
      for (const name of profileNames(await this.files.list(profilesIn(folder)))) {
        const file = await this.#readFile(folder, name);
        if ('message' in file) unread.push(file);
        else files.push(file);
      }
    } catch (error) {
      this.failed(error);
      return NO_TEAM_PROFILES;
    }
    const team = files.length === 0 ? NO_TEAM_PROFILES : readTeamProfiles(files);
    this.#mark(folder, files, [...unread, ...team.problems]);
    return team;
  }

  async #readFile(folder: string, name: string): Promise<ProfileFile | ProfileProblem> {
    try {
      return { name, text: (await this.files.read(profileIn(folder, name))) ?? '' };
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'Check that you may read it.';
      return { name, message: `This profile is not in use: ${reason}`, span: { start: 0, end: 0 } };
    }
  }

  #mark(folder: string, files: readonly ProfileFile[], problems: readonly ProfileProblem[]): void {
    const marked = problems.map(({ name }) => profileIn(folder, name));
    const mended = (this.#marked.get(folder) ?? []).filter((uri) => !marked.includes(uri));
    if (marked.length > 0) this.#marked.set(folder, marked);
    else this.#marked.delete(folder);
    for (const uri of mended) this.publish(uri, []);
    for (const problem of problems) {
      const text = files.find(({ name }) => name === problem.name)?.text ?? '';
      this.publish(profileIn(folder, problem.name), [toDiagnostic(text, problem)]);
    }
  }
}

function toDiagnostic(text: string, { message, span }: ProfileProblem): Diagnostic {
  const document = TextDocument.create('', 'markdown', 0, plainLines(text));
  const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
  return { range, severity: DiagnosticSeverity.Error, source: SOURCE, message };
}

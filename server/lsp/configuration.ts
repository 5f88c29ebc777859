import {
  DEFAULT_SETTINGS,
  mergeSettings,
  NO_TEAM_PROFILES,
  NO_WORKSPACE,
  readSettings,
  vocabularyWith,
  type Reviewer,
  type Settings,
  type SettingsLayer,
  type TeamProfiles,
  type Workspace,
} from '../index.js';
import type { ConfigFiles } from './config-files.js';
import { canonical, configFolders, configIn, folderOf, pathOf, workspaceFolderOf } from './folders.js';
import type { TeamProfileFiles } from './team-profiles.js';

/** The section of the editor's settings. */
export const SECTION = 'barRaiser';

/** Keys of the section that speak to the editor and not to the reviewer. */
const EDITOR_KEYS = ['trace', 'newPostmortem', 'run', 'quiet', 'nextRow'];

/** Who reviews a document, and the path by which the document is judged. */
export interface Assignment {
  readonly reviewer: Reviewer;
  readonly path?: string;
}

/** What the configuration needs from its surroundings. */
export interface ConfigurationPorts {
  readonly configFiles: ConfigFiles;
  readonly teamProfiles: TeamProfileFiles;
  /** The editor's settings for a document, as the client gives them. */
  readonly askEditor: (uri: string) => Promise<unknown>;
  /** What is known of a workspace folder by now. */
  readonly workspaceOf: (folder: string) => Workspace;
  readonly createReviewer: (settings: Settings, workspace: Workspace, team: TeamProfiles) => Reviewer;
  /** Tells a problem with the editor's settings. */
  readonly warn: (message: string) => void;
}

/**
 * The settings of each document: the defaults, the nearest config file, the editor's settings. Documents of one workspace
 * folder with equal settings and the same profiles of the team share a reviewer. Everything is kept until {@link Configuration.forget}, and a document's part until it is closed.
 */
export class Configuration {
  readonly #assignments = new Map<string, Promise<Assignment>>();
  readonly #reviewers = new Map<TeamProfiles, Map<string, Reviewer>>();
  readonly #warned = new Set<string>();
  #folders: readonly string[];

  constructor(
    private readonly ports: ConfigurationPorts,
    folders: readonly string[],
  ) {
    this.#folders = folders;
  }

  /** The assignment of a document. */
  of(uri: string): Promise<Assignment> {
    let assignment = this.#assignments.get(uri);
    if (!assignment) {
      assignment = this.#assign(uri);
      this.#assignments.set(uri, assignment);
      // A client that failed once may answer the next time.
      assignment.catch(() => this.#assignments.delete(uri));
    }
    return assignment;
  }

  /** The text and URI of the config file in force for a document, or of the one to write; nothing where none could be. */
  async fileOf(uri: string): Promise<{ readonly uri: string; readonly text: string } | undefined> {
    const { configFiles } = this.ports;
    const folders = configFolders(uri, this.#folders, configFiles.everywhere);
    const folder = (await configFiles.nearest(folders))?.folder ?? folderOf(uri, this.#folders) ?? folders[0];
    if (folder === undefined) return undefined;
    return { uri: configIn(folder), text: (await configFiles.text(folder)) ?? '' };
  }

  close(uri: string): void {
    this.#assignments.delete(uri);
  }

  /** The workspace folder of a file, and its path from there. */
  placeOf(uri: string): { readonly folder?: string; readonly path?: string } {
    const folder = folderOf(uri, this.#folders);
    const path = folder === undefined ? undefined : pathOf(uri, folder);
    return folder === undefined || path === undefined ? {} : { folder, path };
  }

  changeFolders(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map(canonical));
    this.#folders = [...this.#folders.filter((folder) => !gone.has(canonical(folder))), ...added];
  }

  /** Has every document reviewed by what is known of its workspace now. */
  renew(): void {
    this.#assignments.clear();
    this.#reviewers.clear();
  }

  /** Drops everything that was read; the next review reads it again. */
  async forget(): Promise<void> {
    this.renew();
    await this.ports.teamProfiles.forget();
    await this.ports.configFiles.forget();
  }

  async #assign(uri: string): Promise<Assignment> {
    const { configFiles, teamProfiles } = this.ports;
    const [file, editor] = await Promise.all([
      configFiles.nearest(configFolders(uri, this.#folders, configFiles.everywhere)),
      this.ports.askEditor(uri),
    ]);
    const home = file?.folder ?? workspaceFolderOf(uri, this.#folders);
    const team = home === undefined ? NO_TEAM_PROFILES : await teamProfiles.of(home);
    const settings = mergeSettings(file?.settings ?? {}, this.#readEditor(editor, team));
    const path = pathOf(uri, file?.folder ?? folderOf(uri, this.#folders));
    return { reviewer: this.#reviewerFor(settings, uri, team), ...(path === undefined ? {} : { path }) };
  }

  #readEditor(value: unknown, team: TeamProfiles): SettingsLayer {
    if (typeof value !== 'object' || value === null) return {};
    const { settings, problems } = readSettings(
      Object.fromEntries(Object.entries(value).filter(isSet)),
      vocabularyWith(team),
    );
    for (const { message, path } of problems) {
      const warning = `The setting "${[SECTION, ...path].join('.')}" is not in force. ${message}`;
      if (this.#warned.has(warning)) continue;
      this.#warned.add(warning);
      this.ports.warn(warning);
    }
    return settings;
  }

  #reviewerFor(settings: Settings, uri: string, team: TeamProfiles): Reviewer {
    const folder = settings.roster ? workspaceFolderOf(uri, this.#folders) : undefined;
    const key = JSON.stringify([settings, folder]);
    const reviewers = this.#reviewersWith(team);
    let reviewer = reviewers.get(key);
    if (!reviewer) {
      const workspace = folder === undefined ? NO_WORKSPACE : this.ports.workspaceOf(folder);
      reviewers.set(key, (reviewer = this.ports.createReviewer(settings, workspace, team)));
    }
    return reviewer;
  }

  /** The reviewers by settings and folder, for one reading of a team's profiles. */
  #reviewersWith(team: TeamProfiles): Map<string, Reviewer> {
    const made = this.#reviewers.get(team) ?? new Map<string, Reviewer>();
    this.#reviewers.set(team, made);
    return made;
  }
}

/**
 * Editors give every declared setting with its default, so a value equal to the default says nothing; taken at its
 * word it would win over the config file.
 */
function isSet([key, value]: [string, unknown]): boolean {
  if (EDITOR_KEYS.includes(key) || value === '') return false;
  const preset: unknown = Object.entries(DEFAULT_SETTINGS).find(([name]) => name === key)?.[1];
  return preset === undefined || JSON.stringify(value) !== JSON.stringify(preset);
}

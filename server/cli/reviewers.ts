import { access, readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  createReviewer,
  mergeSettings,
  NO_TEAM_PROFILES,
  NO_WORKSPACE,
  plainLines,
  PROFILE_FOLDER,
  profileNames,
  readConfig,
  readTeamProfiles,
  unknownName,
  vocabularyWith,
  type ProfileFile,
  type Reviewer,
  type SettingsLayer,
  type TeamProfiles,
  type Workspace,
} from '../index.js';
import { readWorkspace } from '../workspace/disk/read-workspace.js';
import { codeOf, readTextFile } from './read-text.js';
import { printable } from './terminal.js';

const CONFIG_NAME = '.bar-raiser.yaml';

/** A reviewer for the documents of one config file, or of none. */
export interface ConfiguredReviewer {
  readonly reviewer: Reviewer;
  /** The absolute path of the folder that the globs of the settings count from. */
  readonly root: string;
}

export interface ReviewerOptions {
  readonly cwd: string;
  /** The config file for every document, in place of the nearest one. */
  readonly config?: string;
  /** Wins over the config file. */
  readonly profile?: string;
  /** Takes what is wrong with a config file, as `path:line:column: message`; each problem once. */
  readonly onProblem: (problem: string) => void;
  /** Whether a file or folder may be read; absent where every one may be. Asked for what the documents do not name themselves. */
  readonly mayRead?: (file: string) => Promise<boolean>;
}

/** Where the settings of a folder come from. */
interface Source {
  /** The absolute path of the config file; absent where there is none. */
  readonly config?: string;
  readonly root: string;
}

/** Finds the settings for each document and keeps one reviewer for each config file. */
export class Reviewers {
  readonly #options: ReviewerOptions;
  readonly #sources = new Map<string, Promise<Source>>();
  readonly #reviewers = new Map<string, Promise<ConfiguredReviewer>>();
  readonly #workspaces = new Map<string, Promise<Workspace>>();
  readonly #profiles = new Map<string, Promise<TeamProfiles>>();

  constructor(options: ReviewerOptions) {
    this.#options = options;
  }

  /**
   * The reviewer for a file, which need not exist. Never rejects: without a usable config file the defaults hold.
   *
   * @param file the absolute path
   */
  async for(file: string): Promise<ConfiguredReviewer> {
    const source = await this.#sourceFor(dirname(file));
    return remember(this.#reviewers, source.config ?? source.root, () => this.#build(source));
  }

  /**
   * What is wrong with the id of a profile for the documents that stand there, if anything is.
   *
   * @param files absolute paths
   */
  async unknownProfile(profile: string, files: readonly string[]): Promise<string | undefined> {
    for (const folder of new Set(files.map((file) => dirname(file)))) {
      const { root } = await this.#sourceFor(folder);
      const known = vocabularyWith(await this.#profilesOf(root)).profiles;
      if (!known.includes(profile)) return unknownName('profile', profile, known);
    }
    return undefined;
  }

  async #sourceFor(folder: string): Promise<Source> {
    const { config, cwd } = this.#options;
    if (config === undefined) return remember(this.#sources, folder, () => this.#search(folder));
    const file = resolve(cwd, config);
    return { config: file, root: dirname(file) };
  }

  /** Looks upwards as far as the repository goes; the folder of a repository without a config file is its root. */
  async #search(folder: string): Promise<Source> {
    const config = join(folder, CONFIG_NAME);
    if (await this.#isThere(config)) return { config, root: folder };
    if (await this.#isThere(join(folder, '.git'))) return { root: folder };
    const parent = dirname(folder);
    return parent === folder ? { root: this.#options.cwd } : this.#sourceFor(parent);
  }

  async #build({ config, root }: Source): Promise<ConfiguredReviewer> {
    const team = await this.#profilesOf(root);
    const layers = config === undefined ? [] : [await this.#read(config, team)];
    const { profile } = this.#options;
    if (profile !== undefined) layers.push({ profile });
    const settings = mergeSettings(...layers);
    const workspace = settings.roster
      ? await this.#workspaceOf({ root, ...(config === undefined ? {} : { config }) })
      : NO_WORKSPACE;
    return { reviewer: createReviewer(settings, workspace, team), root };
  }

  /** The repository around the settings, else their folder; the folder one happens to be in is no workspace. */
  async #workspaceOf({ config, root }: Source): Promise<Workspace> {
    const folder = (await this.#repositoryOf(root)) ?? (config === undefined ? undefined : root);
    if (folder === undefined) return NO_WORKSPACE;
    // Whoever runs the command on a folder trusts it as far as git is asked here, which runs nothing of the repository's.
    return remember(this.#workspaces, folder, () => readWorkspace(folder, true));
  }

  /** The innermost folder with a repository, from this one upwards. */
  async #repositoryOf(folder: string): Promise<string | undefined> {
    if (await this.#isThere(join(folder, '.git'))) return folder;
    const parent = dirname(folder);
    return parent === folder ? undefined : this.#repositoryOf(parent);
  }

  async #isThere(file: string): Promise<boolean> {
    return (await exists(file)) && this.#mayRead(file);
  }

  async #mayRead(file: string): Promise<boolean> {
    const { mayRead } = this.#options;
    return mayRead === undefined || mayRead(file);
  }

  #profilesOf(root: string): Promise<TeamProfiles> {
    return remember(this.#profiles, root, () => this.#readProfiles(join(root, PROFILE_FOLDER)));
  }

  /** Reads the profiles in a folder, and tells what is wrong with them. */
  async #readProfiles(folder: string): Promise<TeamProfiles> {
    const names = profileNames((await this.#mayRead(folder)) ? await filesIn(folder) : []);
    if (names.length === 0) return NO_TEAM_PROFILES;
    const files: ProfileFile[] = [];
    for (const name of names) {
      const path = pathFrom(this.#options.cwd, join(folder, name));
      const result = await readTextFile(join(folder, name), path);
      if ('text' in result) files.push({ name, text: result.text });
      else this.#options.onProblem(`${printable(path)}:1:1: ${result.error}`);
    }
    const team = readTeamProfiles(files);
    for (const { name, message, span } of team.problems) {
      const path = pathFrom(this.#options.cwd, join(folder, name));
      const text = plainLines(files.find((file) => file.name === name)?.text ?? '');
      this.#options.onProblem(`${printable(path)}:${place(text, span.start)}: ${printable(message)}`);
    }
    return team;
  }

  async #read(config: string, team: TeamProfiles): Promise<SettingsLayer> {
    const name = pathFrom(this.#options.cwd, config);
    const result = await readTextFile(config, name);
    if ('error' in result) {
      this.#options.onProblem(`${printable(name)}:1:1: ${result.error}`);
      return {};
    }
    const { settings, problems } = readConfig(result.text, vocabularyWith(team));
    for (const { message, span } of problems)
      this.#options.onProblem(
        `${printable(name)}:${place(result.text, span?.start ?? 0)}: ${printable(message)}`,
      );
    return settings;
  }
}

/** The path of a file as seen from a folder, with `/` between its parts; both are absolute. */
export function pathFrom(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}

/** Line and column of an offset, both from 1. */
function place(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/** The names of the files in a folder; none where there is no such folder. Links are left out. */
async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch {
    return [];
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    // What is there but may not be reached is not missing; reading it says what is wrong.
    return !['ENOENT', 'ENOTDIR'].includes(codeOf(error));
  }
}

function remember<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  let made = cache.get(key);
  if (made === undefined) cache.set(key, (made = make()));
  return made;
}

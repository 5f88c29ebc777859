/** The files that say something of a workspace, the most telling first. */
import picomatch from 'picomatch';
import { readAuthors } from './authors.js';
import { readCodeowners } from './codeowners.js';
import { readChart, readCompose, readKubernetes, readTerraform } from './deployments.js';
import { factsOf, type Facts } from './facts.js';
import { readMailmap } from './mailmap.js';
import {
  readCargoToml,
  readGemfile,
  readGoMod,
  readPackageJson,
  readPom,
  readPyproject,
} from './manifests.js';

interface Source {
  /** Matches the name of the file. Without empty alternatives, which not every editor knows. */
  readonly name: string;
  /** The folders that may hold it, as paths from the workspace folder; absent where any may. */
  readonly folders?: readonly string[];
  /** May throw on a text of another form. */
  readonly read: (text: string) => Facts;
}

const sources: readonly Source[] = [
  { name: '.mailmap', folders: [''], read: readMailmap },
  { name: 'CODEOWNERS', folders: ['', '.github', '.gitlab', 'docs'], read: readCodeowners },
  {
    name: '{AUTHORS,AUTHORS.*,MAINTAINERS,MAINTAINERS.*,CONTRIBUTORS,CONTRIBUTORS.*}',
    folders: ['', '.github', 'docs'],
    read: readAuthors,
  },
  { name: 'package.json', read: readPackageJson },
  { name: 'pyproject.toml', read: readPyproject },
  { name: 'Cargo.toml', read: readCargoToml },
  { name: 'go.mod', read: readGoMod },
  { name: 'Gemfile', read: readGemfile },
  { name: 'pom.xml', read: readPom },
  { name: '{compose,docker-compose,compose.*,docker-compose.*}.{yml,yaml}', read: readCompose },
  { name: 'Chart.yaml', read: readChart },
  { name: '*.tf', read: readTerraform },
  { name: '*.{yml,yaml}', read: readKubernetes },
];

/** The globs of all sources, in the order of what they tell; they match a few files more than are read. */
export const SOURCE_GLOBS: readonly string[] = sources.map(({ name }) => `**/${name}`);

/** Folders that hold other people's things, or what was built. */
export const FOREIGN_FOLDERS: ReadonlySet<string> = new Set([
  'bower_components',
  'build',
  'coverage',
  'dist',
  'node_modules',
  'out',
  'target',
  'third_party',
  'vendor',
  'venv',
  '__pycache__',
]);

const matchers = sources.map(({ name, folders, read }) => ({
  read,
  folders,
  matches: picomatch(name, { dot: true }),
}));

/**
 * The rank of the source that a file is, zero the most telling; nothing where it is none.
 *
 * @param path from the workspace folder, with `/` between its parts
 */
export function sourceRank(path: string): number | undefined {
  const parts = path.split('/');
  if (parts.some((part) => FOREIGN_FOLDERS.has(part))) return undefined;
  const name = parts.pop() ?? '';
  const folder = parts.join('/');
  const rank = matchers.findIndex(
    ({ matches, folders }) => matches(name) && (folders === undefined || folders.includes(folder)),
  );
  return rank < 0 ? undefined : rank;
}

/** The files among these that are sources, the most telling first, then in the order given; at most so many. */
export function mostTelling(paths: readonly string[], most: number): readonly string[] {
  return paths
    .flatMap((path) => {
      const rank = sourceRank(path);
      return rank === undefined ? [] : [{ path, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ path }) => path);
}

/** What a file says. Never throws: a file of another form than its name tells says nothing. */
export function readSource(path: string, text: string): Facts {
  try {
    return matchers[sourceRank(path) ?? -1]?.read(text) ?? factsOf({});
  } catch {
    return factsOf({});
  }
}

/** Folders of people, whose names are therefore no things. */
const OF_PEOPLE = /^(?:authors|contributors|home|interns|members|people|staff|teams?|users)$/i;

/** What the folders are called, down to the second level. @param folders paths from the workspace folder */
export function readFolders(folders: readonly string[]): Facts {
  return factsOf({
    things: folders.flatMap((folder) => {
      const parts = folder.split('/');
      const name = parts.at(-1) ?? '';
      const isNamed = parts.length <= 2 && !name.startsWith('.');
      return isNamed && !parts.slice(0, -1).some((part) => OF_PEOPLE.test(part)) ? [name] : [];
    }),
  });
}

import { readProfile, UnknownRole, type Profile } from './profile.js';
import type { Span } from './text.js';

/** The folder of a team's own profiles, from the folder of its settings. */
export const PROFILE_FOLDER = '.bar-raiser/profiles';

/** The folder that holds what a team tells the product; nothing below it is a document to review. */
const OWN_FOLDER = /(?:^|[/\\])\.bar-raiser[/\\]/;

/** A profile is a page or two; in UTF-16 units. */
const LONGEST = 128 * 1024;

/** So many profiles serve any team; in the order of their names. */
const MOST = 50;

/** A file of a team's own profiles. */
export interface ProfileFile {
  /** Within {@link PROFILE_FOLDER}, such as `ours.md`. */
  readonly name: string;
  readonly text: string;
}

/** Why a file is no profile. */
export interface ProfileProblem {
  /** The file, as in {@link ProfileFile}. */
  readonly name: string;
  /** Says what is wrong and what to write instead. */
  readonly message: string;
  /** UTF-16 offsets in the file, with its lines ended by single line feeds. */
  readonly span: Span;
}

/** What a team's own profiles are, in the order of their names. */
export interface TeamProfiles {
  readonly profiles: readonly Profile[];
  /** The ids that settings may name; those of broken profiles among them, for the file itself says what is wrong. */
  readonly ids: readonly string[];
  readonly problems: readonly ProfileProblem[];
}

/** A team without profiles of its own. */
export const NO_TEAM_PROFILES: TeamProfiles = { profiles: [], ids: [], problems: [] };

/** True for paths and URIs of files by which a team tells the product something. */
export function isOwnFile(path: string): boolean {
  return OWN_FOLDER.test(path);
}

/** The files among these that are profiles, in the order of their ids, as many as are read. */
export function profileNames(names: readonly string[]): readonly string[] {
  return names
    .filter((name) => name.endsWith('.md') && !/^readme\.md$/i.test(name))
    .sort()
    .slice(0, MOST);
}

/** Reads a team's own profiles, each called by the name of its file. Never throws: a broken one becomes a problem. */
export function readTeamProfiles(files: readonly ProfileFile[]): TeamProfiles {
  const read = files.map(readOne);
  return {
    profiles: read.flatMap(({ profile }) => profile ?? []),
    ids: files.map(({ name }) => idOf(name)),
    problems: read.flatMap(({ problem }) => problem ?? []),
  };
}

function readOne({ name, text: written }: ProfileFile): {
  readonly profile?: Profile;
  readonly problem?: ProfileProblem;
} {
  const text = plainLines(written);
  const problem = (message: string, span: Span = { start: 0, end: endOfLine(text) }) => ({
    problem: { name, message, span },
  });
  if (!/^[a-z][\w-]*$/i.test(idOf(name)))
    return problem(
      'A profile is called by its file, in letters, digits and hyphens. Rename this one, such as to "our-team.md".',
    );
  if (text.length > LONGEST)
    return problem('This profile is longer than 128 KB and not in use. Keep only the template in it.');
  try {
    const profile = readProfile(idOf(name), `${text}\n`);
    if (profile.sections.some(({ depth }) => depth > 1)) return { profile };
    return problem(
      'This profile has no sections and is not in use. Write each section as a heading, such as "## Root cause".',
    );
  } catch (error) {
    if (!(error instanceof UnknownRole)) throw error;
    return problem(`This profile is not in use until it is mended: ${error.message}.`, error.span);
  }
}

/** The text as places in it are counted: without a byte order mark, its lines ended by single line feeds. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function endOfLine(text: string): number {
  const end = text.indexOf('\n');
  return end < 0 ? text.length : end;
}

function idOf(name: string): string {
  return name.replace(/\.md$/, '');
}

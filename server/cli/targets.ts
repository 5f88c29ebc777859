import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { globby } from 'globby';
import picomatch from 'picomatch';
import { quoted } from './terminal.js';

/** A document to review, or what was asked for and is not there. */
export type Target =
  /**
   * `path` is the file as the user would write it, `file` its absolute path; `named` says that the user named this very
   * file, be it besides a folder or glob that finds it.
   */
  | { readonly kind: 'file'; readonly path: string; readonly file: string; readonly named: boolean }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'nothing'; readonly path: string; readonly error: string };

const NEVER = ['**/node_modules/**', '**/.git/**'];

/**
 * Finds what the arguments stand for: each file once, at its first place. Named files keep the order given; what a
 * folder or glob finds is sorted by path. Never throws: what cannot be found becomes a target that says so.
 *
 * @param cwd the folder that relative paths count from
 */
export async function findTargets(args: readonly string[], cwd: string): Promise<readonly Target[]> {
  const excluded = args.filter((arg) => arg.startsWith('!')).map((arg) => slashes(arg.slice(1)));
  const found = new Map<string, Target>();
  for (const arg of args.filter((candidate) => !candidate.startsWith('!')))
    for (const target of await expand(arg, excluded, cwd)) {
      const key = target.kind === 'file' ? target.file : `${target.kind} ${arg}`;
      found.set(key, merge(found.get(key), target));
    }
  return [...found.values()];
}

/** The same target met again: the first place counts, and so does being named. */
function merge(first: Target | undefined, again: Target): Target {
  if (first?.kind !== 'file' || again.kind !== 'file') return first ?? again;
  return { ...first, named: first.named || again.named };
}

async function expand(arg: string, excluded: readonly string[], cwd: string): Promise<readonly Target[]> {
  if (arg === '-') return [{ kind: 'stdin' }];
  const file = resolve(cwd, arg);
  const facts = await stat(file).catch(() => undefined);
  if (facts?.isDirectory())
    return search({ base: arg, glob: '**/*.{md,markdown}', anyCase: true }, excluded, cwd, emptyFolder(arg));
  if (facts) return [{ kind: 'file', path: arg, file, named: true }];
  const { base, glob, isGlob } = picomatch.scan(slashes(arg));
  // What cannot even be looked at is reported by whoever reads it.
  if (!isGlob) return [{ kind: 'file', path: arg, file, named: true }];
  return search({ base, glob, anyCase: false }, excluded, cwd, unmatched(arg));
}

interface Search {
  /** The folder to search, as the user wrote it. */
  readonly base: string;
  /** Relative to the base. */
  readonly glob: string;
  /** Whether the case of letters makes no difference, for endings such as `.MD`. */
  readonly anyCase: boolean;
}

async function search(
  { base, glob, anyCase }: Search,
  excluded: readonly string[],
  cwd: string,
  nothing: Target,
): Promise<readonly Target[]> {
  const folder = resolve(cwd, base || '.');
  const prefix = base === '' || base === '.' ? '' : `${slashes(base).replace(/\/+$/, '')}/`;
  const isExcluded = excluded.length > 0 ? picomatch([...excluded]) : () => false;
  try {
    const found = await globby(glob, {
      cwd: folder,
      gitignore: true,
      ignore: NEVER,
      caseSensitiveMatch: !anyCase,
      // As git does; a link to a folder above would go round in circles.
      followSymbolicLinks: false,
    });
    const targets = found
      .sort()
      .map((name): Target => ({
        kind: 'file',
        path: `${prefix}${name}`,
        file: resolve(folder, name),
        named: false,
      }))
      .filter((target) => target.kind !== 'file' || !isExcluded(target.path));
    return targets.length > 0 ? targets : [nothing];
  } catch {
    const error = `The folder ${quoted(base)} could not be searched. Check that you may read it and what is below it.`;
    return [{ kind: 'nothing', path: base, error }];
  }
}

function emptyFolder(path: string): Target {
  const error = `The folder ${quoted(path)} holds no Markdown file that git does not ignore. Name a file to have it reviewed anyway.`;
  return { kind: 'nothing', path, error };
}

function unmatched(path: string): Target {
  const error = `No file matches ${quoted(path)}. Check the pattern; files that git ignores have to be named one by one.`;
  return { kind: 'nothing', path, error };
}

/** With `/` between the parts, as globs and reports want it; on Windows people write `\`, which elsewhere is part of a name. */
export function slashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

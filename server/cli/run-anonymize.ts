import { anonymizeTarget, type Draft, type Outcome } from './anonymize-files.js';
import type { Replaced } from '../index.js';
import type { AnonymizeOptions } from './command.js';
import { diffForTerminal, unifiedDiff } from './diff.js';
import type { ExitCode, Host } from './host.js';
import { mapError, writeMap } from './name-map.js';
import { Progress } from './progress.js';
import { codeOf } from './read-text.js';
import { STDIN } from './review-files.js';
import { pathFrom, Reviewers } from './reviewers.js';
import { configError, profileError } from './run-review.js';
import { findTargets } from './targets.js';
import { printable, quoted, usesColor } from './terminal.js';
import { writeTextFile } from './write-text.js';

/** Anonymizes what the options name; what goes wrong is said on standard error, where no name ever stands. */
export async function runAnonymize(options: AnonymizeOptions, host: Host): Promise<ExitCode> {
  const { config, map, write } = options;
  const { cwd, stderr } = host;
  const problems: string[] = [];
  const fail = (problem: string) => {
    problems.push(problem);
    stderr.write(`${problem}\n`);
  };
  const unusable =
    (await configError(config, cwd)) ?? (map === undefined ? undefined : await mapError(map, cwd));
  if (unusable !== undefined) {
    fail(unusable);
    return 2;
  }

  const outcomes = await anonymizeAll(options, host, fail);
  const drafts = outcomes.filter((outcome) => outcome.kind === 'draft');
  for (const outcome of outcomes) for (const problem of problemsOf(outcome)) fail(problem);
  const notes = options.quiet ? [] : notesOn(drafts);
  for (const note of [...notes, ...drafts.flatMap(remainderOf)]) stderr.write(`${note}\n`);

  const changed = drafts.filter(({ before, text }) => before !== text);
  if (map !== undefined && changed.length > 0) {
    // Before the documents: once the names are gone from them, a map that cannot be written is lost.
    const names = new Map(changed.map((draft) => [draft.path, draft.names]));
    const unwritten = await writeMap(map, cwd, names);
    if (unwritten !== undefined) {
      fail(unwritten);
      return 2;
    }
    stderr.write(
      `${quoted(map)} tells whom the labels stand for. Keep it from everyone who need not know.\n`,
    );
  }
  if (write) for (const problem of await writeAll(drafts, options, host)) fail(problem);
  else for (const draft of changed) printDiff(draft, options, host);
  if (problems.length > 0) return 2;
  return !write && changed.length > 0 ? 1 : 0;
}

async function anonymizeAll(
  options: AnonymizeOptions,
  { cwd, stdin, stderr }: Host,
  fail: (problem: string) => void,
): Promise<readonly Outcome[]> {
  const progress = new Progress((text) => {
    if (stderr.isTTY && !options.quiet) stderr.write(text);
  });
  const onProblem = (problem: string) => {
    progress.clear();
    fail(problem);
  };
  const reviewers = new Reviewers({ ...options, cwd, onProblem });
  const run = { ...options, cwd, stdin, reviewers };
  const targets = await findTargets(options.targets, cwd);
  const unknown = await profileError(options, reviewers, targets, cwd);
  if (unknown !== undefined) {
    fail(unknown);
    return [];
  }
  const outcomes: Outcome[] = [];
  for (const target of targets) {
    progress.show(outcomes.length, targets.length, target.kind === 'stdin' ? 'standard input' : target.path);
    outcomes.push(await anonymizeTarget(target, run));
  }
  progress.clear();
  return outcomes;
}

function problemsOf(outcome: Outcome): readonly string[] {
  if (outcome.kind === 'failed') return [outcome.error];
  return outcome.failures.map(
    ({ rule }) =>
      `The rule ${rule} failed on ${nameOf(outcome)}, so names may be left there. Read it before you publish it, and please report this.`,
  );
}

/** What a reader of an empty diff would wonder about. */
function notesOn(drafts: readonly Draft[]): readonly string[] {
  return drafts.length === 0 || drafts.some(({ postmortem }) => postmortem)
    ? []
    : ['No postmortem was found there. Name a file itself to have it anonymized whatever it is.'];
}

/** What a document still tells, for nobody should take it for anonymous. */
function remainderOf(draft: Draft): readonly string[] {
  const { left, fileNames, suppressed } = draft;
  const name = nameOf(draft);
  return [
    ...(left > 0
      ? [
          `${counted(left, 'place')} in ${name} could not be replaced safely. "bar-raiser review" shows where.`,
        ]
      : []),
    ...(fileNames > 0
      ? [
          `${counted(fileNames, 'file name')} in ${name} still ${fileNames === 1 ? 'leads' : 'lead'} to somebody. Rename the files after what they show, and the links with them.`,
        ]
      : []),
    ...(suppressed > 0
      ? [
          `A comment suppresses ${counted(suppressed, 'finding')} in ${name}, so what it tells stays. Take the comment out to have it replaced.`,
        ]
      : []),
  ];
}

/** Writes what changed and says so. @returns why a file could not be written, for each such file */
async function writeAll(
  drafts: readonly Draft[],
  { quiet }: AnonymizeOptions,
  { stdout, stderr }: Host,
): Promise<readonly string[]> {
  const input = drafts.find(({ file }) => file === undefined);
  // The anonymized text of standard input must stand alone.
  const log = input === undefined ? stdout : stderr;
  const problems: string[] = [];
  for (const { path, file, before, text, replaced, postmortem } of drafts) {
    if (file === undefined) stdout.write(text);
    try {
      if (file !== undefined && text !== before) await writeTextFile(file, text);
      if (postmortem && !quiet)
        log.write(`${summaryOf(replaced)} in ${path === STDIN ? 'standard input' : printable(path)}\n`);
    } catch (error) {
      problems.push(
        `${quoted(path)} could not be written (${codeOf(error) || 'unknown error'}), so it is as it was. Check that you may write the file and its folder.`,
      );
    }
  }
  return problems;
}

function printDiff(
  { path, file, before, text }: Draft,
  { color: wanted }: AnonymizeOptions,
  { cwd, stdout, env }: Host,
): void {
  const diff = unifiedDiff(file === undefined ? path : pathFrom(cwd, file), before, text);
  const isTerminal = stdout.isTTY === true;
  const color = usesColor({ wanted, isTerminal, env });
  stdout.write(isTerminal || color ? diffForTerminal(diff, color) : diff);
}

function nameOf({ path }: Draft): string {
  return path === STDIN ? 'standard input' : quoted(path);
}

/** "3 people, 1 customer", or "nothing to replace". */
function summaryOf({ people, customers, details }: Replaced): string {
  const parts = [
    ...(people > 0 ? [counted(people, 'person', 'people')] : []),
    ...(customers > 0 ? [counted(customers, 'customer')] : []),
    ...(details > 0 ? [counted(details, 'personal detail')] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'nothing to replace';
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

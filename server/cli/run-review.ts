import { resolve } from 'node:path';
import type { ReviewOptions } from './command.js';
import type { ExitCode, Host } from './host.js';
import { printsOf, readBaseline, withoutKnown, writeBaseline } from './baseline.js';
import { changedSince, realPath } from './changed-files.js';
import { Progress } from './progress.js';
import { readTextFile } from './read-text.js';
import { createReporter } from './reports/reporter.js';
import { count, EMPTY_TALLY, exitCodeOf } from './reports/tally.js';
import { reviewTargets, type Outcome } from './review-files.js';
import { Reviewers } from './reviewers.js';
import { findTargets, type Target } from './targets.js';
import { printable, usesColor } from './terminal.js';

/** The width of a report that no terminal shows, in columns. */
const PAGE_WIDTH = 100;

/** Reviews what the options name and prints the report; what goes wrong is said on standard error. */
export async function runReview(options: ReviewOptions, host: Host): Promise<ExitCode> {
  const { cwd, stdout, stderr } = host;
  const unusable = await configError(options.config, cwd);
  if (unusable !== undefined) {
    stderr.write(`${unusable}\n`);
    return 2;
  }
  const progress = new Progress((text) => {
    if (stderr.isTTY && !options.quiet) stderr.write(text);
  });
  let configProblems = 0;
  const complain = (problem: string) => {
    progress.clear();
    stderr.write(`${problem}\n`);
  };
  const onProblem = (problem: string) => {
    configProblems++;
    complain(problem);
  };
  const known = await knownFindings(options, cwd);
  const changed =
    options.changedSince === undefined ? undefined : await changedSince(options.changedSince, cwd);
  for (const read of [known, changed])
    if (read && 'error' in read) {
      stderr.write(`${read.error}\n`);
      return 2;
    }
  const all = await findTargets(options.targets, cwd);
  const targets = changed && 'files' in changed ? await amongChanged(all, changed.files) : all;
  const reviewers = new Reviewers({ ...options, cwd, onProblem });
  const unknown = await profileError(options, reviewers, targets, cwd);
  if (unknown !== undefined) {
    stderr.write(`${unknown}\n`);
    return 2;
  }
  const report = reporterFor(options, host, targets);
  const outcomes = reviewTargets(targets, {
    ...options,
    cwd,
    reviewers,
    stdin: host.stdin,
    today: options.today ?? host.today(),
    onLongDocument: (path) => progress.announce(path),
    onFixedInput: (text) => stdout.write(text),
  });
  const skipped = new Set<string>();
  let tally = EMPTY_TALLY;
  const found = new Map<string, ReadonlySet<string>>();
  let done = 0;
  for await (const outcome of outcomes) {
    for (const problem of problemsOf(outcome, skipped)) complain(problem);
    progress.clear();
    if (options.updateBaseline) for (const [path, prints] of printsOf(outcome)) found.set(path, prints);
    const shown = known && 'baseline' in known ? withoutKnown(outcome, known.baseline) : outcome;
    report.add(shown);
    tally = count(tally, shown);
    const next = targets[++done];
    if (next) progress.show(done, targets.length, nameOf(next));
  }
  progress.clear();
  report.close(tally);
  if (options.updateBaseline && options.baseline !== undefined) {
    const unwritten = await writeBaseline(options.baseline, cwd, found);
    if (unwritten !== undefined) {
      complain(unwritten);
      return 2;
    }
    return tally.failed > 0 ? 2 : 0;
  }
  const code = exitCodeOf(tally, options.threshold, configProblems);
  return code === 0 && options.dryRun && tally.changes > 0 ? 1 : code;
}

/** The baseline to hold findings against; none where it is written anew. */
async function knownFindings({ baseline, updateBaseline }: ReviewOptions, cwd: string) {
  return baseline === undefined || updateBaseline ? undefined : readBaseline(baseline, cwd);
}

/** The files that changed, and what is no file. */
async function amongChanged(
  targets: readonly Target[],
  changed: ReadonlySet<string>,
): Promise<readonly Target[]> {
  const kept = await Promise.all(
    targets.map(async (target) => target.kind !== 'file' || changed.has(await realPath(target.file))),
  );
  return targets.filter((_, index) => kept[index]);
}

/** Why the config file that was asked for cannot be read; a review under other settings would mislead. */
export async function configError(config: string | undefined, cwd: string): Promise<string | undefined> {
  if (config === undefined) return undefined;
  const read = await readTextFile(resolve(cwd, config), config);
  return 'error' in read ? read.error : undefined;
}

/** Why the profile that was asked for does not serve; a review against another one would mislead. */
export async function profileError(
  { profile, stdinFilename = 'stdin' }: { readonly profile?: string; readonly stdinFilename?: string },
  reviewers: Reviewers,
  targets: readonly Target[],
  cwd: string,
): Promise<string | undefined> {
  if (profile === undefined) return undefined;
  const files = targets.map((target) => (target.kind === 'file' ? target.file : resolve(cwd, stdinFilename)));
  return reviewers.unknownProfile(profile, files);
}

function reporterFor(
  options: ReviewOptions,
  { stdout, stderr, env, version }: Host,
  targets: readonly Target[],
) {
  // The fixed text of standard input takes the place of the report.
  const output =
    options.fix && !options.dryRun && targets.some((target) => target.kind === 'stdin') ? stderr : stdout;
  const isTerminal = output.isTTY === true;
  return createReporter({
    format: options.format,
    threshold: options.threshold,
    showText: options.showText,
    version,
    fix: options.fix,
    dryRun: options.dryRun,
    isTerminal,
    quiet: options.quiet,
    color: usesColor({ wanted: options.color, isTerminal, env }),
    width: (isTerminal && output.columns) || PAGE_WIDTH,
    write: (text) => output.write(text),
  });
}

/** What went wrong with a document; a rule that threw is reported for the first document only. */
export function problemsOf(outcome: Outcome, skipped: Set<string>): readonly string[] {
  if (outcome.kind === 'failed') return [outcome.error];
  const failures = outcome.review.failures.filter(({ rule }) => !skipped.has(rule));
  for (const { rule } of failures) skipped.add(rule);
  return [
    ...(outcome.writeError === undefined ? [] : [outcome.writeError]),
    ...failures.map(
      ({ rule, message }) =>
        `The rule ${rule} failed and was skipped (${printable(message)}). Please report it; all other rules were checked.`,
    ),
  ];
}

function nameOf(target: Target): string {
  return target.kind === 'stdin' ? 'standard input' : target.path;
}

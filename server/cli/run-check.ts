import { resolve } from 'node:path';
import { applyEdits, frontMatterEdit, verdictIn, verdictReport, verdictWords } from '../index.js';
import type { CheckOptions } from './command.js';
import type { ExitCode, Host } from './host.js';
import { codeOf } from './read-text.js';
import { reviewTargets, STDIN, type Reviewed } from './review-files.js';
import { Reviewers } from './reviewers.js';
import { configError, problemsOf, profileError } from './run-review.js';
import { findTargets, type Target } from './targets.js';
import { quoted } from './terminal.js';
import { writeTextFile } from './write-text.js';

/** The front matter field that tells the result of the last check. */
const FIELD = 'review';

/** Prints the verdict on what the options name, as Markdown; what goes wrong is said on standard error. */
export async function runCheck(options: CheckOptions, host: Host): Promise<ExitCode> {
  const { cwd, stdin, stdout, stderr } = host;
  let problems = 0;
  const complain = (problem: string) => {
    problems++;
    stderr.write(`${problem}\n`);
  };
  const targets = await findTargets(options.targets, cwd);
  const reviewers = new Reviewers({ ...options, cwd, onProblem: complain });
  const unusable =
    (await configError(options.config, cwd)) ?? (await profileError(options, reviewers, targets, cwd));
  if (unusable !== undefined) {
    stderr.write(`${unusable}\n`);
    return 2;
  }
  const skipped = new Set<string>();
  const nowhere = () => undefined;
  const run = {
    ...options,
    cwd,
    stdin,
    reviewers,
    fix: false,
    today: host.today(),
    dryRun: false,
    onLongDocument: nowhere,
    onFixedInput: nowhere,
  };
  let printed = 0;
  let failed = 0;
  for (const target of targets) {
    for await (const outcome of reviewTargets([target], run)) {
      for (const problem of problemsOf(outcome, skipped)) complain(problem);
      if (outcome.kind === 'failed' || !isAskedFor(target, outcome)) continue;
      const { report, passed, text } = judge(outcome, host.today());
      stdout.write(printed++ === 0 ? report : `\n---\n\n${report}`);
      if (!passed) failed++;
      const problem = options.write && text !== undefined ? await write(target, text, cwd) : undefined;
      if (problem !== undefined) complain(problem);
    }
  }
  if (printed === 0 && problems === 0)
    complain('No postmortem was found there. Name a file itself to have it checked.');
  return problems > 0 ? 2 : failed > 0 ? 1 : 0;
}

/** Files that a folder or glob finds are checked where they are postmortems. */
function isAskedFor(target: Target, { review }: Reviewed): boolean {
  return target.kind !== 'file' || target.named || review.decision.postmortem;
}

interface Judged {
  readonly report: string;
  readonly passed: boolean;
  /** The document with the result in its front matter; absent where it is not reviewed. */
  readonly text?: string;
}

function judge({ path, document, review }: Reviewed, today: string): Judged {
  const verdict = verdictIn(document, review);
  const name = path === STDIN ? 'standard input' : path;
  const { profile } = review;
  const report = verdictReport(verdict, document, {
    name,
    day: today,
    ...(profile ? { profile: profile.title } : {}),
  });
  if (!profile) return { report, passed: false };
  const edit = frontMatterEdit(document.text, FIELD, verdictWords(verdict, today));
  return { report, passed: verdict.passed, text: applyEdits(document.text, [edit]) };
}

/** Writes a file; why it could not be written, where that is so. */
async function write(target: Target, text: string, cwd: string): Promise<string | undefined> {
  if (target.kind !== 'file') return undefined;
  try {
    await writeTextFile(resolve(cwd, target.file), text);
    return undefined;
  } catch (error) {
    return `${quoted(target.path)} could not be written (${codeOf(error) || 'unknown error'}), so it is as it was. Check that you may write the file and its folder.`;
  }
}

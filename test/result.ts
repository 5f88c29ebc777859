import { readFile, writeFile } from 'node:fs/promises';

/** The environment variable that names the file into which a suite writes its {@link SuiteResult}. */
export const RESULT_FILE = 'BAR_RAISER_RESULT';

/** What one suite, a process of its own, tells the runner. */
export interface SuiteResult {
  readonly passed: number;
  readonly failures: readonly Failure[];
}

/** A test that failed, or a suite that could not run. */
export interface Failure {
  readonly title: string;
  readonly message: string;
}

/** Writes the result where the runner wants it; does nothing where a suite is run by hand. */
export async function writeResult(result: SuiteResult): Promise<void> {
  const file = process.env[RESULT_FILE];
  if (file) await writeFile(file, JSON.stringify(result));
}

/** Reads the result of a suite; nothing where it left none. */
export async function readResult(file: string): Promise<SuiteResult | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as SuiteResult;
  } catch {
    return undefined;
  }
}

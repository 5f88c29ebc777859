#!/usr/bin/env node
/**
 * Looks like the VS Code executable to @vscode/test-electron: takes its arguments, runs the tests in the VS Code server
 * with a window in headless Chromium, and ends with their exit code.
 */
import { parseArgs } from 'node:util';
import { profileIn, inTemporaryFolder } from './profile.js';
import { runInWindow, type Outcome } from './test-window.js';

async function run(temporary: string): Promise<Outcome> {
  const { values, positionals } = parseArgs({ strict: false, allowPositionals: true });
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const userData = text('user-data-dir');
  const extensions = text('extensions-dir');
  return runInWindow({
    profile: userData && extensions ? { userData, extensions } : profileIn(temporary),
    window: {
      open: positionals[0],
      extension: text('extensionDevelopmentPath'),
      tests: text('extensionTestsPath'),
    },
    env: forTheSuite(),
    log: (line) => process.stdout.write(`${line}\n`),
  });
}

/** What the runner hands to its suites. */
function forTheSuite(): Record<string, string> {
  const given = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[0].startsWith('BAR_RAISER_') && entry[1] !== undefined,
  );
  return Object.fromEntries(given);
}

const outcome = await inTemporaryFolder(run);
if ('reason' in outcome) process.stderr.write(`The editor ended early: ${outcome.reason}\n`);
process.exitCode = 'code' in outcome ? outcome.code : 1;

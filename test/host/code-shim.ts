#!/usr/bin/env node
/**
 * Looks like the VS Code executable to @vscode/test-electron: takes its arguments, runs the VS Code server with a window
 * in headless Chromium in its place, and ends with the exit code of the tests.
 */
import { format, parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { ensureChromium } from './chromium.js';
import { ensureServer } from './install.js';
import { inTemporaryFolder, profileIn } from './profile.js';
import { startServer } from './server.js';
import { openWindow } from './window.js';

/** No test run takes longer than this many milliseconds. */
const LONGEST_MS = 5 * 60_000;

/** What the workbench tells of itself, and no test does. */
const NOISE =
  /^(?:Resolv(?:ing|ed) connection token|Creating a socket|\[reconnection-grace-time\]|Creation of workbench contribution|Ignoring fetching additional|\[Service Worker\]|Request to 'http:\/\/127\.0\.0\.1.*package\.nls\.json|\[AgentHost|\[AccountPolicyGate\]|Updating additional builtin|(?:Started|Completed) initializing default profile)/;

/** How a window ended: the exit code of the tests, or why there is none. */
type Outcome = { readonly code: number } | { readonly reason: string };

/** What the arguments ask for, in the names that VS Code gives them. */
function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string' },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      'extensions-dir': { type: 'string' },
    },
  });
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const userData = text('user-data-dir');
  const extensions = text('extensions-dir');
  return {
    window: {
      folder: positionals[0],
      extension: text('extensionDevelopmentPath'),
      tests: text('extensionTestsPath'),
    },
    profile: userData && extensions ? { userData, extensions } : undefined,
  };
}

async function run(args: readonly string[], temporary: string): Promise<Outcome> {
  const { window, profile = profileIn(temporary) } = readArguments(args);
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const installed = await ensureServer(log);
  const chromium = ensureChromium(log);
  let settle: (outcome: Outcome) => void = () => undefined;
  const outcome = new Promise<Outcome>((resolve) => (settle = resolve));
  const server = await startServer(installed, {
    profile,
    env: testEnvironment(),
    log: (text) => {
      // The workbench reports success when its extension host was killed, so the server's word counts.
      const death = /Extension Host Process exited with code: (?!0, signal: null).*/.exec(text);
      if (death) settle({ reason: death[0] });
    },
  });
  void server.exited.then((reason) => settle({ reason }));
  const { browser, context } = await openBrowser(chromium);
  const timer = setTimeout(() => settle({ reason: `no result after ${LONGEST_MS / 1000} s` }), LONGEST_MS);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => settle({ reason: `stopped by ${signal}` }));
  browser.once('disconnected', () => settle({ reason: 'the browser stopped' }));
  try {
    const page = await context.newPage();
    page.once('crash', () => settle({ reason: 'the page crashed' }));
    await listenToWorkbench(page, settle);
    await openWindow(server, page, window);
    return await outcome;
  } finally {
    clearTimeout(timer);
    await browser.close();
    await server.stop();
  }
}

/** What a test run hands to its suite; the rest of `VSCODE_` and the like stays out. */
function testEnvironment(): Record<string, string> {
  const given = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[0].startsWith('BAR_RAISER_') && entry[1] !== undefined,
  );
  return Object.fromEntries(given);
}

/** The workbench calls these two functions itself where a page has them. */
async function listenToWorkbench(page: Page, settle: (outcome: Outcome) => void): Promise<void> {
  await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
    const text = format(...args);
    if (NOISE.test(text)) return;
    (type === 'error' || type === 'warn' ? process.stderr : process.stdout).write(`${text}\n`);
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => settle({ code }));
}

const outcome = await inTemporaryFolder((folder) => run(process.argv.slice(2), folder));
if ('reason' in outcome) process.stderr.write(`The editor ended early: ${outcome.reason}\n`);
process.exitCode = 'code' in outcome ? outcome.code : 1;

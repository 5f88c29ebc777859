import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { ensureChromium } from './chromium.js';
import { ensureServer } from './install.js';
import type { Profile } from './profile.js';
import { startServer } from './server.js';
import { openWindow, type WindowOptions } from './window.js';

/** No test run takes longer than this many milliseconds. */
const LONGEST_MS = 5 * 60_000;

/** What the workbench tells of itself, and no test does. */
const NOISE =
  /^(?:Resolv(?:ing|ed) connection token|Creating a socket|\[reconnection-grace-time\]|Creation of workbench contribution|Ignoring fetching additional|\[Service Worker\]|Request to 'http:\/\/127\.0\.0\.1.*package\.nls\.json|\[AgentHost|\[AccountPolicyGate\]|Updating additional builtin|(?:Started|Completed) initializing default profile)|Could not locate the bindings file|native-watchdog/;

/** How a window ended: with the exit code of the tests, or why there is none. */
export type Outcome = { readonly code: number } | { readonly reason: string };

/** A run of tests in an extension host. */
export interface TestWindow {
  readonly profile: Profile;
  readonly window: WindowOptions;
  /** Set in the extension host on the server. */
  readonly env?: Readonly<Record<string, string>>;
  /** Is told what the extension host writes, a message at a time. */
  readonly log: (text: string) => void;
}

/** Runs the tests of a window in the VS Code server and headless Chromium. @throws Error when these cannot be had */
export async function runInWindow({ profile, window, env = {}, log }: TestWindow): Promise<Outcome> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const installed = await ensureServer(say);
  const chromium = ensureChromium(say);
  let settle: (outcome: Outcome) => void = () => undefined;
  const outcome = new Promise<Outcome>((resolve) => (settle = resolve));
  const end = (reason: string) => settle({ reason });
  const server = await startServer(installed, {
    profile,
    env,
    log: (text) => {
      // The workbench reports success when its extension host was killed, so the server's word counts.
      const death = /Extension Host Process exited with code: (?!0, signal: null).*/.exec(text);
      if (death) end(death[0]);
    },
  });
  void server.exited.then(end);
  const timer = setTimeout(() => end(`There was no result after ${LONGEST_MS / 1000} s.`), LONGEST_MS);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(`${signal} came.`));
  try {
    const { browser, context } = await openBrowser(chromium);
    browser.once('disconnected', () => end('The browser stopped.'));
    try {
      const page = await context.newPage();
      page.once('crash', () => end('The page crashed.'));
      await listenToWorkbench(page, log, settle);
      await openWindow(server, page, window);
      return await outcome;
    } finally {
      await browser.close();
    }
  } finally {
    clearTimeout(timer);
    await server.stop();
  }
}

/** The workbench calls these two functions itself where a page has them. */
async function listenToWorkbench(
  page: Page,
  log: (text: string) => void,
  settle: (outcome: Outcome) => void,
): Promise<void> {
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    const text = format(...args);
    if (!NOISE.test(text)) log(text);
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => settle({ code }));
}

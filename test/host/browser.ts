import { chromium, type Browser, type BrowserContext } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** Without `local-network-access` a page that was rewritten on its way may not open web sockets to this machine. */
const PERMISSIONS = ['clipboard-read', 'clipboard-write', 'local-network-access'];

/** A headless browser with one context, which asks nothing of any other machine. */
export async function openBrowser(
  executablePath: string,
): Promise<{ readonly browser: Browser; readonly context: BrowserContext }> {
  const browser = await chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: PERMISSIONS,
  });
  await context.route(isElsewhere, (route) => route.abort());
  return { browser, context };
}

function isElsewhere({ protocol, hostname }: URL): boolean {
  if (!/^(?:https?|wss?):$/.test(protocol) || hostname === '127.0.0.1') return false;
  // VS Code's service worker answers for these two.
  return !/\.vscode-resource\.|\.vscode-cdn\.net$/.test(hostname);
}

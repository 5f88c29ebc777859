import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { RunningServer } from './server.js';

/** What a window opens. Paths are absolute. */
export interface WindowOptions {
  /** The folder or the `.code-workspace` file to open; an empty window without it. */
  readonly open?: string | undefined;
  /** A folder of an extension under development, for the extension host on the server. */
  readonly extension?: string | undefined;
  /** The script that the extension host runs as a test, on the server. */
  readonly tests?: string | undefined;
  /** A folder of an extension without `main`, for the extension host in the page's worker. */
  readonly webExtension?: string | undefined;
  /** The script that the extension host in the worker runs as a test, relative to {@link webExtension}. */
  readonly webTests?: string | undefined;
}

/** Where a web extension is served: the page's policy allows no other origin than its own. */
const WEB_EXTENSION = '/__extension';

interface ResourceUri {
  readonly $mid: 1;
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
}

/** The parts of the workbench's configuration that are changed on its way to the page. */
interface WorkbenchConfiguration {
  developmentOptions?: { extensions?: readonly ResourceUri[]; extensionTestsPath?: ResourceUri };
  productConfiguration?: Record<string, unknown>;
}

/**
 * Opens a window in the page. A built workbench takes development options from its configuration only, so that is
 * completed on its way to the page; the marketplace is taken out of it there, too.
 */
export async function openWindow(server: RunningServer, page: Page, options: WindowOptions): Promise<void> {
  const { authority } = server;
  const query = new URLSearchParams(whatToOpen(options.open));
  query.set('payload', JSON.stringify([['skipWelcome', 'true'], ['skipReleaseNotes', 'true']])); // prettier-ignore
  if (options.webExtension !== undefined) await serveExtension(page, authority, options.webExtension);
  await page.route(
    (url) => url.host === authority && url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const body = rewrite(await response.text(), (configuration) =>
        complete(configuration, authority, options),
      );
      await route.fulfill({ response, body });
    },
  );
  await page.goto(`http://${authority}/?${query.toString()}`);
}

function whatToOpen(file: string | undefined): Record<string, string> {
  if (file === undefined) return { ew: 'true' };
  return file.endsWith('.code-workspace') ? { workspace: file } : { folder: file };
}

function complete(
  configuration: WorkbenchConfiguration,
  authority: string,
  { extension, tests, webExtension, webTests }: WindowOptions,
): WorkbenchConfiguration {
  const onServer = (file: string): ResourceUri => ({
    $mid: 1,
    scheme: 'vscode-remote',
    authority,
    path: file,
  });
  const inPage = (file: string): ResourceUri => ({ $mid: 1, scheme: 'http', authority, path: file });
  const testsPath = webTests ? inPage(`${WEB_EXTENSION}/${webTests}`) : tests ? onServer(tests) : undefined;
  const product = { ...configuration.productConfiguration, enableTelemetry: false };
  const calls = ['extensionsGallery', 'telemetryEndpoint', 'updateEndpoint'];
  return {
    ...configuration,
    developmentOptions: {
      ...configuration.developmentOptions,
      extensions: [
        ...(extension ? [onServer(extension)] : []),
        ...(webExtension ? [inPage(WEB_EXTENSION)] : []),
      ],
      ...(testsPath ? { extensionTestsPath: testsPath } : {}),
    },
    productConfiguration: Object.fromEntries(
      Object.entries(product).filter(([name]) => !calls.includes(name)),
    ),
  };
}

const SETTINGS = /(?<=id="vscode-workbench-web-configuration" data-settings=")[^"]*(?=")/;

function rewrite(
  html: string,
  change: (configuration: WorkbenchConfiguration) => WorkbenchConfiguration,
): string {
  if (!SETTINGS.test(html)) throw new Error('The page of the VS Code server holds no configuration.');
  return html.replace(SETTINGS, (json) => {
    const read = JSON.parse(
      json.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ) as WorkbenchConfiguration;
    return JSON.stringify(change(read)).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  });
}

async function serveExtension(page: Page, authority: string, folder: string): Promise<void> {
  // Through the context, for the requests of the extension host come from a worker.
  await page.context().route(
    (url) => url.host === authority && url.pathname.startsWith(`${WEB_EXTENSION}/`),
    (route) => {
      const wanted = decodeURIComponent(new URL(route.request().url()).pathname.slice(WEB_EXTENSION.length));
      const file = path.join(folder, path.posix.normalize(wanted));
      return existsSync(file) && statSync(file).isFile()
        ? route.fulfill({ path: file })
        : route.fulfill({ status: 404, body: '' });
    },
  );
}

import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './extension.js';
import type { Launched } from './session.js';

export { deactivate } from './extension.js';

/** The entry of the extension in a browser: the server is a worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  start(context, (options): Launched => {
    const worker = new Worker(script);
    const client = new LanguageClient('barRaiser', 'Bar Raiser', worker, options);
    return { client, end: () => worker.terminate() };
  });
}

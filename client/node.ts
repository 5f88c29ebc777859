import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './extension.js';
import type { Launched } from './session.js';

export { deactivate } from './extension.js';

/** The entry of the extension on the desktop and on remote machines: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  start(context, (options): Launched => {
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    const client = new LanguageClient('barRaiser', 'Bar Raiser', { run, debug }, options);
    return { client, end: () => undefined };
  });
}

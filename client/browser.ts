import { Uri, type ExtensionContext } from 'vscode';
import { start } from './extension.js';

export { deactivate } from './extension.js';

/** The entry of the extension in a browser: the server is a worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  start(context, async (ports) => (await import('./browser-client.js')).launch(script, ports));
}

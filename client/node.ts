import type { ExtensionContext } from 'vscode';
import { start } from './extension.js';

export { deactivate } from './extension.js';

/** The entry of the extension on the desktop and on remote machines: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  start(context, async (ports) => (await import('./node-client.js')).launch(module, ports));
}

import type { ExtensionContext } from 'vscode';
import { start } from './extension.js';
import type { MarkdownExtension } from './preview/timeline-preview.js';
import type { Launch } from './session.js';

export { deactivate } from './extension.js';

/** The entry of the extension on the desktop and on remote machines: the server is a process of its own. */
export function activate(context: ExtensionContext): MarkdownExtension {
  const module = context.asAbsolutePath('dist/server.js');
  const launch: Launch = async (ports) => (await import('./node-client.js')).launch(module, ports);
  return start(context, launch, () => import('../server/preview.js'));
}

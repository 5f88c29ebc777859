import { Uri, type ExtensionContext } from 'vscode';
import { start } from './extension.js';
import type { MarkdownExtension } from './preview/timeline-preview.js';
import type { Launch } from './session.js';

export { deactivate } from './extension.js';

/** The entry of the extension in a browser: the server is a worker. */
export function activate(context: ExtensionContext): MarkdownExtension {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  const launch: Launch = async (ports) => (await import('./browser-client.js')).launch(script, ports);
  return start(context, launch, () => import('../server/preview.js'));
}

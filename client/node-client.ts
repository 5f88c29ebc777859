import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { optionsFor, serve, type Launched, type LinkPorts } from './link.js';

/** Makes a client whose server is a process of its own. @param module the path of the server's script */
export function launch(module: string, ports: LinkPorts): Launched {
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const client = new LanguageClient('barRaiser', 'Bar Raiser', { run, debug }, optionsFor(ports));
  serve(client, ports);
  return { client, end: () => undefined };
}

import { LanguageClient } from 'vscode-languageclient/browser';
import { optionsFor, serve, type Launched, type LinkPorts } from './link.js';

/** Makes a client whose server is a worker. @param script the URL of the server's script */
export function launch(script: string, ports: LinkPorts): Launched {
  const worker = new Worker(script);
  const client = new LanguageClient('barRaiser', 'Bar Raiser', worker, optionsFor(ports));
  serve(client, ports);
  return { client, end: () => worker.terminate() };
}

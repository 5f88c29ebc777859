import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createReviewer } from '../index.js';
import { noFiles } from './files.js';
import { startServer } from './server.js';

const scope = self as unknown as DedicatedWorkerGlobalScope;

startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  createReviewer,
  files: noFiles,
  nextTurn: () => new Promise((resolve) => setTimeout(resolve, 0)),
  now: () => new Date(),
});

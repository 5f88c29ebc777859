/** The one script of the server, for Node and for a worker alike: the engine and its language model ship once. */
const isWorker = 'importScripts' in globalThis;

void (isWorker ? import('./browser.js') : import('./node.js'));

import { ErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities.js';
import { readClient } from './client.js';
import { Session, type ServerPorts } from './session.js';

/** Serves a client over the connection until it ends. Nothing but `initialize` is answered before `initialize`. */
export function startServer(connection: Connection, ports: ServerPorts): void {
  let started = false;
  connection.onInitialize((params) => {
    if (started) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    started = true;
    const client = readClient(params);
    new Session(connection, ports, client).listen();
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'bar-raiser' } };
  });
  connection.listen();
}

import { commands, window, type Disposable, type LogOutputChannel } from 'vscode';
import type { Session } from '../session.js';

const SHOW_LOG = 'Show Log';

/** Starts the server, and says so if it fails. */
export async function startOrTell(start: () => Promise<void>, output: LogOutputChannel): Promise<void> {
  try {
    await start();
  } catch (error) {
    output.error(error instanceof Error ? error : String(error));
    void window
      .showErrorMessage(
        'Bar Raiser could not start its reviewer, so nothing is marked. Run "Bar Raiser: Restart", or look into the log.',
        SHOW_LOG,
      )
      .then((choice) => {
        if (choice === SHOW_LOG) output.show();
      });
  }
}

/** Ends the server and starts it anew. */
export function registerRestart(session: Session, output: LogOutputChannel): Disposable {
  return commands.registerCommand('barRaiser.restart', () => startOrTell(() => session.restart(), output));
}

import { commands, type Disposable, type LogOutputChannel } from 'vscode';

/** Shows the log of the extension and of its server. */
export function registerShowOutput(output: LogOutputChannel): Disposable {
  return commands.registerCommand('barRaiser.showOutput', () => output.show());
}

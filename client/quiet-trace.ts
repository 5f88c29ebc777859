import { Disposable, LogLevel, type LogOutputChannel } from 'vscode';

const nothing = (): void => undefined;

/**
 * Where the library would trace its messages. They hold the text of the document, names included, so they are not kept at
 * any level, whatever the settings say; what the server itself logs is free of them.
 */
export const quietTrace: LogOutputChannel = {
  name: 'Bar Raiser',
  logLevel: LogLevel.Off,
  onDidChangeLogLevel: () => new Disposable(nothing),
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  append: nothing,
  appendLine: nothing,
  replace: nothing,
  clear: nothing,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the interface asks for it
  show: nothing,
  hide: nothing,
  dispose: nothing,
};

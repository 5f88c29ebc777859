import { workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

type Provide = NonNullable<Middleware['provideOnTypeFormattingEdits']>;

/** Asks the server for the next row of a timeline, unless the settings say that Enter is to stay Enter. */
export const nextRowWhereWanted: Provide = (document, position, key, options, token, next) =>
  workspace.getConfiguration('barRaiser', document.uri).get<boolean>('nextRow') === false
    ? undefined
    : next(document, position, key, options, token);

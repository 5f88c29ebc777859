import { SnippetTextEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { withLayout, type Edit } from '../../index.js';
import { toRange, toTextEdit } from '../convert.js';
import type { ActionSource } from './action-source.js';

/** Edits of the current text; bound to its version where the client can, so that they never hit another text. */
export function workspaceEdit(source: ActionSource, edits: readonly Edit[]): WorkspaceEdit {
  return bind(
    source,
    withLayout(source.open.content, edits).map((edit) => toTextEdit(source.codec, source.open.content, edit)),
  );
}

/** An edit whose text holds a part to be typed over: a tab stop where the client knows snippets, else plain text. */
export function editWithStop(source: ActionSource, edit: Edit, stop: string): WorkspaceEdit {
  if (!source.client.snippetEdits) return workspaceEdit(source, [edit]);
  const [before = '', ...after] = edit.text.split(stop);
  const value = `${escaped(before)}\${1:${escaped(stop)}}${escaped(after.join(stop))}`;
  const range = toRange(source.codec, source.open.content, edit.span);
  return bind(source, [{ range, snippet: { kind: 'snippet', value } }]);
}

/** Edits whose words in brackets are to be filled in: tab stops where the client knows snippets, else plain text. */
export function editToFillIn(source: ActionSource, edits: readonly Edit[]): WorkspaceEdit {
  if (!source.client.snippetEdits) return workspaceEdit(source, edits);
  let stop = 0;
  return bind(
    source,
    edits.map((edit) => ({
      range: toRange(source.codec, source.open.content, edit.span),
      snippet: {
        kind: 'snippet',
        value: escaped(edit.text).replace(/\[([^\]]+)\]/g, (bracket) => `\${${++stop}:${bracket}}`),
      },
    })),
  );
}

function bind({ open, client }: ActionSource, edits: (TextEdit | SnippetTextEdit)[]): WorkspaceEdit {
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri: open.uri, version: open.version }, edits }] }
    : { changes: { [open.uri]: edits.filter((edit): edit is TextEdit => !SnippetTextEdit.is(edit)) } };
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

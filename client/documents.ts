import type { TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** The scheme of the reports of submit checks. */
export const CHECK_SCHEME = 'bar-raiser-check';

/**
 * Schemes under which Markdown stands that is no file of the author: the other side of a comparison, cells, comments.
 * What is found there would only be listed twice.
 */
const NOT_FILES: ReadonlySet<string> = new Set([
  CHECK_SCHEME,
  'chat-editing-snapshot-text-model',
  'comment',
  'git',
  'gitlens',
  'review',
  'vscode-chat-code-block',
  'vscode-local-history',
  'vscode-notebook-cell',
]);

/** True for Markdown that the author can have reviewed: files of any file system, and files not saved yet. */
export function isReviewable({ languageId, uri }: Pick<TextDocument, 'languageId' | 'uri'>): boolean {
  return languageId === 'markdown' && !NOT_FILES.has(uri.scheme);
}

/** Keeps the server from hearing of any other Markdown; a document selector cannot exclude. */
export const onlyReviewable: Middleware = {
  didOpen: async (document, next) => {
    if (isReviewable(document)) await next(document);
  },
  didChange: async (event, next) => {
    if (isReviewable(event.document)) await next(event);
  },
  didSave: async (document, next) => {
    if (isReviewable(document)) await next(document);
  },
  didClose: async (document, next) => {
    if (isReviewable(document)) await next(document);
  },
};

import { utf16 } from './convert.js';
import { foldingOf } from './features/folding.js';
import { highlightsAt } from './features/highlights.js';
import { linksOf } from './features/links.js';
import { semanticTokensOf } from './features/semantic-tokens.js';
import { symbolsOf } from './features/symbols.js';
import type { Counter } from './requests.js';

/** What helps to read a postmortem, and to move in it. */
export function answerReading({ connection, desk }: Counter): void {
  const tokens = connection.languages.semanticTokens;
  tokens.on(
    desk.answer('colouring', async ({ textDocument }, token) => {
      const reviewed = await desk.reviewed(textDocument.uri, token);
      return reviewed ? semanticTokensOf(reviewed, utf16) : { data: [] };
    }),
  );
  tokens.onRange(
    desk.answer('colouring', async ({ textDocument, range }, token) => {
      const reviewed = await desk.reviewed(textDocument.uri, token);
      return reviewed ? semanticTokensOf(reviewed, utf16, range) : { data: [] };
    }),
  );
  connection.onDocumentSymbol(
    desk.answer('the outline', async ({ textDocument }, token) => {
      const reviewed = await desk.reviewed(textDocument.uri, token);
      return reviewed ? symbolsOf(reviewed, utf16) : [];
    }),
  );
  connection.onFoldingRanges(
    desk.answer('folding', async ({ textDocument }, token) => {
      const reviewed = await desk.reviewed(textDocument.uri, token);
      return reviewed ? foldingOf(reviewed, utf16) : [];
    }),
  );
  connection.onDocumentLinks(
    desk.answer('links', async ({ textDocument }, token) => {
      const reviewed = await desk.reviewed(textDocument.uri, token);
      return reviewed ? linksOf(reviewed, utf16) : [];
    }),
  );
  connection.onDocumentHighlight(
    desk.answer('highlighting', async ({ textDocument, position }, token) => {
      const reviewed = await desk.reviewed(textDocument.uri, token);
      return reviewed ? highlightsAt(reviewed, position, utf16) : null;
    }),
  );
}

import { TIMELINE_DRAWING, type NamedParams } from '../protocol.js';
import { drawingOf } from './features/drawing.js';
import { foldingOf } from './features/folding.js';
import { highlightsAt } from './features/highlights.js';
import { linksOf } from './features/links.js';
import { semanticTokensOf } from './features/semantic-tokens.js';
import { symbolsOf } from './features/symbols.js';
import type { Counter } from './requests.js';

/** What helps to read a postmortem, and to move in it. */
export function answerReading({ connection, client, desk }: Counter): void {
  const tokens = connection.languages.semanticTokens;
  tokens.on(
    desk.answer('colouring', async ({ textDocument }, token) => {
      const reviewed = await desk.reviewed(textDocument.uri, token);
      return reviewed ? semanticTokensOf(reviewed, client.codec) : { data: [] };
    }),
  );
  tokens.onRange(
    desk.answer('colouring', async ({ textDocument, range }, token) => {
      const reviewed = await desk.reviewed(textDocument.uri, token);
      return reviewed ? semanticTokensOf(reviewed, client.codec, range) : { data: [] };
    }),
  );
  connection.onDocumentSymbol(
    desk.answer('the outline', async ({ textDocument }, token) => {
      const reviewed = await desk.reviewed(textDocument.uri, token);
      return reviewed ? symbolsOf(reviewed, client.codec) : [];
    }),
  );
  connection.onFoldingRanges(
    desk.answer('folding', async ({ textDocument }, token) => {
      const reviewed = await desk.reviewed(textDocument.uri, token);
      return reviewed ? foldingOf(reviewed, client.codec) : [];
    }),
  );
  connection.onDocumentLinks(
    desk.answer('links', async ({ textDocument }, token) => {
      const reviewed = await desk.reviewed(textDocument.uri, token);
      return reviewed ? linksOf(reviewed, client.codec) : [];
    }),
  );
  connection.onDocumentHighlight(
    desk.answer('highlighting', async ({ textDocument, position }, token) => {
      const reviewed = await desk.reviewed(textDocument.uri, token);
      return reviewed ? highlightsAt(reviewed, position, client.codec) : null;
    }),
  );
  connection.onRequest(
    TIMELINE_DRAWING,
    desk.answer('drawing the timeline', async ({ uri }: NamedParams, token) => {
      const reviewed = await desk.reviewed(uri, token);
      return reviewed ? drawingOf(reviewed, client.codec) : null;
    }),
  );
}

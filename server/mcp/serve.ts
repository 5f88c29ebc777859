import type { Readable, Writable } from 'node:stream';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';

/** A document: a file under one of the folders, or a text. */
export interface Asked {
  readonly path?: string | undefined;
  readonly text?: string | undefined;
}

/** What a tool answers: plain data, or one sentence or two on what is wrong and what to do. */
export type Told = { readonly result: object } | { readonly error: string };

/** The tools by the names that agents call them by. They never reject. */
export interface Tools {
  review(asked: Asked): Promise<Told>;
  anonymise(asked: Asked): Promise<Told>;
  list_people(asked: Asked): Promise<Told>;
}

const DOCUMENT = {
  path: z
    .string()
    .optional()
    .describe(
      'A Markdown file under one of the folders that the server was given. Leave it out to give a text.',
    ),
  text: z.string().max(2_000_000).optional().describe('The Markdown text itself, in place of a file.'),
};

const DESCRIPTIONS: Readonly<Record<keyof Tools, readonly [title: string, description: string]>> = {
  review: [
    'Review a postmortem',
    'Reviews an incident postmortem in Markdown: who is named, who is blamed, whether causes go deep enough, whether actions, timeline and impact are complete. Answers findings with line, column, rule and advice; people appear as role labels only.',
  ],
  anonymise: [
    'Anonymise a postmortem',
    'Answers the text of a postmortem with people as role labels and customers as letters, and counts what it could not replace. Writes no file.',
  ],
  list_people: [
    'List people as labels',
    'Lists everyone whom a postmortem mentions as role labels with the places of their mentions, and never by name.',
  ],
};

/** Serves the tools to one client over the streams, until it closes them. */
export async function serve(
  tools: Tools,
  { stdin, stdout, version }: { stdin: Readable; stdout: Writable; version: string },
): Promise<void> {
  const server = new McpServer({ name: 'bar-raiser', version });
  for (const name of ['review', 'anonymise', 'list_people'] as const) {
    const [title, description] = DESCRIPTIONS[name];
    const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
    server.registerTool(name, { title, description, inputSchema: DOCUMENT, annotations }, async (asked) =>
      answer(await tools[name](asked)),
    );
  }
  const ended = new Promise<void>((resolve) => stdin.once('end', resolve).once('close', resolve));
  await server.connect(new StdioServerTransport(stdin, stdout));
  await ended;
  await server.close();
}

function answer(told: Told): CallToolResult {
  return 'error' in told
    ? { isError: true, content: [{ type: 'text', text: told.error }] }
    : { content: [{ type: 'text', text: JSON.stringify(told.result, undefined, 1) }] };
}

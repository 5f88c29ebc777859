import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { anonymizeForAgent, peopleForAgent, reviewForAgent } from '../agents/tools.js';
import { openDocument, type Document, type DocumentOrigin, type Reviewer } from '../index.js';
import type { Asked, Told } from '../mcp/serve.js';
import { FolderGuard } from './folder-guard.js';
import type { ExitCode, Host } from './host.js';
import { readTextFile } from './read-text.js';
import { pathFrom, Reviewers } from './reviewers.js';
import { quoted } from './terminal.js';

/** A document that was asked for, with what reviews it. */
interface Opened {
  readonly document: Document;
  readonly reviewer: Reviewer;
  readonly origin: DocumentOrigin;
}

/** Serves agents over standard input and output. Reads files under the folders only, and writes none. */
export async function runMcp(folders: readonly string[], host: Host): Promise<ExitCode> {
  const real: string[] = [];
  for (const folder of folders) {
    const path = await realFolder(resolve(host.cwd, folder));
    if (path === undefined) {
      host.stderr.write(
        `${quoted(folder)} is not a folder. Name folders whose postmortems agents may read.\n`,
      );
      return 2;
    }
    real.push(path);
  }
  const guard = new FolderGuard(real);
  const on =
    (tool: (opened: Opened) => object) =>
    async (asked: Asked): Promise<Told> => {
      try {
        const opened = await open(asked, guard);
        return 'error' in opened ? opened : { result: tool(opened) };
      } catch (error) {
        // The message of an unforeseen error may quote the document; its kind does not.
        const kind = error instanceof Error ? error.name : 'unknown error';
        return {
          error: `This failed because of a mistake in Bar Raiser (${kind}). Please report it.`,
        };
      }
    };
  // Only here: no other command is to wait for the protocol.
  const { serve } = await import('../mcp/serve.js');
  await serve(
    {
      review: on(({ document, reviewer, origin }) =>
        reviewForAgent(document, reviewer.review(document, origin)),
      ),
      anonymise: on(({ document, reviewer, origin }) =>
        anonymizeForAgent(document, (round) => reviewer.review(round, { ...origin, override: true })),
      ),
      list_people: on(({ document, reviewer, origin }) =>
        peopleForAgent(document, reviewer.review(document, { ...origin, override: true })),
      ),
    },
    host,
  );
  return 0;
}

async function open({ path, text }: Asked, guard: FolderGuard): Promise<Opened | { readonly error: string }> {
  if ((path === undefined) === (text === undefined))
    return { error: 'Give either "path" or "text", and not both.' };
  // What is written in the config files is read anew, for an agent may have changed it.
  const reviewers = new Reviewers({
    cwd: guard.folders[0] ?? '.',
    onProblem: () => undefined,
    mayRead: (file) => guard.holds(file),
  });
  if (path === undefined) {
    const { reviewer } = await reviewers.for(resolve(guard.folders[0] ?? '.', 'text.md'));
    // A text without a place has nothing but itself to tell what it is; whoever sends it means it to be reviewed.
    return { document: openDocument(text ?? ''), reviewer, origin: { override: true } };
  }
  const admitted = await guard.admit(path);
  if ('error' in admitted) return admitted;
  const read = await readTextFile(admitted.file, path);
  if ('error' in read) return read;
  const { reviewer, root } = await reviewers.for(admitted.file);
  return { document: openDocument(read.text), reviewer, origin: { path: pathFrom(root, admitted.file) } };
}

async function realFolder(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isDirectory() ? await realpath(path) : undefined;
  } catch {
    return undefined;
  }
}

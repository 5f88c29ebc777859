import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { createReviewer } from '../index.js';
import { readWorkspace } from '../workspace/disk/read-workspace.js';
import type { FileReader } from './files.js';
import { logTo } from './log.js';
import { startServer } from './server.js';

/** A config file beyond this many bytes is none. */
const MOST_BYTES = 1_000_000;

const USAGE =
  'This is the language server of Bar Raiser; an editor starts it with --stdio, or with --node-ipc as a child process of Node. ' +
  'To review files from a terminal, run "bar-raiser review" instead.\n';

/** Reads from the disk; documents of other schemes have no config file here. */
const diskFiles: FileReader = {
  everywhere: true,
  async read(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return await readBounded(fileURLToPath(uri));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === undefined) throw error;
      if (ABSENT.has(code)) return undefined;
      throw new Error(`The file cannot be read (${code}). Check that you may read it.`, { cause: error });
    }
  },
  async list(folder) {
    if (!folder.startsWith('file:')) return [];
    try {
      const entries = await readdir(fileURLToPath(folder), { withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    } catch (error) {
      if (ABSENT.has((error as NodeJS.ErrnoException).code ?? '')) return [];
      throw error;
    }
  },
};

/** The codes of errors that say that there is no such file; a path of another system cannot be one of ours. */
const ABSENT: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'ERR_INVALID_FILE_URL_HOST',
  'ERR_INVALID_FILE_URL_PATH',
]);

async function readBounded(path: string): Promise<string> {
  const facts = await stat(path);
  if (!facts.isFile()) throw new Error('This is not a file. Rename it, or put a YAML file in its place.');
  if (facts.size > MOST_BYTES)
    throw new Error('The file is larger than 1 MB. Take out what is not a setting.');
  return readFile(path, 'utf8');
}

function isUsage(args: readonly string[]): boolean {
  const [transport, ...rest] = args.filter((arg) => !/^--clientProcessId=\d+$/.test(arg));
  if (rest.length > 0) return false;
  return transport === '--stdio' || (transport === '--node-ipc' && process.send !== undefined);
}

if (isUsage(process.argv.slice(2))) {
  const connection = createConnection();
  const log = logTo(connection.console);
  // One request that went wrong must not take the others with it.
  process.on('unhandledRejection', (error) => log.failure('a background job', error));
  startServer(connection, {
    createReviewer,
    files: diskFiles,
    diskWorkspace: (folder, trusted) => readWorkspace(fileURLToPath(folder), trusted),
    nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
    now: () => new Date(),
  });
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}

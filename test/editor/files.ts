import { readFile } from 'node:fs/promises';

const DEADLINE_MS = 15_000;

/** Waits until a file on the disk holds what is expected. @throws Error with its text when it never does */
export async function untilFile(file: string, expected: (text: string) => boolean): Promise<void> {
  const deadline = Date.now() + DEADLINE_MS;
  for (;;) {
    const text = await readFile(file, 'utf8').catch(absent);
    if (expected(text)) return;
    if (Date.now() > deadline) throw new Error(`The file was not saved as expected:\n${text}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A file that is not there yet says nothing; whatever else goes wrong is an error. */
function absent(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}

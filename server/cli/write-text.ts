import { access, constants, stat } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';

/**
 * Writes a file that is there anew, whole or not at all, and keeps its mode.
 *
 * @param file the absolute path
 * @throws a system error with a `code` where the file may not be written, or is no regular file
 */
export async function writeTextFile(file: string, text: string): Promise<void> {
  await checkWritable(file);
  await writeFileAtomic(file, text);
}

/** A rename would replace a read-only file, and a pipe too. */
async function checkWritable(file: string): Promise<void> {
  await access(file, constants.W_OK);
  if (!(await stat(file)).isFile()) throw Object.assign(new Error('not a regular file'), { code: 'EINVAL' });
}

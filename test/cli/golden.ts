import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FIXTURES } from './command-line.js';

/** Compares with the checked-in report; `UPDATE_GOLDENS=1 npm run test:unit` writes it anew. */
export async function equalsGolden(name: string, actual: string): Promise<void> {
  const file = path.join(FIXTURES, 'goldens', name);
  if (process.env['UPDATE_GOLDENS']) await writeFile(file, actual);
  assert.equal(actual, await readFile(file, 'utf8'));
}

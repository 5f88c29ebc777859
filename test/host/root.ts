import { existsSync } from 'node:fs';
import path from 'node:path';

/** The project's folder, whether this runs from the sources or from `out/`. */
export const root = findRoot(import.meta.dirname);

function findRoot(start: string): string {
  const found = [
    start,
    path.dirname(start),
    path.resolve(start, '../..'),
    path.resolve(start, '../../..'),
  ].find((folder) => existsSync(path.join(folder, 'esbuild.mjs')));
  if (found === undefined) throw new Error(`The project's folder was not found above ${start}.`);
  return found;
}

/**
 * `npm run check:patterns [folder…]`: looks for regular expressions on which a text could spend more than the square of its
 * length. Prose is read in parts of 4,096 units, so what is quadratic stays cheap; more is a defect.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { globbySync } from 'globby';
import { checkSync } from 'recheck';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');
/** Milliseconds for each; what is not judged by then counts as unknown, not as bad. */
const TIMEOUT = 5000;

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

function* patternsIn(path: string): Generator<Pattern> {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const open: ts.Node[] = [file];
  for (let node = open.pop(); node; node = open.pop()) {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const place = `${relative(ROOT, path)}:${String(line + 1)}`;
      yield { source: node.text.slice(1, end), flags: node.text.slice(end + 1), place };
    }
    open.push(...node.getChildren());
  }
}

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['server'];
const files = globbySync(
  folders.map((folder) => `${folder}/**/*.ts`),
  { cwd: ROOT, absolute: true, ignore: ['server/tools/train/**'] },
);
const bad: string[] = [];
let [judged, unknown] = [0, 0];
for (const { source, flags, place } of files.flatMap((file) => [...patternsIn(file)])) {
  const found = checkSync(source, flags, { timeout: TIMEOUT });
  judged++;
  if (found.status === 'unknown') {
    unknown++;
    continue;
  }
  const { complexity } = found;
  const isBad =
    complexity.type === 'exponential' || (complexity.type === 'polynomial' && complexity.degree > 2);
  if (isBad) bad.push(`${place}: ${complexity.summary}: /${source}/${flags}`);
}
console.log(`${String(judged)} patterns, ${String(unknown)} too long to judge, ${String(bad.length)} bad`);
for (const line of bad) console.error(line);
process.exitCode = bad.length > 0 ? 1 : 0;

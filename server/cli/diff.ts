import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import pc from 'picocolors';
import { printable } from './terminal.js';

/**
 * The unified diff between two versions of a file, as `git apply` takes it; line ends stay as they are.
 *
 * @param path with `/` between its parts, without `a/` and `b/` in front
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}

/** A diff as a terminal shows it: without controls that it would obey, coloured where wanted. */
export function diffForTerminal(diff: string, color: boolean): string {
  const colors = pc.createColors(color);
  const paint = (line: string) => {
    if (/^(?:---|\+\+\+) /.test(line)) return colors.bold(line);
    switch (line[0]) {
      case '-':
        return colors.red(line);
      case '+':
        return colors.green(line);
      case '@':
        return colors.cyan(line);
      default:
        return line;
    }
  };
  return diff
    .split('\n')
    .map((line) => paint(line.replace(/\r$/, '').split('\t').map(printable).join('\t')))
    .join('\n');
}

/** Bar Raiser in a unified pipeline: `import remarkBarRaiser from 'bar-raiser/remark'`. */
import { createReviewer, type DocumentOptions, type Finding, type ReviewerOptions } from './library.js';

/** What the plugin takes: the settings, and whether every file counts as a postmortem. */
export interface RemarkOptions extends ReviewerOptions, Pick<DocumentOptions, 'postmortem'> {}

/** A place as unified counts: lines and columns from 1, offsets from 0. */
export interface RemarkPoint {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** What the plugin asks of a vfile. */
export interface RemarkFile {
  readonly path?: string | undefined;
  toString(): string;
  message(
    reason: string,
    options: {
      readonly place: { readonly start: RemarkPoint; readonly end: RemarkPoint };
      readonly source: string;
      readonly ruleId: string;
    },
  ): {
    fatal?: boolean | null | undefined;
    expected?: string[] | null | undefined;
    actual?: string | null | undefined;
    url?: string | null | undefined;
  };
}

/**
 * Adds every finding to the file as a message: errors are fatal, warnings are warnings, all others are notes. The tree is
 * not asked and stays as it is, so the plugin may stand anywhere among the others.
 *
 * @throws TypeError where a setting cannot be used; the message says what to write instead
 */
export default function remarkBarRaiser(
  options: RemarkOptions = {},
): (tree: unknown, file: RemarkFile) => void {
  const { postmortem, ...settings } = options;
  const reviewer = createReviewer(settings);
  return (_, file) => {
    const text = file.toString();
    const { findings } = reviewer.review(text, {
      ...(file.path === undefined ? {} : { path: file.path.split('\\').join('/') }),
      ...(postmortem === undefined ? {} : { postmortem }),
    });
    const pointAt = pointsIn(text);
    for (const finding of findings) {
      const place = { start: pointAt(finding.span.start), end: pointAt(finding.span.end) };
      const message = file.message(finding.message, { place, source: 'bar-raiser', ruleId: finding.rule });
      message.fatal = fatalOf(finding);
      message.url = `https://github.com/bar-raiser/bar-raiser/blob/main/server/rules/${finding.rule}.md`;
      message.expected = replacementsIn(finding);
    }
  };
}

/** What may stand in the place of the span, as far as a fix does no more than that. */
function replacementsIn({ span, fixes }: Finding): string[] {
  return fixes.flatMap(({ edits: [edit, ...others] }) =>
    edit && others.length === 0 && edit.span.start === span.start && edit.span.end === span.end
      ? [edit.text]
      : [],
  );
}

/** As vfile has it: true ends a run, false warns, null informs. */
function fatalOf({ severity }: Finding): boolean | null {
  switch (severity) {
    case 'error':
      return true;
    case 'warning':
      return false;
    case 'info':
    case 'hint':
      return null;
  }
}

/** Gives the point of an offset in a text. */
function pointsIn(text: string): (offset: number) => RemarkPoint {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
}

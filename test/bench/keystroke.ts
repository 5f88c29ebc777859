/**
 * `npm run bench`: what it costs to open, to review and to edit documents of several lengths, beside a parse of the same
 * text by remark. Writes docs/performance.md. Figures of shared machines are noisy: compare within one run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { remark } from 'remark';
import { createReviewer, editDocument, openDocument } from '../../server/index.js';
import { postmortemOf } from './text.js';

const SIZES = { '5 KB': 5_000, '20 KB': 20_000, '100 KB': 100_000, '1 MB': 1_000_000 };
const KEYSTROKES = 200;
const ORIGIN = { override: true };

interface Row {
  readonly size: string;
  readonly parse: number;
  readonly open: number;
  readonly review: number;
  readonly p50: number;
  readonly p95: number;
}

function timed(job: () => unknown): number {
  const began = performance.now();
  job();
  return performance.now() - began;
}

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

function measure(size: string, length: number): Row {
  const text = postmortemOf(length);
  const parser = remark().data({ micromarkExtensions: [gfm()], fromMarkdownExtensions: [gfmFromMarkdown()] });
  const parse = timed(() => parser.parse(text));
  const reviewer = createReviewer();
  let document = openDocument('');
  const open = timed(() => (document = openDocument(text)));
  const review = timed(() => reviewer.review(document, ORIGIN));
  const times = Array.from({ length: KEYSTROKES }, (_, index) => {
    // Spread over the text, at places that are the same in every run.
    const at = Math.floor(((index * 0.618034) % 1) * text.length);
    return timed(() => {
      document = editDocument(document, { span: { start: at, end: at }, text: 'x' });
      reviewer.review(document, ORIGIN);
    });
  });
  return { size, parse, open, review, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

// What is compiled while it runs for the first time would count for the first row.
measure('warm-up', 20_000);
const rows = Object.entries(SIZES).map(([size, length]) => measure(size, length));
const shown = (value: number) => value.toFixed(value < 10 ? 1 : 0);
const table = [
  '| Document | remark parses it | opened | first review | keystroke, p50 | p95 | remark / keystroke |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  ...rows.map(
    ({ size, parse, open, review, p50, p95 }) =>
      `| ${[size, ...[parse, open, review, p50, p95].map(shown), `${shown(parse / p50)} ×`].join(' | ')} |`,
  ),
].join('\n');
const page = `# Performance

Made by \`npm run bench\` on Node ${process.versions.node}, ${String(cpus().length)} cores. Milliseconds in one warm process, all rules on; a
keystroke is the edit and the full review of the document after it. The last column says how many keystrokes one parse of
the whole text by remark takes.

${table}
`;
const docs = join(import.meta.dirname, '../../../docs');
mkdirSync(docs, { recursive: true });
writeFileSync(join(docs, 'performance.md'), page);
console.log(table);

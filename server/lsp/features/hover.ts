import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { rulePages, type Finding } from '../../index.js';
import type { Client } from '../client.js';
import { toRange, type PositionCodec } from '../convert.js';
import type { Reviewed } from '../reviews.js';

/** What the findings at a position say, each with the page of its rule; nothing where there is no finding. */
export function hoverAt(
  { open, review }: Reviewed,
  position: Position,
  client: Client,
  codec: PositionCodec,
): Hover | null {
  const at = codec.toOffset(open.content, position);
  const here = review.findings.filter(
    ({ span }) => span.start <= at && (at < span.end || span.start === span.end),
  );
  const first = here[0];
  if (!first) return null;
  const rules = [...new Set(here.map((finding) => finding.rule))];
  const parts = rules.map((rule) => partFor(rule, here, client.markdownHover));
  return {
    contents: {
      kind: client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: parts.join(client.markdownHover ? '\n\n---\n\n' : '\n\n\n'),
    },
    range: toRange(codec, open.content, first.span),
  };
}

function partFor(rule: string, here: readonly Finding[], markdown: boolean): string {
  const messages = here.filter((finding) => finding.rule === rule).map((finding) => finding.message);
  const page = pageOf(rulePages.get(rule) ?? '');
  const said = [...new Set(messages)].map((message) => (markdown ? escaped(message) : message));
  return [...said, markdown ? page : plain(page)].filter(Boolean).join('\n\n');
}

/** The page as people read it: without the marks by which its examples are tested, and without their settings. */
function pageOf(page: string): string {
  return page
    .replace(/^```yaml settings\n[\s\S]*?\n```\n\n?/gm, '')
    .replace(/^```md (bad|good|fixed)\n([\s\S]*?)\n```$/gm, (_, kind: string, example: string) =>
      [LEADS[kind as keyof typeof LEADS], '', '```md', example.replace(/[«»]/g, ''), '```'].join('\n'),
    )
    .trim();
}

const LEADS = { bad: 'Reported:', fixed: 'Better:', good: 'Not reported:' };

function plain(page: string): string {
  return page
    .replace(/^```.*\n/gm, '')
    .replace(/^```$/gm, '')
    .replace(/^#+ /gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Messages may quote the document, whose Markdown must not come alive in the hover. */
function escaped(message: string): string {
  return message.replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&');
}

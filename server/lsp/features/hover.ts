import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { rulePages } from '../../index.js';
import type { Client } from '../client.js';
import { toRange, type PositionCodec } from '../convert.js';
import type { Reviewed } from '../reviews.js';
import { readingNotes } from './reading-hover.js';

/**
 * What there is to know about a role label or time at a position, and the pages of the rules that found something there.
 * The messages are left out, for editors show those of their diagnostics themselves.
 */
export function hoverAt(
  reviewed: Reviewed,
  position: Position,
  client: Client,
  codec: PositionCodec,
): Hover | null {
  const { open, review } = reviewed;
  const at = codec.toOffset(open.content, position);
  const here = review.findings.filter(
    ({ span }) => span.start <= at && (at < span.end || span.start === span.end),
  );
  const notes = [...readingNotes(reviewed, at, client, codec)];
  const span = here[0]?.span ?? notes[0]?.at;
  if (!span) return null;
  const rules = [...new Set(here.map((finding) => finding.rule))];
  const parts = [
    ...notes.map(({ text }) => (client.markdownHover ? escaped(text) : text)),
    ...rules.map((rule) => pageOf(rulePages.get(rule) ?? '', client.markdownHover)),
  ];
  return {
    contents: {
      kind: client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: parts.join(client.markdownHover ? '\n\n---\n\n' : '\n\n\n'),
    },
    range: toRange(codec, open.content, span),
  };
}

/** The page as people read it: without the marks by which its examples are tested, and without their settings. */
function pageOf(page: string, markdown: boolean): string {
  const text = page
    .replace(/^```yaml settings\n[\s\S]*?\n```\n\n?/gm, '')
    .replace(/^```md (bad|good|fixed)\n([\s\S]*?)\n```$/gm, (_, kind: string, example: string) =>
      [LEADS[kind as keyof typeof LEADS], '', '```md', example.replace(/[«»]/g, ''), '```'].join('\n'),
    )
    .trim();
  // A heading of its full size would shout from so small a window.
  return markdown ? text.replace(/^# (.+)$/m, '**$1**') : plain(text);
}

/** Headings of the document are repeated as they read, whatever Markdown would make of them. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+.!|<>&~-]/g, '\\$&');
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

import { proseOf } from '../../engine/prose-reader.js';
import { defineRule, type DocumentContext } from '../../engine/rule.js';
import type { Section } from '../../engine/outline.js';
import { promptOf } from '../../engine/profile.js';
import { lineEnding } from '../../engine/text.js';
import { NO_ANSWER } from '../../lexicon/causes.js';

export default defineRule({
  scope: 'document',
  summary: 'A root cause section without an answer.',
  severity: 'error',
  *check(context) {
    const { document, sections, profile } = context;
    const empty = sections.filter(
      (section) => section.role === 'root-cause' && !isAnswered(section, context),
    );
    for (const section of empty) {
      const body = profile.sections.find((candidate) => candidate.role === 'root-cause')?.body;
      const blank = document.slice(section.body).trim() === '';
      const newline = lineEnding(document.text);
      const at = section.headingSpan.end;
      const text = `${newline}${newline}${(body ?? '').replaceAll('\n', newline)}`;
      yield {
        span: section.headingSpan,
        message:
          'The root cause is not written yet. Say what made the failure possible and why nothing stopped it, so that the action items can prevent the next one.',
        fixes:
          blank && body && section.form === 'heading'
            ? [
                {
                  title: 'Insert the questions to answer',
                  edits: [{ span: { start: at, end: at }, text }],
                  safe: false,
                },
              ]
            : [],
      };
    }
  },
});

/** True where a line of the section, or of one inside it, says more than a placeholder or a prompt of the template. */
function isAnswered(section: Section, { document, profile, sections }: DocumentContext): boolean {
  const headings = sections
    .filter((other) => other.form === 'heading')
    .map((other) => other.headingSpan.start);
  for (const { block, start } of document.placed()) {
    if (start + block.source.length <= section.body.start || start >= section.body.end) continue;
    if (block.tree.kind === 'code') return true;
    for (const prose of proseOf(block)) {
      const first = start + (prose.pieces[0]?.start ?? 0);
      if (prose.place === 'heading' && headings.includes(start + block.tree.start)) continue;
      const from = Math.max(0, section.body.start - first);
      const text = promptOf(prose.text.slice(Math.min(from, prose.text.length)));
      const answered =
        /\p{L}/u.test(text) && !NO_ANSWER.test(text) && !profile.prompts.has(text) && prose.cell?.row !== 0;
      if (answered && first + prose.text.length > section.body.start) return true;
    }
  }
  return false;
}

import { htmlTagNames } from 'html-tag-names';
import type { MarkdownNode } from '../../engine/markdown.js';
import { promptOf } from '../../engine/profile.js';
import { isCode, toSource } from '../../engine/prose.js';
import { defineRule } from '../../engine/rule.js';
import { sentencesOf } from '../../engine/sentences.js';

const MESSAGE =
  'This is left over from a template. Write the answer, or remove the line if it does not apply.';

/** Words that promise an answer for later. */
const LATER = /(?<![\p{L}\p{N}_/-])(?:TBD|TBA|TBC|TODO|FIXME)(?![\p{L}\p{N}_/-])|\?{3,}/gu;

/** Patterns that stand for a value: dates, times, and words in brackets that ask for something. */
const TEMPLATE =
  /\b(?:XX:XX|HH:MM|hh:mm|YYYY-MM-DD(?: HH:MM)?|DD\/MM\/YYYY|MM\/DD\/YYYY|INC-X+|SEV-?X)\b|\[(?:insert|enter|add|describe|your|name of|date|time|link to|todo|fill)\b[^\]]{0,80}\](?!\()|\blorem ipsum\b/gi;

const knownTags: ReadonlySet<string> = new Set(htmlTagNames);

export default defineRule({
  scope: 'block',
  anyLanguage: true,
  summary: 'Text of the template that was never filled in.',
  severity: 'error',
  *check({ block, prose, prompts }) {
    for (const run of prose) {
      if (run.place === 'code') continue;
      if (isUnanswered(run.text, prompts)) {
        yield { span: toSource(run, { start: 0, end: run.text.length }), message: MESSAGE };
        continue;
      }
      for (const match of run.text.matchAll(TEMPLATE)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (!isCode(run, span)) yield { span: toSource(run, span), message: MESSAGE };
      }
      // A section may be called "TODO".
      for (const match of run.place === 'heading' ? [] : run.text.matchAll(LATER)) {
        const span = { start: match.index, end: match.index + match[0].length };
        const message =
          'Something is still to be written here. Fill it in before the review, or say who will and by when.';
        if (!isCode(run, span)) yield { span: toSource(run, span), message, severity: 'warning' };
      }
    }
    for (const node of angleBrackets(block.tree)) {
      const shouts = !/\p{Ll}/u.test(node.value ?? '');
      const span = { start: node.start, end: node.end };
      yield { span, message: MESSAGE, ...(shouts ? {} : { severity: 'warning' as const }) };
    }
  },
});

/** True where a text consists of nothing but the prompts of a template; a question with its answer behind it may stay. */
function isUnanswered(text: string, prompts: ReadonlySet<string>): boolean {
  if (prompts.has(promptOf(text))) return true;
  const sentences = sentencesOf(text);
  return (
    sentences.length > 0 && sentences.every(({ start, end }) => prompts.has(promptOf(text.slice(start, end))))
  );
}

/** `<THE CHANGE THAT LED TO IT>` reads as HTML to Markdown, but no element is called so. */
function* angleBrackets(tree: MarkdownNode): Generator<MarkdownNode> {
  const stack = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const child of node.children.toReversed()) stack.push(child);
    if (node.kind !== 'html') continue;
    const words = /^<([a-z][\w-]*)((?:\s[^<>="']*)?)>\s*$/i.exec(node.value ?? '');
    if (words && !knownTags.has((words[1] ?? '').toLowerCase())) yield node;
  }
}

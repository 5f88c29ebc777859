import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { MarkdownNode } from '../../server/engine/markdown.js';
import {
  applyEdits,
  createReviewer,
  fixSafely,
  mergeSettings,
  openDocument,
  type Document,
} from '../../server/index.js';
import { markdownWith } from './texts.js';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 400);
const reviewer = createReviewer(
  mergeSettings({
    people: [
      { name: 'Mira Okonkwo', handles: ['mirao'], emails: ['mira@corp.example'] },
      { name: 'Chris Gomes', handles: ['cgomes'] },
    ],
    allowedFields: [],
  }),
);

/** People in all their forms, between odd Markdown. */
const people = fc.constantFrom(
  'Mira Okonkwo ran it. ',
  "Chris' fix and Mira's dashboard\n",
  'a Chris fix ',
  'Mira (@mirao), ',
  '`@mirao` `@cgomes`\n',
  '[Mira](https://git.example/~mirao) ',
  '[**Mira** did](https://github.com/mirao)',
  '<mira@corp.example>',
  '![Mira](x.png)',
  'the payments on-call engineer **Mira** ',
  'Mira, the on-call, left. ',
  '**Mira** _(on-call)_ ',
  '\n\n# Mira and Chris\n\n',
  '[up](#mira-and-chris) ',
  '\n\n| Who  | n |\n| ---- | - |\n| Mira | 1 |\n\n',
  '> Mira: ok\n',
  '- Mira\n',
  '\n\nShe was told that he has her logs, and she restarts it.\n\n',
  '14:02 @jdoe drained it.\n',
);
const text = markdownWith(people, 4);

function findingsIn(document: Document) {
  return reviewer
    .review(document, { override: true })
    .findings.filter(({ rule }) => rule.startsWith('people/'));
}

function anonymised(source: string): string {
  return applyEdits(source, fixSafely(openDocument(source), findingsIn));
}

/** Words and what may hold nothing but a name; a replacement takes them away, joins them or leaves them. */
const REPLACED = new Set(['text', 'inlineCode', 'link', 'linkReference', 'emphasis', 'strong', 'delete']);

/** The kinds of the nodes of a tree, less those that a replacement may take away. */
function shapeOf(node: MarkdownNode): readonly string[] {
  const inner = node.children.flatMap(shapeOf);
  return REPLACED.has(node.kind) ? inner : [`${node.kind}${node.depth ?? ''}(`, ...inner, ')'];
}

function shapesOf(document: Document): readonly string[] {
  return document.blocks.flatMap((block) => shapeOf(block.tree));
}

/** How many signs of emphasis stand in the text for themselves, as they do around nothing. */
function strayMarks(document: Document): number {
  const count = (node: MarkdownNode): number =>
    node.kind === 'text'
      ? (node.value?.match(/[*_~[\]]/g) ?? []).length
      : node.children.reduce((sum, child) => sum + count(child), 0);
  return document.blocks.reduce((sum, block) => sum + count(block.tree), 0);
}

describe('anonymising any document', () => {
  it('keeps the shape of its Markdown outside of what is replaced', () => {
    fc.assert(
      fc.property(text, (source) => {
        const [before, after] = [openDocument(source), openDocument(anonymised(source))];
        assert.deepEqual(shapesOf(after), shapesOf(before));
        assert.ok(strayMarks(after) <= strayMarks(before));
      }),
      { seed: 21, numRuns },
    );
  });

  it('leaves nobody who could be replaced, and a second time changes nothing', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = anonymised(source);
        assert.deepEqual(
          findingsIn(openDocument(once)).filter(({ fixes }) => fixes.some(({ safe }) => safe)),
          [],
        );
        assert.equal(anonymised(once), once);
      }),
      { seed: 22, numRuns },
    );
  });

  it('leaves no finding on a name, a handle or an address', () => {
    fc.assert(
      fc.property(text, (source) => {
        const left = findingsIn(openDocument(anonymised(source))).map(({ rule }) => rule);
        assert.deepEqual(
          left.filter((rule) => rule !== 'people/pronoun'),
          [],
        );
      }),
      { seed: 23, numRuns },
    );
  });
});

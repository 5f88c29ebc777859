import assert from 'node:assert/strict';
import { buildReviewer, type Knowledge } from '../../server/engine/review.js';
import { defineRule, type Rule } from '../../server/engine/rule.js';
import { lexicon } from '../../server/lexicon/lexicon.js';
import { profiles } from '../../server/profiles/index.js';
import { editDocument, mergeSettings, openDocument, reviewText } from '../../server/index.js';

const origin = { override: true };

function reviewer(rules: Readonly<Record<string, Rule>>, settings = mergeSettings()) {
  const tagger = { tag: () => [], isOrdinary: () => false };
  const knowledge: Knowledge = { rules: new Map(Object.entries(rules)), profiles, lexicon, tagger };
  return buildReviewer(knowledge, settings);
}

const everyX = defineRule({
  scope: 'block',
  summary: 'Every x.',
  severity: 'warning',
  *check({ block }) {
    for (const { index } of block.source.matchAll(/x/g))
      yield {
        span: { start: index, end: index + 1 },
        message: 'An x.',
        fixes: [
          { title: 'Write y', edits: [{ span: { start: index, end: index + 1 }, text: 'y' }], safe: true },
        ],
      };
  },
});

describe('a reviewer', () => {
  it('puts the findings of blocks at their place in the document, fixes included', () => {
    const { findings } = reviewText(reviewer({ 'a/x': everyX }), 'one\n\nx two\n\nthree x\n', origin);
    assert.deepEqual(
      findings.map(({ span, fixes }) => [span.start, fixes[0]?.edits[0]?.span.start]),
      [
        [5, 5],
        [18, 18],
      ],
    );
  });

  it('reports a rule that throws once, without the text, and goes on with the others', () => {
    const broken = defineRule({
      scope: 'block',
      summary: 'Broken.',
      severity: 'error',
      check() {
        throw new TypeError('of no use');
      },
    });
    const { findings, failures } = reviewText(
      reviewer({ 'a/broken': broken, 'a/x': everyX }),
      'x\n\nx\n',
      origin,
    );
    assert.deepEqual(failures, [{ rule: 'a/broken', message: 'of no use' }]);
    assert.equal(findings.length, 2);
  });

  it('runs block rules only over the blocks that an edit touches', () => {
    const seen: string[] = [];
    const watching = defineRule({
      scope: 'block',
      summary: 'Sees blocks.',
      severity: 'hint',
      check({ block }) {
        seen.push(block.source);
        return [];
      },
    });
    const paragraphs = Array.from({ length: 50 }, (_, index) => `paragraph ${index}\n\n`).join('');
    const watched = reviewer({ 'a/watching': watching });
    const document = openDocument(paragraphs);
    watched.review(document, origin);
    assert.equal(seen.length, 50);
    seen.length = 0;
    watched.review(editDocument(document, { span: { start: 3, end: 3 }, text: 'x' }), origin);
    assert.deepEqual(seen, ['parxagraph 0\n\n']);
  });

  it('takes a lighter severity from the case, and any severity from the settings', () => {
    const light = defineRule({
      scope: 'document',
      summary: 'Light and grave.',
      severity: 'warning',
      *check() {
        yield { span: { start: 0, end: 0 }, message: 'Light.', severity: 'info' as const };
        yield { span: { start: 0, end: 0 }, message: 'Grave.', severity: 'error' as const };
      },
    });
    const severities = (settings = mergeSettings()) =>
      reviewText(reviewer({ 'a/light': light }, settings), 'x\n', origin).findings.map(
        (finding) => finding.severity,
      );
    assert.deepEqual(severities(), ['info', 'warning']);
    assert.deepEqual(severities(mergeSettings({ rules: { 'a/light': 'hint' } })), ['hint', 'hint']);
  });

  it('says nothing about a document that is no postmortem', () => {
    const { decision, findings, sections } = reviewText(reviewer({ 'a/x': everyX }), '# Recipes\n\nx\n');
    assert.deepEqual(decision, { postmortem: false, decidedBy: 'nothing' });
    assert.deepEqual([findings, sections], [[], []]);
  });
});

import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { applyEdits, createReviewer, editDocument, openDocument, type Document } from '../../server/index.js';
import { longPostmortem, markdown, passageEdit, postmortem, roughEdit, settle } from './texts.js';

/** More in a long run: `PROPERTY_RUNS=5000 PROPERTY_SEED=7 npm run test:unit`. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 400);
const seeds = process.env['PROPERTY_SEED'] ? [Number(process.env['PROPERTY_SEED'])] : [1, 2, 3, 4];

const ORIGIN = { override: true };

function shape(document: Document): unknown {
  return [...document.placed()].map(({ block, start }) => ({
    start,
    source: block.source,
    tree: block.tree,
  }));
}

describe('an edited document', () => {
  for (const seed of seeds) {
    it(`has the blocks of the whole text parsed afresh (seed ${seed})`, () => {
      fc.assert(
        fc.property(markdown, fc.array(roughEdit, { minLength: 1, maxLength: 8 }), (text, edits) => {
          let document = openDocument(text);
          let expected = text;
          for (const rough of edits) {
            const edit = settle(rough, expected);
            document = editDocument(document, edit);
            expected = applyEdits(expected, [edit]);
            const fresh = openDocument(expected);
            assert.equal(document.text, expected);
            assert.deepEqual(shape(document), shape(fresh));
            assert.deepEqual([...document.labels].sort(), [...fresh.labels].sort());
          }
        }),
        { seed, numRuns },
      );
    });
  }

  const kinds = [
    { name: 'Markdown', text: markdown, edit: roughEdit, share: 4 },
    { name: 'a postmortem', text: postmortem, edit: passageEdit, share: 4 },
    { name: 'a long one', text: longPostmortem, edit: passageEdit, share: 20 },
  ];
  for (const { name, text, edit, share } of kinds)
    for (const seed of seeds.slice(0, 2))
      it(`gets the same review as one opened afresh, by a reviewer that saw every step (${name}, seed ${String(seed)})`, () => {
        const reviewer = createReviewer();
        fc.assert(
          fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (before, edits) => {
            let document = openDocument(before);
            reviewer.review(document, ORIGIN);
            for (const rough of edits) {
              document = editDocument(document, settle(rough, document.text));
              assert.deepEqual(
                reviewer.review(document, ORIGIN),
                createReviewer().review(openDocument(document.text), ORIGIN),
              );
            }
          }),
          { seed, numRuns: Math.ceil(numRuns / share) },
        );
      });
});

import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { composeEdits } from '../../server/engine/fixing.js';
import { proseOf } from '../../server/engine/prose-reader.js';
import {
  applyEdits,
  compatible,
  createReviewer,
  fixSafely,
  mergeSettings,
  openDocument,
  reviewText,
  type Document,
  type Review,
} from '../../server/index.js';
import { markdownWith } from './texts.js';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 400);
const settings = mergeSettings({ people: [{ name: 'Mira Okonkwo', handles: ['mirao'] }] });
const workspace = {
  people: [{ name: 'Bao Tran', emails: ['btran@corp.example'] }],
  things: ['ottilie', 'bao'],
};
const reviewer = createReviewer(settings, workspace);
const review = (text: string): Review => reviewText(reviewer, text, { override: true });

/** Sentences that the rules find something in, between odd Markdown. */
const defects = fc.constantFrom(
  'Mira Okonkwo ran it.',
  '@mirao ',
  'btran ',
  'bao tran ',
  'Bao asked Ottilie. ',
  'Mira',
  'Oncall should have rolled back.',
  'TBD',
  '**Root cause:**',
  '# Root cause\n\n',
  'Jo Park (payments on-call)',
  '<!-- bar-raiser-disable-next-line -->\n',
  '<!-- bar-raiser-disable people -- why -->',
  'jo@corp.example ',
);
const text = markdownWith(defects, 3);

describe('a review', () => {
  it('finds spans inside the text, in order, and no rule throws', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { findings, sections, failures } = review(source);
        assert.deepEqual(failures, []);
        let last = 0;
        for (const { span, fixes, related } of findings) {
          assert.ok(last <= span.start && span.start <= span.end && span.end <= source.length);
          last = span.start;
          for (const inner of [
            ...fixes.flatMap((fix) => fix.edits.map((edit) => edit.span)),
            ...related.map((place) => place.span),
          ])
            assert.ok(0 <= inner.start && inner.start <= inner.end && inner.end <= source.length);
        }
        for (const { span, body, headingSpan } of sections) {
          assert.ok(
            span.start <= headingSpan.start && headingSpan.end <= source.length && span.end <= source.length,
          );
          assert.ok(span.start <= body.start && body.start <= body.end && body.end <= span.end);
        }
      }),
      { seed: 11, numRuns },
    );
  });

  it('has safe fixes that converge and leave no safe fix behind', () => {
    fc.assert(
      fc.property(text, (source) => {
        const findingsIn = (document: Document) => reviewer.review(document, { override: true }).findings;
        const once = applyEdits(source, fixSafely(openDocument(source), findingsIn));
        assert.deepEqual(
          review(once).findings.filter((finding) => finding.fixes.some((fix) => fix.safe)),
          [],
        );
      }),
      { seed: 12, numRuns },
    );
  });

  it('says the same of CRLF as of LF', () => {
    fc.assert(
      fc.property(
        text.map((source) => source.replace(/\r\n?/g, '\n')),
        (source) => {
          const crlf = source.replaceAll('\n', '\r\n');
          const told = (of: string) =>
            review(of).findings.map(({ rule, severity, span }) => [
              rule,
              severity,
              of.slice(span.start, span.end).replaceAll('\r\n', '\n'),
            ]);
          assert.deepEqual(told(crlf), told(source));
        },
      ),
      { seed: 13, numRuns },
    );
  });

  it('is silent about people and wording in code', () => {
    fc.assert(
      fc.property(fc.array(defects, { minLength: 1, maxLength: 6 }), (parts) => {
        const code = parts.join(' ').replace(/[\r\n]+/g, ' ');
        const found = review(`# T\n\n\`\`\`text\n${code}\n\`\`\`\n`).findings.map(({ rule }) => rule);
        assert.deepEqual(
          found.filter((rule) => rule !== 'cause/missing'),
          [],
        );
      }),
      { seed: 14, numRuns },
    );
  });

  it('reads prose whose map leads back to the same characters', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const block of openDocument(source).blocks)
          for (const prose of proseOf(block)) {
            assert.equal(
              prose.pieces.reduce((sum, piece) => sum + piece.length, 0),
              prose.text.length,
            );
            for (const piece of prose.pieces) {
              const said = prose.text.slice(piece.at, piece.at + piece.length);
              if (piece.end - piece.start === piece.length && said !== ' ' && !said.includes('\uFFFD'))
                assert.equal(block.source.slice(piece.start, piece.end).replace(/[\r\n]/g, ' '), said);
            }
          }
      }),
      { seed: 15, numRuns },
    );
  });
});

describe('edits', () => {
  it('applied to a text keep what they do not touch', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.string(), (before, a, b, put) => {
        const [start = 0, end = 0] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y);
        assert.equal(
          applyEdits(before, [{ span: { start, end }, text: put }]),
          before.slice(0, start) + put + before.slice(end),
        );
      }),
      { seed: 16, numRuns },
    );
  });

  it('made in two rows are the same as the one row they compose to', () => {
    const row = fc.array(fc.tuple(fc.nat(), fc.nat(5), fc.string({ maxLength: 4 })), { maxLength: 5 });
    const settle = (text: string, edits: readonly (readonly [number, number, string])[]) =>
      compatible(
        edits.map(([at, length, put]) => {
          const start = at % (text.length + 1);
          return { span: { start, end: Math.min(text.length, start + length) }, text: put };
        }),
      ).filter(({ span }, index, all) => index === 0 || span.start > (all[index - 1]?.span.end ?? 0));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), row, row, (text, rough, roughAfter) => {
        const first = settle(text, rough);
        const between = applyEdits(text, first);
        const second = settle(between, roughAfter);
        assert.equal(applyEdits(text, composeEdits(text.length, first, second)), applyEdits(between, second));
      }),
      { seed: 17, numRuns },
    );
  });
});

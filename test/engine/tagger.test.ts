import assert from 'node:assert/strict';
import { openDocument } from '../../server/engine/document.js';
import { decodeBytes, encodeBytes } from '../../server/engine/people/tagger/encoding.js';
import { hashOf } from '../../server/engine/people/tagger/hash.js';
import type { TagContext } from '../../server/engine/people/tagger/line.js';
import { tagContextOf } from '../../server/engine/people/tagger/prose-context.js';
import { table } from '../../server/engine/people/tagger/table.js';
import { loadTagger, WARNING_SCORE } from '../../server/engine/people/tagger/tagger.js';
import { OPAQUE, tokensOf } from '../../server/engine/people/tagger/tokens.js';
import { buildWordSet, WordSet } from '../../server/engine/people/tagger/word-set.js';
import { proseOf } from '../../server/engine/prose-reader.js';
import { ADVERSARIAL } from '../people/adversarial.js';
import { FRESH } from '../people/adversarial-fresh.js';
import { THIRD } from '../people/adversarial-third.js';
import { readMarked } from '../people/marked.js';
import { scoreNames } from '../people/score-names.js';
import { scoreProduct } from '../people/score-product.js';

const tagger = loadTagger(table);
const PARAGRAPH: TagContext = { place: 'paragraph' };

function warned(text: string, context: TagContext = PARAGRAPH): readonly string[] {
  return tagger
    .tag(text, context)
    .filter(({ score }) => score >= WARNING_SCORE)
    .map(({ start, end }) => text.slice(start, end));
}

describe('tokens of the tagger', () => {
  const words = (text: string) => tokensOf(text).map((token) => token.text);

  it('keeps hyphens, apostrophes, dots and times inside words and splits possessives', () => {
    assert.deepEqual(words("At 14:05 Jean-Luc O'Hara's host web-01.example.org died."), [
      ...['At', '14:05', 'Jean-Luc', "O'Hara", "'s", 'host', 'web-01.example.org', 'died', '.'],
    ]);
  });

  it('keeps the full stop of an initial', () => {
    assert.deepEqual(words('K. Osei left.'), ['K.', 'Osei', 'left', '.']);
  });

  it('reads an opaque stretch as one token with its offsets', () => {
    const text = 'run Ann now';
    assert.deepEqual(tokensOf(text, [{ start: 4, end: 7 }]), [
      { start: 0, end: 3, text: 'run' },
      { start: 4, end: 7, text: OPAQUE },
      { start: 8, end: 11, text: 'now' },
    ]);
  });
});

describe('word sets', () => {
  it('hold every word they were given, and few others', () => {
    const words = Array.from({ length: 2000 }, (_, index) => hashOf(`word${index}`));
    const set = new WordSet(buildWordSet(words, 9));
    assert.ok(words.every((hash) => set.has(hash)));
    const strangers = Array.from({ length: 2000 }, (_, index) => hashOf(`other${index}`));
    assert.ok(strangers.filter((hash) => set.has(hash)).length < 80);
  });

  it('survive their encoding, whatever their length', () => {
    for (const length of [0, 1, 2, 3, 4, 255]) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) & 255);
      assert.deepEqual(decodeBytes(encodeBytes(bytes)), bytes);
    }
  });
});

describe('tagger', () => {
  it('finds full names, first names and initials in sentences', () => {
    assert.deepEqual(warned('Then Miriam Oduya paged Stefan and told K. Lindqvist about it.'), [
      'Miriam Oduya',
      'Stefan',
      'K. Lindqvist',
    ]);
  });

  it('finds names in lists of people, glued by commas, slashes and ampersands', () => {
    const context: TagContext = { place: 'listItem', peopleListed: true };
    assert.deepEqual(warned('Laura Bianchi, Henrik/Aisha & Tom', context), [
      'Laura Bianchi',
      'Henrik',
      'Aisha',
      'Tom',
    ]);
  });

  it('finds the owner in a cell', () => {
    assert.deepEqual(warned('Gabriela', { place: 'cell', header: 'Owner' }), ['Gabriela']);
  });

  it('leaves the apostrophe of a possessive out', () => {
    assert.deepEqual(warned("We reverted Natalie's commit."), ['Natalie']);
  });

  it('never tags inline code', () => {
    const text = 'Then Andrea paged Robert about the disk.';
    const start = text.indexOf('Robert');
    assert.deepEqual(warned(text, { place: 'paragraph', opaque: [{ start, end: start + 6 }] }), ['Andrea']);
  });

  it('leaves products, hosts, services and roles alone', () => {
    assert.deepEqual(
      warned('Kafka and PostgreSQL on db-3 failed over; Incident Commander paged the Payments team.'),
      [],
    );
  });

  it('reports doubtful names with a low score, so that a document can pool them', () => {
    const scores = ADVERSARIAL.flatMap((sentence) => tagger.tag(readMarked(sentence).text, PARAGRAPH)).map(
      ({ score }) => score,
    );
    assert.ok(scores.some((score) => score < WARNING_SCORE));
    assert.ok(scores.every((score) => score >= -4));
  });

  it('gives spans in order, inside the text, none overlapping another, on any text', () => {
    const texts = [
      '',
      ' ',
      '«»',
      'A',
      "A's",
      'É. Ñandú',
      'van der',
      'X'.repeat(500),
      '😀 Ann 😀',
      'a\u0001B',
      'Ann '.repeat(300),
    ];
    for (const text of texts) {
      let end = 0;
      for (const name of tagger.tag(text, PARAGRAPH)) {
        assert.ok(name.start >= end && name.end > name.start && name.end <= text.length, text);
        assert.ok(Number.isFinite(name.score));
        end = name.end;
      }
    }
  });

  it('takes its context from the Markdown', () => {
    const [, , cell] = openDocument('| Owner |\n| --- |\n| Ann `x` |\n').blocks.flatMap((block) => [
      undefined,
      ...proseOf(block),
    ]);
    assert.ok(cell);
    assert.deepEqual(tagContextOf(cell, false), {
      place: 'cell',
      peopleListed: false,
      opaque: [{ start: 4, end: 5 }],
      header: 'Owner',
    });
  });
});

describe('tagger on adversarial sentences', () => {
  it('has at least 150 of them', () => {
    assert.ok(new Set(ADVERSARIAL).size >= 150);
  });

  it('finds 85 % of the names at a precision of 93 %', () => {
    const { precision, recall, errors } = scoreNames(tagger, ADVERSARIAL, WARNING_SCORE);
    const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n${errors.join('\n')}`;
    assert.ok(precision >= 0.93 && recall >= 0.85, figures);
  });
});

describe('the whole product on adversarial texts', () => {
  it('finds 85 % of the people at a precision of 93 %', () => {
    const { precision, recall, errors } = scoreProduct([...ADVERSARIAL, ...FRESH, ...THIRD]);
    const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n${errors.join('\n')}`;
    assert.ok(precision >= 0.93 && recall >= 0.85, figures);
  });

  it('tells look-alikes of one text apart', () => {
    const text = ['«April» wrote the runbook. The last change was in April. We asked «April» for help.'];
    assert.deepEqual(scoreProduct(text).errors, []);
  });

  it('finds the first name of a sure person in lower case, but no part of a host', () => {
    const text = ['«Annika Solberg» paged the vendor. Later «annika» rebuilt annika-vm by hand.'];
    assert.deepEqual(scoreProduct(text).errors, []);
  });
});

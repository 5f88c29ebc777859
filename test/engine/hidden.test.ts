import assert from 'node:assert/strict';
import { proseOf } from '../../server/engine/prose-reader.js';
import { toSource } from '../../server/engine/prose.js';
import { applyEdits, createReviewer, fixSafely, openDocument, type Document } from '../../server/index.js';

const reviewer = createReviewer();
const findings = (document: Document) => reviewer.review(document, { override: true }).findings;

/** What is left of a text once every person in it is replaced. */
function anonymous(text: string): string {
  const document = openDocument(text);
  return applyEdits(text, fixSafely(document, findings));
}

describe('a name that hides', () => {
  const plain = 'Priya Raman (payments on-call) drained the queue. Later Priya Raman restarted it.\n';
  const hidden = {
    'a zero-width space': plain.replace('Priya Raman restarted', 'Pri\u200Bya Ra\u200Dman restarted'),
    'a soft hyphen': plain.replace('Raman restarted', 'Ra\u00ADman restarted'),
    'marks of direction': plain.replace(
      'Priya Raman restarted',
      '\u202EPriya\u202C \u2066Raman\u2069 restarted',
    ),
    'Cyrillic letters': plain.replace('Priya Raman restarted', 'Рriya Rаmаn restarted'),
    'Greek letters': plain.replace('Priya Raman restarted', 'Ρriya Raman restarted'),
    'full-width letters': plain.replace('Priya Raman restarted', 'Ｐｒｉｙａ Raman restarted'),
    'mathematical letters': plain.replace('Priya Raman restarted', '𝐏𝐫𝐢𝐲𝐚 𝐑𝐚𝐦𝐚𝐧 restarted'),
  };
  for (const [disguise, text] of Object.entries(hidden))
    it(`behind ${disguise} is found and replaced as a whole`, () => {
      const left = anonymous(`# Outage\n\n${text}`);
      assert.equal(left.match(/Oncall for Payments team/g)?.length, 2, left);
      assert.doesNotMatch(left.normalize('NFKC'), /riya|aman|Rаmаn/u);
    });

  it('leaves words of other scripts, emoji and accents as they are', () => {
    for (const text of [
      'Сервис упал.',
      'Το σύστημα έπεσε.',
      '👩‍🚒 drained it.',
      'Zoë and Łukasz',
      'naïve café',
    ])
      assert.ok(proseOf(openDocument(text).blocks[0] ?? assert.fail())[0]?.text.startsWith(text.slice(0, 2)));
  });
});

describe('a run of prose without end', () => {
  it('is read in parts that map back to the same source', () => {
    const words = Array.from({ length: 9000 }, (_, index) =>
      index % 50 === 7 ? '&amp;' : `word${String(index)}`,
    );
    const text = words.join(' ');
    const [block] = openDocument(text).blocks;
    assert.ok(block);
    const parts = proseOf(block);
    assert.ok(parts.length > 10 && parts.every((part) => part.text.length <= 4096));
    assert.equal(parts.map((part) => part.text).join(''), text.replaceAll('&amp;', '&'));
    for (const part of parts) {
      const at = part.text.lastIndexOf('word');
      const word = /\w+/.exec(part.text.slice(at))?.[0] ?? '';
      const span = toSource(part, { start: at, end: at + word.length });
      assert.equal(text.slice(span.start, span.end), word);
    }
  });

  it('still shows who is named at its end', () => {
    const text = `# Outage\n\n${'The queue grew and nothing stopped it. '.repeat(2000)}Priya Raman (payments on-call) drained it.\n`;
    const found = findings(openDocument(text)).filter(({ rule }) => rule === 'people/named-individual');
    assert.deepEqual(
      found.map(({ span }) => text.slice(span.start, span.end)),
      ['Priya Raman'],
    );
  });
});

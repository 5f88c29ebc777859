import assert from 'node:assert/strict';
import { createReviewer, readConfig, reviewText, vocabulary } from '../../server/index.js';
import { isNestedTooDeep } from '../../server/engine/yaml-nesting.js';

describe('YAML that nests too deep', () => {
  it('is told from what people write', () => {
    const sensible = [
      '',
      'a: [b, {c: [d]}]\n',
      `a: "${'['.repeat(50)}"\n`,
      `# ${'- '.repeat(60)}\n`,
      'a:\n  - b:\n      c: 1\n',
    ];
    for (const yaml of sensible) assert.ok(!isNestedTooDeep(yaml), yaml);
    const deep = [
      '['.repeat(200),
      '{a: '.repeat(200),
      '[\n'.repeat(200),
      '- '.repeat(200),
      '? '.repeat(200),
      'a: '.repeat(200),
      `${' '.repeat(200)}a:`,
    ];
    for (const yaml of deep) assert.ok(isNestedTooDeep(yaml), yaml.slice(0, 9));
  });

  // The second text was the one that ended the process.
  it('leaves settings and front matter unused, and the process alive', () => {
    for (const depth of [20_000, 250_000]) {
      const { settings, problems } = readConfig('['.repeat(depth), vocabulary);
      assert.deepEqual([settings, problems.length], [{}, 1]);
      const text = `---\nauthors: ${'['.repeat(depth)}\n---\n\n@mirao saw it.\n`;
      const review = reviewText(createReviewer(), text, { override: true });
      assert.equal(review.people.identities.length, 1);
    }
  });
});

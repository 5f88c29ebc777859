import assert from 'node:assert/strict';
import { evidenceAround } from '../../server/engine/people/evidence.js';
import { lexicon } from '../../server/lexicon/lexicon.js';
import { readMarked } from '../people/marked.js';

function spoke(cue: (typeof lexicon.nameCues)[number], marked: string): boolean {
  const { text, spans } = readMarked(marked);
  const [span] = spans;
  assert.ok(span, marked);
  const before = cue.before?.test(text.slice(0, span.start)) ?? true;
  return before && (cue.behind?.test(text.slice(span.end)) ?? true);
}

function around(marked: string): { person: number; thing: number } {
  const { text, spans } = readMarked(marked);
  const [span] = spans;
  assert.ok(span, marked);
  return evidenceAround(text, span, lexicon);
}

describe('cues around names', () => {
  for (const cue of lexicon.nameCues) {
    it(`speaks of ${cue.says}`, () => {
      assert.ok(cue.before ?? cue.behind, 'a cue looks somewhere');
      assert.ok(spoke(cue, cue.speaks), cue.speaks);
      assert.ok(!spoke(cue, cue.silent), cue.silent);
    });
  }

  it('weighs the same word by what stands around it', () => {
    const person = around('We asked «April» for help.');
    const month = around('It began in «April» already.');
    assert.ok(person.person > 0 && person.thing === 0);
    assert.ok(month.person === 0 && month.thing > 0);
  });

  it('asks for months only where the word can be one', () => {
    assert.equal(around('A look through «Ottilie»').thing, 1.5);
    assert.equal(around('We paid «Ottilie» 400 crowns.').thing, 3);
  });

  it('knows verbs of people, and verbs that systems share behind a time alone', () => {
    assert.equal(around('«Xanthe» asked for more.').person, 3);
    assert.equal(around('«Xanthe» restarts the ingress.').person, 0);
    assert.equal(around('14:02 UTC - «Xanthe» restarts the ingress.').person, 1.5);
  });

  it('never gives more than its most, however much is said of a person', () => {
    assert.equal(around('Thanks to Dr. «Xanthe», who said that she was paged.').person, 4);
  });
});

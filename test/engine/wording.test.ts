import assert from 'node:assert/strict';
import { applyEdits, createReviewer, mergeSettings, reviewText, type Finding } from '../../server/index.js';
import { accusations } from '../../server/lexicon/accusations.js';
import { fixThePerson, punishmentNouns, punishments } from '../../server/lexicon/consequences.js';
import {
  confessions,
  harms,
  harmsOfActs,
  mistakes,
  omissions,
  violations,
} from '../../server/lexicon/deeds.js';
import {
  again,
  againstNorms,
  chances,
  habits,
  leftUndone,
  manners,
  openings,
  tooLate,
  wrongObjects,
} from '../../server/lexicon/frames.js';
import { insinuations } from '../../server/lexicon/insinuations.js';
import {
  bareAdverbs,
  character,
  characterOfPeople,
  drama,
  heroes,
  humanErrors,
  insults,
} from '../../server/lexicon/judgements.js';

const reviewer = createReviewer(mergeSettings({ rules: { 'blame/minimiser': 'info' } }));

function wording(text: string): readonly Finding[] {
  return reviewText(reviewer, `${text}\n`, { override: true }).findings.filter(({ rule }) =>
    /^(?:blame|actions|cause\/(?:human-error|person))/.test(rule),
  );
}

/** The rule that reads each part of the lexicon. */
const entries = {
  'blame/omission': [...omissions, ...leftUndone],
  'blame/mistake': [...mistakes, ...wrongObjects],
  'blame/harm': [...harms, ...harmsOfActs],
  'blame/violation': [...violations, ...againstNorms, ...openings],
  'blame/hindsight': [...tooLate, ...chances],
  'blame/confession': confessions,
  'blame/judgement': [...character, ...characterOfPeople, ...manners],
  'blame/insult': insults,
  'blame/drama': drama,
  'blame/hero': heroes,
  'blame/minimiser': bareAdverbs,
  'blame/punishment': [...punishments, ...punishmentNouns],
  'blame/attribution': [...accusations, ...insinuations],
  'blame/absolute': [...habits, ...again],
  'cause/human-error': humanErrors,
  'actions/fix-the-person': fixThePerson,
};

describe('the lexicon of wording', () => {
  for (const [rule, list] of Object.entries(entries))
    for (const { flag, leave } of list)
      it(`${rule} flags “${flag}” and leaves “${leave}”`, () => {
        assert.ok(
          wording(flag).some((finding) => finding.rule === rule),
          `found only ${wording(flag)
            .map((finding) => finding.rule)
            .join(', ')}`,
        );
        assert.deepEqual(
          wording(leave).map((finding) => `${finding.rule} ${finding.span.start}`),
          [],
        );
      });
});

describe('who acts', () => {
  const severities = (text: string) => wording(text).map(({ severity }) => severity);

  it('decides the severity: people are charged, we inform, systems are silent', () => {
    assert.deepEqual(severities('The operator ignored the page.'), ['error']);
    assert.deepEqual(severities('We ignored the page.'), ['info']);
    assert.deepEqual(severities('The parser ignored the page.'), []);
    assert.deepEqual(severities('Ignored the page.'), ['info']);
  });

  it('is found through relative clauses, asides, coordination and passives', () => {
    for (const text of [
      'The engineer who wrote the job ignored the page.',
      'The engineer, like the dashboard, ignored the page.',
      'The job restarted, but the engineer ignored the page.',
      'The engineer saw the graph and ignored the page.',
      'The page was ignored by an engineer.',
      'After the deploy the engineer ignored the page.',
    ])
      assert.deepEqual(severities(text), ['error'], text);
    for (const text of [
      'The job that the engineer wrote ignored the page.',
      'The laptop of the engineer ignored the page.',
      "The engineers' dashboard ignored the page.",
      'The page was ignored by the filter.',
      'The engineer saw that the filter ignored the page.',
    ])
      assert.deepEqual(severities(text), [], text);
  });

  it('is somebody named only where the document holds the name for a person', () => {
    assert.deepEqual(severities('Zorblat ignored the page.'), []);
    assert.deepEqual(severities('Priya Nair (payments on-call) joined.\n\nThen Priya ignored the page.'), [
      'error',
    ]);
  });
});

describe('what takes a charge back', () => {
  it('is a denial, a condition, a rule, a question, a mention', () => {
    for (const text of [
      'No operator ignored the page.',
      'If an operator ignores the page, it repeats.',
      'Operators should not ignore the page.',
      'Did the operator ignore the page?',
      'Write what happened instead of “the operator ignored the page”.',
      'Phrases like "the operator forgot" should be avoided.',
      'It was not his fault.',
    ])
      assert.deepEqual(wording(text), [], text);
  });

  it('leaves quoted speech a hint', () => {
    const found = wording('> The operator ignored the page.');
    assert.deepEqual(
      found.map(({ severity }) => severity),
      ['hint'],
    );
  });

  it('sees no code, no addresses and no terms of art', () => {
    assert.deepEqual(wording('The log said `operator ignored the page` at 14:02.'), []);
    assert.deepEqual(wording('See https://example.com/operator-error for more.'), []);
    assert.deepEqual(wording('Fault tolerance and the error budget suffered.'), []);
  });
});

describe('rewrites', () => {
  const text = 'At 14:02 the job ran. The operator failed to notice the alert. It repeated.';

  it('put a frame in the place of the sentence, or a question behind the block, and never by themselves', () => {
    const [finding] = wording(text);
    assert.ok(finding);
    const [first] = finding.fixes;
    assert.ok(first?.fillIn);
    assert.ok(finding.fixes.every(({ safe }) => !safe));
    assert.equal(
      applyEdits(text, first.edits),
      'At 14:02 the job ran. The alert was acknowledged at [time]; at that time it was [describe what it looked like among the others]. It repeated.',
    );
    const ask = finding.fixes.at(-1);
    assert.match(applyEdits(text, ask?.edits ?? []), /It repeated\.\n\n<!-- .+\? -->$/);
  });

  it('offer no frame where markup runs through the sentence', () => {
    const [finding] = wording('The **operator failed to notice** the alert.');
    assert.deepEqual(
      finding?.fixes.map(({ fillIn }) => fillIn),
      [undefined],
    );
  });

  it('leave a judging adverb out', () => {
    const sentence = 'The operator incorrectly set the flag.';
    const [finding] = wording(sentence);
    assert.equal(applyEdits(sentence, finding?.fixes[0]?.edits ?? []), 'The operator set the flag.');
  });
});

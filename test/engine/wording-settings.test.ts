import assert from 'node:assert/strict';
import { createReviewer, mergeSettings, readConfig, reviewText, vocabulary } from '../../server/index.js';

/** The findings of some rules on wording under a config file, as rule, severity and words. */
function findings(yaml: string, text: string, path?: string): readonly string[] {
  const { settings, problems } = readConfig(yaml, vocabulary);
  assert.deepEqual(problems, []);
  const reviewer = createReviewer(mergeSettings(settings));
  return reviewText(reviewer, text, { override: true, ...(path ? { path } : {}) })
    .findings.filter(({ rule }) => rule.startsWith('blame/'))
    .map(({ rule, severity, span }) => `${rule} ${severity}: ${text.slice(span.start, span.end)}`);
}

function problems(yaml: string): readonly string[] {
  return readConfig(yaml, vocabulary).problems.map(({ message }) => message);
}

describe('words that a team adds', () => {
  it('are flagged by the rule they are added to', () => {
    const text = 'The handover was a circus.\n';
    assert.deepEqual(findings('', text), []);
    assert.deepEqual(findings('wording: { phrases: { blame/drama: [circus] } }', text), [
      'blame/drama warning: circus',
    ]);
  });

  it('are left alone where they are terms of art', () => {
    const text = 'The reckless mode was on.\n';
    assert.deepEqual(findings('', text), ['blame/judgement warning: reckless']);
    assert.deepEqual(findings('wording: { allow: [reckless mode] }', text), []);
  });

  it('tell people from systems', () => {
    const text = 'The keeper forgot to renew the lease.\n';
    assert.deepEqual(findings('', text), []);
    assert.deepEqual(findings('wording: { people: [keeper] }', text), [
      'blame/omission error: The keeper forgot',
    ]);
    const operator = 'The operator forgot the pending pods.\n';
    assert.equal(findings('', operator).length, 1);
    assert.deepEqual(findings('wording: { systems: [operator] }', operator), []);
  });

  it('name the nearest key when one is mistyped', () => {
    assert.match(problems('wording: { phrasess: {} }')[0] ?? '', /Did you mean "phrases"/);
    assert.match(
      problems('wording: { phrases: { blame/dramma: [x] } }')[0] ?? '',
      /Did you mean "blame\/drama"/,
    );
    assert.match(problems('overrides: [{ rule: {} }]').join(' '), /Did you mean "rules"/);
    assert.match(problems('overrides: [{ rules: { blame/drama: loud } }]')[0] ?? '', /cannot be used/);
  });
});

describe('severities by path and section', () => {
  const text = '# Timeline\n\nThe failover was an appalling mess.\n\n# Impact\n\nThe delay was appalling.\n';

  it('hold in the section that they name', () => {
    assert.deepEqual(findings('overrides: [{ sections: [timeline], rules: { blame/drama: off } }]', text), [
      'blame/drama warning: appalling',
    ]);
  });

  it('hold for the paths that they name', () => {
    const yaml = "overrides: [{ paths: ['old/**'], rules: { blame/drama: hint } }]";
    assert.deepEqual(findings(yaml, text, 'old/a.md'), [
      'blame/drama hint: appalling',
      'blame/drama hint: appalling',
    ]);
    assert.equal(findings(yaml, text, 'new/a.md')[0], 'blame/drama warning: appalling');
    assert.equal(findings(yaml, text)[0], 'blame/drama warning: appalling');
  });

  it('switch on what is off elsewhere', () => {
    const words = '# Timeline\n\nOncall simply reran it.\n\n# Impact\n\nIt was simply slow.\n';
    assert.deepEqual(findings('', words), []);
    assert.deepEqual(
      findings('overrides: [{ sections: [timeline], rules: { blame/minimiser: info } }]', words),
      ['blame/minimiser info: simply'],
    );
  });
});

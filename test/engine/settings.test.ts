import assert from 'node:assert/strict';
import {
  createReviewer,
  mergeSettings,
  readConfig,
  readSettings,
  reviewText,
  vocabulary,
  type Settings,
} from '../../server/index.js';

function problems(yaml: string): readonly string[] {
  return readConfig(yaml, vocabulary).problems.map((problem) => problem.message);
}

describe('settings', () => {
  it('merge from the weakest layer to the strongest', () => {
    const merged = mergeSettings(
      {
        profile: 'coe',
        people: [{ name: 'Ann Lee' }],
        rules: { 'people/handle': 'hint', 'people/email': 'off' },
      },
      { profile: 'google-sre', people: [{ name: 'Bo Day' }], rules: { 'people/handle': 'error' } },
    );
    assert.equal(merged.profile, 'google-sre');
    assert.deepEqual(
      merged.people.map((person) => person.name),
      ['Ann Lee', 'Bo Day'],
    );
    assert.deepEqual(merged.rules, { 'people/handle': 'error', 'people/email': 'off' });
    assert.equal(merged.label, 'Oncall {n}');
  });

  it('set the severity of a whole group, over which that of a rule wins', () => {
    const severities = (rules: Settings['rules'], overrides: Settings['overrides'] = []) =>
      reviewText(
        createReviewer(mergeSettings({ rules: { 'cause/missing': 'off', ...rules }, overrides })),
        'Ask @jdoe or jdoe@corp.example.com.\n',
        { override: true },
      ).findings.map(({ rule, severity }) => `${rule} ${severity}`);
    assert.deepEqual(severities({ people: 'hint' }), ['people/handle hint', 'people/email hint']);
    assert.deepEqual(severities({ people: 'off', 'people/email': 'info' }), ['people/email info']);
    assert.deepEqual(severities({}, [{ rules: { people: 'off' } }]), []);
    assert.deepEqual(severities({}, [{ rules: { people: 'off' } }, { rules: { 'people/email': 'info' } }]), [
      'people/email info',
    ]);
    assert.deepEqual(problems('rules:\n  blame: info\noverrides:\n  - rules: { people: off }\n'), []);
    assert.deepEqual(problems('rules:\n  blam: info\n'), ['There is no rule "blam". Did you mean "blame"?']);
  });

  it('switch rules off and set their severity', () => {
    const text = 'Ask @jdoe.\n';
    const severity = (level: 'off' | 'hint') =>
      reviewText(
        createReviewer(mergeSettings({ rules: { 'people/handle': level, 'cause/missing': 'off' } })),
        text,
        {
          override: true,
        },
      ).findings.map((finding) => finding.severity);
    assert.deepEqual(severity('off'), []);
    assert.deepEqual(severity('hint'), ['hint']);
  });
});

describe('the config file', () => {
  it('gives its settings', () => {
    const { settings, problems: none } = readConfig(
      'profile: coe\npeople:\n  - name: Ann Lee\n    handles: [alee]\n',
      vocabulary,
    );
    assert.deepEqual(none, []);
    assert.deepEqual(settings, { profile: 'coe', people: [{ name: 'Ann Lee', handles: ['alee'] }] });
  });

  it('may be empty', () => {
    assert.deepEqual(readConfig('', vocabulary), { settings: {}, problems: [] });
    assert.deepEqual(readConfig('# nothing yet\npeople:\n', vocabulary), { settings: {}, problems: [] });
  });

  it('with a typo names the nearest valid word', () => {
    assert.deepEqual(problems('profil: coe\n'), ['There is no setting "profil". Did you mean "profile"?']);
    assert.deepEqual(problems('profile: google\n'), [
      'There is no profile "google". Did you mean "google-sre"?',
    ]);
    assert.deepEqual(problems('rules:\n  people/handel: off\n'), [
      'There is no rule "people/handel". Did you mean "people/handle"?',
    ]);
    assert.deepEqual(problems('people:\n  - name: Ann Lee\n    handels: [a]\n'), [
      'There is no key "handels". Did you mean "handles"?',
    ]);
  });

  it('with one wrong value keeps the others', () => {
    const { settings, problems: found } = readConfig('profile: coe\npeople: everyone\n', vocabulary);
    assert.deepEqual(settings, { profile: 'coe' });
    assert.match(found[0]?.message ?? '', /"people" cannot be used: expected Array/);
  });

  it('points at the place of a problem', () => {
    const yaml = 'profile: coe\nrules:\n  people/handel: off\n';
    const span = readConfig(yaml, vocabulary).problems[0]?.span;
    assert.equal(yaml.slice(span?.start, span?.end), 'people/handel');
  });

  it('that is no YAML, no mapping, or a bomb is a problem and not an exception', () => {
    assert.match(problems('a: [1\nb: }')[0] ?? '', /not valid YAML/);
    assert.match(problems('- a\n- b\n')[0] ?? '', /keys with values/);
    const bomb = ['a: &a [x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef'])
      bomb.push(`${to}: &${to} [${Array(8).fill(`*${from}`).join(', ')}]`);
    assert.match(problems(`${bomb.join('\n')}\n`)[0] ?? '', /aliases/);
    assert.deepEqual(readSettings(null, vocabulary).settings, {});
  });
});

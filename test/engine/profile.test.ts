import assert from 'node:assert/strict';
import { readProfile } from '../../server/engine/profile.js';
import { profiles } from '../../server/profiles/index.js';
import { createReviewer, mergeSettings, readConfig, reviewText, vocabulary } from '../../server/index.js';

describe('a profile', () => {
  it('is read from its template', () => {
    const profile = readProfile(
      'short',
      '---\ntitle: Short\ndescription: A short one.\n---\n\n# Title\n\n## Why\n\n<!-- required; role: root-cause; aliases: Causes, Reasons; hint: Say why. -->\n\n- Why did it happen?\n',
    );
    assert.equal(profile.title, 'Short');
    assert.deepEqual(profile.sections[1], {
      heading: 'Why',
      depth: 2,
      role: 'root-cause',
      required: true,
      aliases: ['Causes', 'Reasons'],
      hint: 'Say why.',
      body: '- Why did it happen?',
    });
    assert.deepEqual([...profile.prompts], ['Why did it happen?']);
  });

  it('may name only roles that exist', () => {
    assert.throws(
      () => readProfile('x', '# T\n\n<!-- role: rootcause -->\n'),
      /unknown section role "rootcause"/,
    );
  });

  for (const profile of profiles) {
    it(`${profile.id} asks for cause, impact, timeline and action items`, () => {
      const required = profile.sections.filter(({ required: needed }) => needed).map(({ role }) => role);
      for (const role of ['root-cause', 'impact', 'timeline', 'action-items'] as const)
        assert.ok(required.includes(role));
    });
  }

  it('is chosen by front matter, by settings, or by the headings of the document', () => {
    const chosen = (text: string, profile = '') =>
      reviewText(createReviewer(mergeSettings({ profile })), text, { override: true }).profile?.id;
    assert.equal(chosen('---\nprofile: google-sre\n---\n', 'coe'), 'google-sre');
    assert.equal(chosen('# x\n', 'google-sre'), 'google-sre');
    assert.equal(chosen('# x\n\n## Root causes\n\n## Trigger\n\n## Supporting information\n'), 'google-sre');
    assert.equal(chosen('# x\n\n## Metrics\n\n## Related events\n'), 'coe');
  });

  it('is chosen by the path, where the settings name one for it', () => {
    const { settings, problems } = readConfig(
      'profile: coe\noverrides:\n  - paths: [near-misses/**]\n    profile: lightweight\n  - paths: [x/**]\n    profile: lightwait\n',
      vocabulary,
    );
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['There is no profile "lightwait". Did you mean "lightweight"?'],
    );
    const reviewer = createReviewer(mergeSettings(settings));
    const at = (path: string, text = '# x\n') =>
      reviewText(reviewer, text, { path, override: true }).profile?.id;
    assert.equal(at('near-misses/2026/pool.md'), 'lightweight');
    assert.equal(at('near-misses/pool.md', '---\nprofile: howie\n---\n'), 'howie');
    assert.equal(at('incidents/pool.md'), 'coe');
    assert.equal(at('x/pool.md'), 'coe');
  });
});

import assert from 'node:assert/strict';
import { readProfile } from '../../server/engine/profile.js';
import { profiles } from '../../server/profiles/index.js';
import {
  createReviewer,
  mergeSettings,
  profileNames,
  readConfig,
  readTeamProfiles,
  reviewText,
  vocabulary,
  vocabularyWith,
} from '../../server/index.js';

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

describe("a team's own profile", () => {
  const OURS =
    '---\ntitle: Ours\ndescription: Our way.\n---\n\n# Title\n\n## Why it was possible\n\n<!-- required; role: root-cause; hint: Say why. -->\n\nWhich safeguard was missing?\n';

  it('is called by its file, and stands before those of the product', () => {
    const team = readTeamProfiles([{ name: 'ours.md', text: OURS }]);
    assert.deepEqual(team.problems, []);
    const reviewer = createReviewer(mergeSettings(), undefined, team);
    assert.deepEqual(
      reviewer.profiles.map(({ id }) => id),
      ['ours', ...vocabulary.profiles],
    );
    assert.deepEqual(vocabularyWith(team).profiles, ['ours', ...vocabulary.profiles]);
    const review = (text: string) => reviewText(reviewer, text);
    const own = review(
      '---\nprofile: ours\n---\n\n# Late export\n\n## Why it was possible\n\nNothing locks it.\n',
    );
    assert.deepEqual([own.decision.decidedBy, own.profile?.id], ['front-matter', 'ours']);
    assert.ok(!own.findings.some(({ rule }) => rule === 'cause/missing'));
    assert.equal(review('---\nprofile: howie\n---\n').profile?.id, 'howie');
  });

  it('takes the place of the one with its id', () => {
    const team = readTeamProfiles([{ name: 'coe.md', text: OURS }]);
    const { profiles: all } = createReviewer(mergeSettings(), undefined, team);
    assert.deepEqual(
      all.filter(({ id }) => id === 'coe').map(({ title }) => title),
      ['Ours'],
    );
    assert.equal(all.length, vocabulary.profiles.length);
  });

  it('asks its prompts of every document', () => {
    const team = readTeamProfiles([{ name: 'ours.md', text: OURS.replaceAll('\n', '\r\n') }]);
    const text =
      '---\nprofile: ours\n---\n\n# Late export\n\n## Why it was possible\n\nWhich safeguard was missing?\n';
    const { findings } = reviewText(createReviewer(mergeSettings(), undefined, team), text);
    assert.ok(findings.some(({ rule }) => rule === 'document/placeholder'));
  });

  const problems: readonly (readonly [string, string, string, RegExp, string])[] = [
    [
      'an unknown role',
      'ours.md',
      OURS.replace('root-cause', 'rootcause'),
      /unknown section role "rootcause"; the roles are summary/,
      'rootcause',
    ],
    ['an empty role', 'ours.md', OURS.replace('root-cause', ''), /unknown section role ""/, 'r'],
    ['no sections', 'ours.md', '# Ours\n\nWrite.\n', /^This profile has no sections/, '# Ours'],
    ['no text', 'ours.md', '', /^This profile has no sections/, ''],
    ['a name that no front matter takes', '2026 ours.md', OURS, /^A profile is called by its file/, '---'],
    ['no end', 'ours.md', OURS + 'x'.repeat(200_000), /longer than 128 KB/, '---'],
  ];
  for (const [what, name, text, message, marked] of problems)
    it(`with ${what} is a problem in its place`, () => {
      const { profiles: read, ids, problems: found } = readTeamProfiles([{ name, text }]);
      assert.deepEqual(read, []);
      assert.deepEqual(ids, [name.replace('.md', '')]);
      assert.equal(found.length, 1);
      const [problem] = found;
      assert.match(problem?.message ?? '', message);
      assert.equal(text.slice(problem?.span.start, problem?.span.end), marked);
    });

  it('may hold fenced code with lines that look like headings', () => {
    const code = '\n````sh\n# Not a heading\n```\n## Nor this\n````\n\n## Impact\n';
    const { profiles: read } = readTeamProfiles([{ name: 'ours.md', text: OURS + code }]);
    assert.deepEqual(
      read[0]?.sections.map(({ heading }) => heading),
      ['Title', 'Why it was possible', 'Impact'],
    );
  });

  it('is a Markdown file that is no readme', () => {
    assert.deepEqual(profileNames(['ours.md', 'README.md', 'notes.txt', 'a.md']), ['a.md', 'ours.md']);
  });

  it('is never reviewed itself', () => {
    const { decision } = reviewText(createReviewer(), '---\nprofile: coe\n---\n\n# Postmortem\n', {
      path: '.bar-raiser/profiles/postmortem.md',
      override: true,
    });
    assert.equal(decision.postmortem, false);
  });
});

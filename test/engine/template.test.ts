import assert from 'node:assert/strict';
import { frontMatterEntries, frontMatterValue } from '../../server/engine/frontmatter.js';
import { sectionLines, templateOf, fileNameOf, UNKNOWN_INCIDENT } from '../../server/engine/template.js';
import type { Profile } from '../../server/engine/profile.js';
import { withTabStops } from '../../server/engine/tab-stops.js';
import { createReviewer, reviewText } from '../../server/index.js';
import { profiles } from '../../server/profiles/index.js';
import { ANSWERS, TITLE } from './answers.js';

const reviewer = createReviewer();

const INCIDENT = { title: TITLE, id: 'INC-4711', severity: 'SEV-2', started: '2026-03-02T13:46Z' };

/** What stands in the editor when a snippet was inserted and no tab stop typed over. */
function plain(snippet: string): string {
  return snippet.replace(/\$\{\d+:?((?:[^}\\]|\\.)*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
}

/** The template with an answer under every heading. */
function filledIn(profile: Profile): string {
  const [head = ''] = plain(templateOf(profile, INCIDENT)).split(/^# /m);
  const sections = profile.sections.slice(1).map((section) => {
    const body = ANSWERS[section.heading];
    assert.ok(body !== undefined, `there is no answer for "${section.heading}"`);
    return sectionLines({ ...section, body }).join('\n');
  });
  return `${head}# ${TITLE}\n\n${sections.join('\n\n')}\n`;
}

describe('the templates', () => {
  for (const profile of profiles) {
    describe(`of ${profile.id}`, () => {
      const { id } = profile;

      it('is recognised by its front matter when it is new, and by its sections without that', () => {
        const text = plain(templateOf(profile, UNKNOWN_INCIDENT));
        assert.equal(reviewText(reviewer, text).profile?.id, id);
        const body = text.replace(/^---[\s\S]*?---\n/, '');
        const review = reviewText(reviewer, body);
        assert.equal(review.decision.decidedBy, 'sections');
        assert.equal(review.profile?.id, id);
      });

      it('has only what is to be filled in reported when it is new', () => {
        const text = plain(templateOf(profile, UNKNOWN_INCIDENT));
        const { findings } = reviewText(reviewer, text);
        const others = findings.filter(({ rule }) => rule !== 'document/placeholder');
        assert.deepEqual(
          others.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
          [],
        );
        assert.ok(findings.some(({ rule }) => rule === 'document/placeholder'));
      });

      it('has nothing above information reported when it is filled in', () => {
        const text = filledIn(profile);
        const grave = reviewText(reviewer, text).findings.filter(({ severity }) =>
          ['error', 'warning'].includes(severity),
        );
        assert.deepEqual(
          grave.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
          [],
        );
      });

      it('numbers its tab stops from 1 on, each once', () => {
        const stops = [...templateOf(profile, UNKNOWN_INCIDENT).matchAll(/\$\{(\d+)/g)].map(([, n]) =>
          Number(n),
        );
        assert.deepEqual(
          stops,
          stops.map((_, index) => index + 1),
        );
      });

      it('gives every section a hint', () => {
        for (const section of profile.sections.filter(({ depth }) => depth === 2))
          assert.match(section.hint, /\.$/);
      });
    });
  }

  it('take over what is known of the incident, in front matter that stays YAML', () => {
    const [profile] = profiles;
    assert.ok(profile);
    const incident = {
      title: 'Ledger: ${x} "slow"',
      id: '4711',
      severity: 'yes: 2',
      started: '2026-03-02T13:46Z',
    };
    const text = plain(templateOf(profile, incident));
    const entries = frontMatterEntries(text.slice(0, text.indexOf('\n# ') + 1));
    assert.deepEqual(
      entries.map(({ key, value }) => [key, value]),
      [
        ['profile', 'coe'],
        ['incident', '4711'],
        ['severity', 'yes: 2'],
        ['started', '2026-03-02T13:46Z'],
      ],
    );
    assert.match(text, /^# Ledger: \$\{x\} "slow"$/m);
  });

  it('quote only the values that YAML would read otherwise', () => {
    for (const value of ['SEV-2', '2026-03-02T13:46Z', 'INC 4711'])
      assert.equal(frontMatterValue(value), value);
    for (const value of ['4711', 'no', 'a: b', '#1', ''])
      assert.equal(frontMatterValue(value), JSON.stringify(value));
  });
});

describe('tab stops', () => {
  it('hold questions and dates, and stand behind a why', () => {
    assert.deepEqual(
      withTabStops([
        '- YYYY-MM-DD HH:MM What changed?',
        'All times are in UTC.',
        '| P1 | Who?   |',
        '1. Why was it so?',
        '- Costs $5?',
      ]),
      [
        '- ${1:YYYY-MM-DD HH:MM} ${2:What changed?}',
        'All times are in UTC.',
        '| P1 | ${3:Who?}   |',
        '1. Why was it so? ${4}',
        '- ${5:Costs \\$5?}',
      ],
    );
  });
});

describe('the name of a new file', () => {
  const name = (pattern: string, incident: Partial<typeof INCIDENT>) =>
    fileNameOf(pattern, { ...UNKNOWN_INCIDENT, ...incident }, '2026-11-23');

  it('is made of date, incident and title, without gaps for what is missing', () => {
    const pattern = '{date}-{incident}-{title}.md';
    assert.equal(
      name(pattern, INCIDENT),
      '2026-03-02-inc-4711-payments-failed-for-23-minutes-after-a-release-reduced-the-c.md',
    );
    assert.equal(name(pattern, { title: 'Ämter/Zahlung: kaputt?' }), '2026-11-23-ämter-zahlung-kaputt.md');
    assert.equal(name(pattern, {}), '2026-11-23-postmortem.md');
    assert.equal(name('{incident}', { id: '../../INC 7' }), 'inc-7.md');
  });

  it('may lie in folders, and never above the one that it is put into', () => {
    assert.equal(name('{date}/{incident}.md', { id: 'INC-7' }), '2026-11-23/inc-7.md');
    assert.equal(name('../{incident}.md', { id: 'INC-7' }), 'inc-7.md');
  });
});

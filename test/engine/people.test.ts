import assert from 'node:assert/strict';
import {
  applyEdits,
  createReviewer,
  mergeSettings,
  reviewText,
  type SettingsLayer,
} from '../../server/index.js';

function people(text: string, settings: SettingsLayer = {}) {
  const review = reviewText(createReviewer(mergeSettings(settings)), text, { override: true });
  return review.people.identities.map(({ label, mentions }) => ({
    label,
    mentions: mentions.map(({ span }) => text.slice(span.start, span.end)),
  }));
}

function anonymised(text: string, settings: SettingsLayer = {}): string {
  const review = reviewText(createReviewer(mergeSettings(settings)), text, { override: true });
  const fixes = review.findings
    .filter(({ rule }) => rule.startsWith('people/'))
    .flatMap((finding) => finding.fixes[0] ?? []);
  return applyEdits(
    text,
    fixes.flatMap((fix) => fix.edits),
  );
}

const roster: SettingsLayer = {
  people: [{ name: 'Mira Okonkwo', handles: ['mirao'], emails: ['mira@corp.example'] }],
};

describe('people', () => {
  it('are one person by full name, first name, surname, handle and mail', () => {
    assert.deepEqual(people('Mira Okonkwo, Mira, Okonkwo, @mirao, mira@corp.example and `@mirao`', roster), [
      {
        label: 'Oncall 1',
        mentions: ['Mira Okonkwo', 'Mira', 'Okonkwo', '@mirao', 'mira@corp.example', '@mirao'],
      },
    ]);
  });

  it('are joined by customary logins where only one name fits', () => {
    const [one, ...others] = people('Ana García (on-call) and @agarcia; ana.garcia@corp.example wrote.');
    assert.deepEqual(one?.mentions, ['Ana García', '@agarcia', 'ana.garcia@corp.example']);
    assert.deepEqual(others, []);
  });

  it('are joined by initials, abbreviated first names and plain letters where only one name fits', () => {
    const text =
      'Søren Kvist (on-call) paged. S Kvist confirmed, S. Kvist replied, and Soren agreed.\n\n14:02 SK confirms.\n';
    assert.deepEqual(
      people(text).map(({ mentions }) => mentions),
      [['Søren Kvist', 'S Kvist', 'S. Kvist', 'Soren', 'SK']],
    );
  });

  it('stay apart where a first name fits two of them', () => {
    const found = people('Ana García (on-call) and Ana Lima (manager). Ana called.');
    assert.deepEqual(
      found.map(({ mentions }) => mentions),
      [['Ana García'], ['Ana Lima'], ['Ana']],
    );
  });

  it('get the label of the settings, of their role, or the next number', () => {
    assert.deepEqual(
      people('Mira asked Jo Park (payments on-call) and Lu Chen (engineering manager), then @zed and @yan.', {
        people: [{ name: 'Mira Okonkwo', label: 'Database administrator' }],
      }).map(({ label }) => label),
      ['Database administrator', 'Oncall for Payments team', 'Manager', 'Oncall 1', 'Oncall 2'],
    );
  });

  it('do not get a label that the text uses already', () => {
    assert.deepEqual(
      people('Oncall 1 asked @zed.').map(({ label }) => label),
      ['Oncall 2'],
    );
  });

  it('are counted by the pattern of the settings', () => {
    assert.deepEqual(
      people('@zed', { label: 'Engineer {n}' }).map(({ label }) => label),
      ['Engineer 1'],
    );
  });

  it('are not what the settings call no person, and not groups', () => {
    assert.deepEqual(
      people('@zed @sre-team @bluebird', { notPeople: ['@zed'], groupMailboxes: ['blue*'] }),
      [],
    );
  });

  it('inform in blocks of code, and are left alone there where the settings say so', () => {
    const text = '- 14:02 @tkarlsen drained it.\n\n```\n14:02 <tkarlsen> draining\n```\n';
    const severities = (settings: SettingsLayer) =>
      reviewText(createReviewer(mergeSettings(settings)), text, { override: true })
        .findings.filter(({ rule }) => rule === 'people/handle')
        .map(({ severity }) => severity);
    assert.deepEqual(severities({}), ['error', 'info']);
    assert.deepEqual(severities({ code: 'off' }), ['error']);
  });

  it('may be the owners of action items where the settings say so', () => {
    const text = '| Action | Owner |\n| --- | --- |\n| Maya Lind asked for a canary stage | Maya Lind |\n';
    const count = (settings: SettingsLayer) =>
      reviewText(createReviewer(mergeSettings({ people: [{ name: 'Maya Lind' }], ...settings })), text, {
        override: true,
      }).findings.filter(({ rule }) => rule === 'people/named-individual').length;
    assert.equal(count({}), 2);
    assert.equal(count({ owners: 'person' }), 1);
  });

  it('may be owners in lists, too, and nobody else in the same line may', () => {
    const text =
      '- Maya Lind proposed a canary stage (owner: Maya Lind)\n- Add an alert. Assigned to Maya Lind\n- DRI: Maya Lind, due: 2026-03-01\n';
    const lines = (settings: SettingsLayer) =>
      reviewText(createReviewer(mergeSettings({ people: [{ name: 'Maya Lind' }], ...settings })), text, {
        override: true,
      })
        .findings.filter(({ rule }) => rule === 'people/named-individual')
        .map(({ span }) => text.slice(0, span.start).split('\n').length);
    assert.deepEqual(lines({}), [1, 1, 2, 3]);
    assert.deepEqual(lines({ owners: 'person' }), [1]);
  });

  it('are whole with the initials of their first names', () => {
    const text = 'Names: A. Roe, B. Poe\n\nOwner: Jane Roe. We chose option A. Roe agreed.\n';
    assert.deepEqual(people(text, { people: [{ name: 'Jane Roe' }, { name: 'Ben Poe' }] }), [
      { label: 'Oncall 1', mentions: ['A. Roe'] },
      { label: 'Oncall 2', mentions: ['B. Poe'] },
      { label: 'Oncall 3', mentions: ['Jane Roe', 'Roe'] },
    ]);
  });

  it('are found in commit trailers and log lines, where a login proves nothing for the rest of the text', () => {
    const text =
      '```\nAuthor: Mirela Oduya <mirela@corp.example>\nuser=ledgerwolf action=delete\nuser=postgres\nsudo: deploy : TTY=1\n```\n\nOduya saw that ledgerwolf was down.\n';
    assert.deepEqual(
      people(text).map(({ mentions }) => mentions),
      [['Mirela Oduya', 'Oduya'], ['ledgerwolf']],
    );
    assert.deepEqual(
      people(text, { code: 'off' }).flatMap(({ mentions }) => mentions),
      ['Oduya'],
    );
  });

  it('are found in chats by what stands in front of their words, in code and outside', () => {
    const text =
      '<hquill> are we down?\n\n10:02 <oskar_b> yes\n\n```\n10:03 <mzeller> rolling back\n10:04 <jenkins> build failed\n```\n\nThe <service> restarted.\n';
    assert.deepEqual(
      people(text).map(({ mentions }) => mentions),
      [['hquill'], ['oskar_b'], ['mzeller']],
    );
    assert.match(anonymised(text), /^Oncall 1 are we down\?\n\n10:02 Oncall 2 yes/);
  });

  it('are no groups of the settings, however a login is found', () => {
    const text = '10:02 <ledgerfolk> on it\n\nApproved by ledgerfolk. The log says `user=ledgerfolk`.\n';
    assert.deepEqual(people(text, { groupMailboxes: ['ledger*'] }), []);
    assert.equal(people(text).length, 1);
  });

  it('are found in rows by what they are at', () => {
    const text =
      '- 10:00 Hedda investigating\n- 10:01 Greta and Lars discussing a patch\n- 10:02 Ivy on the phone\n';
    assert.deepEqual(
      people(text).map(({ mentions }) => mentions),
      [['Hedda'], ['Greta'], ['Lars'], ['Ivy']],
    );
  });

  it('are not hosts in one row with what is written as code, nor words of a title', () => {
    const text =
      '# Postmortem: Queue Leaked Ledgerwork\n\nThe queues of `otto` filled. We moved jobs across Otto, Emil, and Fritz.\n';
    assert.deepEqual(people(text), []);
  });

  it('are found by the address of a profile, where it can be nobody else or the login is known', () => {
    const text =
      '@mquist saw https://github.com/mquist, https://github.com/ledger and https://linkedin.com/in/o-rand-7.\n';
    assert.deepEqual(
      people(text).map(({ mentions }) => mentions),
      [['@mquist', 'https://github.com/mquist'], ['https://linkedin.com/in/o-rand-7']],
    );
  });

  it('leave groups out whose name is written as one word', () => {
    const text =
      'Write to webteam@corp.example, datasupport@corp.example or @storagegroup, and tell @tsteamboat.';
    assert.deepEqual(people(text), people('Write, and tell @tsteamboat.'));
  });

  it('are not first names that are ordinary words', () => {
    assert.deepEqual(people('Mark the ticket. Grant access.', { people: [{ name: 'Mark Grant' }] }), []);
    assert.deepEqual(people('Mark Grant ran it.', { people: [{ name: 'Mark Grant' }] })[0]?.mentions, [
      'Mark Grant',
    ]);
  });
});

describe('anonymising', () => {
  it('does not take the label in brackets for a role of the words before it', () => {
    assert.equal(
      anonymised('The author of Quickfish (Oncall 3) replied.'),
      'The author of Quickfish (Oncall 3) replied.',
    );
  });

  it('keeps possessives, tables, quotes and front matter whole', () => {
    const text =
      '---\ntitle: Mira\'s deploy\n---\n\n| Who | What |\n| - | - |\n| Mira Okonkwo | `@mirao`\'s fix |\n\n> Mira: "ok"\n';
    const want =
      '---\ntitle: Oncall 1\'s deploy\n---\n\n| Who | What |\n| - | - |\n| Oncall 1 | Oncall 1\'s fix |\n\n> Oncall 1: "ok"\n';
    assert.equal(anonymised(text, roster), want);
  });

  it('takes links to the person away', () => {
    assert.equal(
      anonymised('[Mira](https://git.example/mirao) and <mira@corp.example>.', roster),
      'Oncall 1 and Oncall 1.',
    );
  });

  it('leaves bylines alone, which the settings allow', () => {
    const text = '**Authors:** Mira Okonkwo and @mirao\n\nMira paged.\n';
    assert.equal(anonymised(text, roster), '**Authors:** Mira Okonkwo and @mirao\n\nOncall 1 paged.\n');
    assert.equal(anonymised('Author: Mira\n', { ...roster, allowedFields: [] }), 'Author: Oncall 1\n');
  });
});

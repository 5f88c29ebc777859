import assert from 'node:assert/strict';
import { createReviewer, reviewText } from '../../server/index.js';

const reviewer = createReviewer();

/** The mentions in a text, in order. */
function mentions(text: string): readonly string[] {
  const { people } = reviewText(reviewer, text, { override: true });
  return people.identities
    .flatMap((identity) => identity.mentions.map(({ span }) => span))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}

describe('people by the place they stand in', () => {
  it('act behind a time stamp', () => {
    assert.deepEqual(
      mentions('- 14:02 UTC: zmiller confirms the alert\n- 14:05 zmiller asked for a second look\n'),
      ['zmiller', 'zmiller'],
    );
    assert.deepEqual(mentions('| 2026-03-01 14:02 | Wojtek noticed the graph |\n| - | - |\n'), ['Wojtek']);
    assert.deepEqual(mentions('- `14:02` - QF asks WZ\n- 14:09 - WZ opens the runbook\n'), [
      'QF',
      'WZ',
      'WZ',
    ]);
  });

  it('are initials only with evidence, and never acronyms', () => {
    assert.deepEqual(mentions('- 14:02 API confirms nothing\n- 14:03 QF drained the cell\n'), []);
    assert.deepEqual(mentions('- 14:02 QF drained the cell\n- 14:03 QF restarted it\n'), ['QF', 'QF']);
  });

  it('are systems, teams and companies where the words say so', () => {
    for (const text of [
      '14:02 traffic drops\n\n14:05 latency returned\n\n14:07 oncall confirms\n',
      '14:02 GitHub confirms the outage. Cloudflare replied.\n',
      '14:02 Support asked. The payments team joined. Customers noticed.\n',
      'It was detected by Grafana. Alerts were raised by `Prometheus`.\n',
      'Builds failed. Crates started to fail.\n',
      'Suppression comments take findings out. Changelog reviews help; press <kbd>Ctrl</kbd>.\n',
    ])
      assert.deepEqual(mentions(text), [], text);
  });

  it('stand in columns and lines for people', () => {
    assert.deepEqual(
      mentions('| Action | Owner |\n| - | - |\n| Add a canary | zmiller |\n| Add a test | Payments team |\n'),
      ['zmiller'],
    );
    assert.deepEqual(mentions('Participants: QF, WZ and Wojtek\n'), ['QF', 'WZ', 'Wojtek']);
    assert.deepEqual(mentions('## Attendees\n\n- QF, WZ\n- zmiller\n\n## Impact\n\n- checkout, search\n'), [
      'QF',
      'WZ',
      'zmiller',
    ]);
  });

  it('speak in copied chats', () => {
    assert.deepEqual(mentions('zmiller [7:23 AM] is it down?\n'), ['zmiller']);
  });

  it('are everywhere once the document is sure of them', () => {
    assert.deepEqual(
      mentions(
        '14:02 Wojtek noticed it.\n\nThe patch of Wojtek helped, and `zmiller` saw it.\n\n@zmiller agreed.\n',
      ),
      ['Wojtek', 'Wojtek', 'zmiller', '@zmiller'],
    );
  });

  it('are logins that a link leads to', () => {
    const text = '14:02 [zmiller] paged.\n\n[zmiller]: https://github.com/zmiller\n';
    assert.deepEqual(mentions(text), ['zmiller', 'zmiller']);
    assert.deepEqual(
      mentions('see [the fix](https://github.com/org/repo/pull/12) and [docs](https://github.com/docs)'),
      [],
    );
  });

  it('have mail addresses, also private ones of code hosts', () => {
    assert.deepEqual(
      mentions('Author: X <12345+zmiller@users.noreply.github.com>\n\nWrite to noreply@corp.example.'),
      ['12345+zmiller@users.noreply.github.com'],
    );
  });
});

import assert from 'node:assert/strict';
import {
  CHOOSE_PROFILE,
  MISSING_SECTIONS,
  NEW_POSTMORTEM,
  PROFILES,
  type ChosenProfile,
  type MissingSections,
  type NewPostmortem,
  type ProfileChoice,
} from '../../server/protocol.js';
import { endSessions, startSession, type LanguageSession } from './session.js';

const URI = 'file:///work/postmortems/ledger.md';

const TEXT =
  '# Ledger outage\n\n## Summary\n\nIt was down.\n\n## Timeline\n\n- 13:40 UTC It began.\n\n## Action items\n\nNone.\n';

const ANSWERS = {
  uri: 'untitled:new.md',
  profile: 'howie',
  title: 'Payments failed',
  incident: 'INC-4711',
  severity: 'SEV-2',
  started: '2026-03-02T13:46Z',
  fileName: '{date}-{title}.md',
  today: '2026-03-03',
};

const ask = <R>(session: LanguageSession, method: string, params: object): Promise<R> =>
  session.connection.sendRequest<R>(method, params);

describe('templates', () => {
  afterEach(endSessions);

  it('are listed, with the one of the document', async () => {
    const session = await startSession();
    await session.open(URI, TEXT.replace('# Ledger', '---\nprofile: gitlab\n---\n\n# Ledger'));
    const profiles = await ask<ProfileChoice[]>(session, PROFILES, { uri: URI });
    assert.deepEqual(
      profiles.map(({ id }) => id),
      ['coe', 'atlassian', 'gitlab', 'google-sre', 'howie', 'lightweight', 'pagerduty'],
    );
    assert.deepEqual(
      profiles.filter(({ current }) => current).map(({ id }) => id),
      ['gitlab'],
    );
    const elsewhere = await ask<ProfileChoice[]>(session, PROFILES, { uri: 'file:///work/new.md' });
    assert.ok(elsewhere.every(({ current }) => !current));
  });

  it('become a new postmortem', async () => {
    const session = await startSession();
    const { snippet, fileName } = await ask<NewPostmortem>(session, NEW_POSTMORTEM, ANSWERS);
    assert.equal(fileName, '2026-03-02-payments-failed.md');
    assert.match(
      snippet,
      /^---\nprofile: howie\nincident: INC-4711\nseverity: SEV-2\nstarted: 2026-03-02T13:46Z\n---\n\n# Payments failed\n\n## Summary\n\n\$\{1:/,
    );
    await assert.rejects(
      ask(session, NEW_POSTMORTEM, { ...ANSWERS, profile: 'gone' }),
      /There is no profile "gone" any more/,
    );
  });

  it('tell which sections are missing, and where they belong', async () => {
    const session = await startSession();
    await session.open(URI, TEXT.replace('# Ledger', '---\nprofile: google-sre\n---\n\n# Ledger'));
    const missing = await ask<MissingSections>(session, MISSING_SECTIONS, { uri: URI });
    assert.equal(missing.version, 1);
    assert.deepEqual(
      missing.sections.map(({ heading }) => heading),
      [
        'Impact',
        'Root causes',
        'Trigger',
        'Detection',
        'Resolution',
        'Lessons learned',
        'Supporting information',
      ],
    );
    const [impact] = missing.sections;
    assert.deepEqual(impact?.position, session.rangeOf(URI, '## Timeline').start);
    assert.match(impact.snippet, /^## Impact\n\n\$\{1:How many requests .*\}\n\n$/);
    const lessons = missing.sections.find(({ heading }) => heading === 'Lessons learned');
    assert.match(
      lessons?.snippet ?? '',
      /^\n## Lessons learned\n\n### What went well\n\n\$\{1:.*### Where we got lucky/s,
    );
    assert.equal(await ask(session, MISSING_SECTIONS, { uri: 'file:///work/closed.md' }), null);
  });

  it('are chosen for a document by its front matter', async () => {
    const session = await startSession({ options: { showsState: true } });
    await session.open(URI, TEXT);
    const choose = async (profile: string) => {
      const { range, newText } = await ask<ChosenProfile>(session, CHOOSE_PROFILE, { uri: URI, profile });
      await session.change(URI, [{ range, text: newText }]);
      return session.text(URI);
    };
    assert.equal(await choose('pagerduty'), `---\nprofile: pagerduty\n---\n\n${TEXT}`);
    assert.equal(await choose('coe'), `---\nprofile: coe\n---\n\n${TEXT}`);
    await session.diagnostics(URI);
    await session.until(() => session.states.at(-1)?.profile === 'coe', 'the profile in the state');
  });
});

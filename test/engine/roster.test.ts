import assert from 'node:assert/strict';
import {
  createReviewer,
  mergeSettings,
  reviewText,
  type SettingsLayer,
  type Workspace,
} from '../../server/index.js';

const people: Workspace['people'] = [
  { name: 'Mira Okonkwo', emails: ['mokonk@corp.example'] },
  { name: 'mira okonkwo', emails: ['4711+mira-codes@users.noreply.codehost.example'] },
  { handles: ['tvdmeer'] },
  { name: 'Hope Lindqvist', emails: ['hope@lindqvist.example'] },
];

const found = (text: string, workspace: Partial<Workspace>, settings: SettingsLayer = {}) => {
  const reviewer = createReviewer(mergeSettings(settings), { people: [], things: [], ...workspace });
  const review = reviewText(reviewer, text, { override: true });
  return review.people.identities.map(({ mentions }) =>
    mentions.map(({ span }) => text.slice(span.start, span.end)),
  );
};

describe('the people of the workspace', () => {
  it('are found by full name, first name, surname, handle, mail and login, and are one person each', () => {
    const text =
      'Mira Okonkwo, Mira, Okonkwo, mira okonkwo, mokonk@corp.example, mokonk, @mira-codes and mira-codes saw it; tvdmeer did not.\n';
    assert.deepEqual(found(text, { people }), [
      [
        'Mira Okonkwo',
        'Mira',
        'Okonkwo',
        'mira okonkwo',
        'mokonk@corp.example',
        'mokonk',
        '@mira-codes',
        'mira-codes',
      ],
      ['tvdmeer'],
    ]);
    assert.deepEqual(found('mokonk looked. tvdmeer did not.\n', {}), []);
  });

  it('are found in lower case where no signal but the roster speaks', () => {
    assert.deepEqual(found('Later mira saw the graph.\n', { people }), [['mira']]);
    assert.deepEqual(found('Later mira saw the graph.\n', {}), []);
  });

  it('are not found in paths, options, file names and other words', () => {
    const text =
      'See /home/mokonk/x, mokonk.log, --mokonk and src/mira/index; mirage and Okonkwoian are words.\n';
    assert.deepEqual(found(text, { people }), []);
  });

  it('with a first name that is an ordinary word need more than that name', () => {
    assert.deepEqual(found('Hope is no plan. We hope for the best.\n', { people }), []);
    assert.deepEqual(found('Hope Lindqvist restarted it. We hope for the best.\n', { people }), [
      ['Hope Lindqvist'],
    ]);
    assert.deepEqual(found('We paged Hope at once.\n', { people }), [['Hope']]);
  });

  it('are not found in dates, particles and prepositions that a name consists of', () => {
    const authors = [{ name: 'Jan Kowalczyk' }, { name: 'Till von Ahlsen' }, { name: 'von Drossel' }];
    const text = 'On 14 Jan it failed till noon. Jan 15 was quiet. Von is no name.\n';
    assert.deepEqual(found(text, { people: authors }), []);
    assert.deepEqual(found('We paged Jan, and Till von Ahlsen joined.\n', { people: authors }), [
      ['Jan'],
      ['Till von Ahlsen'],
    ]);
  });

  it('with a name of ordinary words are found by the whole name alone', () => {
    const authors = [{ name: 'Mark Page', emails: ['page@corp.example'] }];
    assert.deepEqual(found('Mark the page as read. Page the team. See page 4.\n', { people: authors }), []);
    assert.deepEqual(found('Then Mark Page restarted it.\n', { people: authors }), [['Mark Page']]);
  });

  it('stay two where they share a first name, unless the text names one of them in full', () => {
    const two = [{ name: 'Mira Okonkwo' }, { name: 'Mira Vasquez', handles: ['mvasq'] }];
    assert.deepEqual(found('Mira saw it, and mvasq did.\n', { people: two }), [['Mira'], ['mvasq']]);
    assert.deepEqual(found('Mira Okonkwo paged. Mira saw it.\n', { people: two }), [
      ['Mira Okonkwo', 'Mira'],
    ]);
    assert.deepEqual(found('Mira Okonkwo paged Mira Vasquez. Mira saw it.\n', { people: two }), [
      ['Mira Okonkwo'],
      ['Mira Vasquez'],
      ['Mira'],
    ]);
  });

  it('keep a login that would fit somebody else as well', () => {
    const authors = [{ name: 'Ana García', emails: ['agarcia@corp.example'] }];
    assert.deepEqual(found('Alberto Garcia wrote; agarcia read it.\n', { people: authors }), [
      ['Alberto Garcia'],
      ['agarcia'],
    ]);
  });

  it('do not share a login that two of them have', () => {
    const two = [
      { name: 'Mira Okonkwo', emails: ['zephyrine@one.example'] },
      { name: 'Bao Tran', emails: ['zephyrine@two.example'] },
    ];
    assert.deepEqual(found('Mira Okonkwo and Bao Tran saw the job of zephyrine.\n', { people: two }), [
      ['Mira Okonkwo'],
      ['Bao Tran'],
    ]);
  });

  it('are no bots, groups and machines', () => {
    const bots = [
      { name: 'dependabot[bot]', emails: ['49699333+dependabot[bot]@users.noreply.codehost.example'] },
      { name: 'Renovate', emails: ['renovate@whitesource.example'] },
      { name: 'github-actions', emails: ['actions@codehost.example'] },
      { name: 'Larder CI', emails: ['ci@larder.example'] },
      { name: 'Payments Team', emails: ['payments@larder.example'], handles: ['larder/payments'] },
      { name: 'Build Server', emails: ['build@larder.example'] },
      { name: 'root', emails: ['root@localhost'] },
      { name: 'larderbot' },
    ];
    const text =
      'Renovate opened it, dependabot merged it, github-actions and Larder CI built it on the Build Server for the Payments Team as root, besides larderbot.\n';
    assert.deepEqual(found(text, { people: bots }), []);
  });

  it('yield to what the settings say', () => {
    assert.deepEqual(found('Mira and mokonk saw it.\n', { people }, { notPeople: ['Mira'] }), [['mokonk']]);
    assert.deepEqual(
      found('Mira Okonkwo and mokonk saw it.\n', { people }, { notPeople: ['mira okonkwo'] }),
      [],
    );
    assert.deepEqual(
      found(
        'deploy-larder saw it.\n',
        { people: [{ handles: ['deploy-larder'] }] },
        { groupMailboxes: ['deploy-*'] },
      ),
      [],
    );
  });

  it('take the label of the settings', () => {
    const reviewer = createReviewer(mergeSettings({ people: [{ name: 'Mira Okonkwo', label: 'Scribe' }] }), {
      people,
      things: [],
    });
    const review = reviewText(reviewer, 'Then @mira-codes wrote.\n', { override: true });
    assert.deepEqual(
      review.people.identities.map(({ label }) => label),
      ['Scribe'],
    );
  });
});

describe('the things of the workspace', () => {
  const text = 'Ottilie restarted at 14:02. Ottilie was slow for an hour.\n';

  it('are no longer taken for people', () => {
    assert.deepEqual(found(text, {}).length, 1);
    for (const thing of ['ottilie', '@larder/ottilie', 'ottilie-api', 'registry.example/ottilie'])
      assert.deepEqual(found(text, { things: [thing] }), [], thing);
  });

  it('are nicks only where people act in two places', () => {
    const once = '- 14:02 zeppo confirms the errors\n- 14:03 zeppo restarted\n';
    assert.deepEqual(found(once, {}), [['zeppo', 'zeppo']]);
    assert.deepEqual(found(once, { things: ['zeppo'] }), []);
    const twice = '- 14:02 zeppo asks for help\n\n- 14:03 zeppo confirms\n';
    assert.deepEqual(found(twice, { things: ['zeppo'] }), [['zeppo', 'zeppo']]);
  });

  it('do not stand against certain signals', () => {
    assert.deepEqual(
      found('Ottilie Brandt (payments on-call) and @ottilie saw it.\n', { things: ['ottilie'] }),
      [['Ottilie Brandt', '@ottilie']],
    );
  });

  it('that are called like somebody leave the clause to decide', () => {
    const workspace = { people: [{ name: 'Ottilie Brandt' }], things: ['ottilie'] };
    assert.deepEqual(found('We paged Ottilie, and she confirmed it.\n', workspace), [['Ottilie']]);
    assert.deepEqual(found('The Ottilie cluster restarted.\n', workspace), []);
  });
});

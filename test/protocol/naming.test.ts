import assert from 'node:assert/strict';
import {
  ANONYMIZE,
  EDIT_CONFIG,
  NAMED,
  type AnonymizeParams,
  type AnonymizeResult,
  type ConfigEditResult,
  type EditConfigParams,
  type NamedInDocument,
} from '../../server/protocol.js';
import { endSessions, startSession, type LanguageSession, type SessionOptions } from './session.js';

const FOLDER = 'memfs:/work';
const URI = `${FOLDER}/postmortem-1.md`;
const CONFIG = `${FOLDER}/.bar-raiser.yaml`;

const TEXT = `# Postmortem: queue outage

## Timeline

- 14:02 Ingrid Solberg was paged.
- 14:05 @isolberg drained the queue; Ingrid asked Tomas Reyes for help.
- 14:20 Oncall 7 confirmed that the queue was empty.

## Root cause

The consumer of the queue (change 4711) kept its lock after it had ended.
`;

describe('naming', () => {
  afterEach(endSessions);

  async function opened(given: SessionOptions = {}): Promise<LanguageSession> {
    const session = await startSession({
      folders: [FOLDER],
      options: { readsFiles: true, commands: ['barRaiser.chooseLabel', 'barRaiser.notAPerson'] },
      ...given,
    });
    await session.open(URI, TEXT);
    return session;
  }

  const named = (session: LanguageSession): Promise<NamedInDocument> =>
    session.connection.sendRequest(NAMED, { uri: URI });

  async function anonymized(session: LanguageSession, params: Omit<AnonymizeParams, 'uri'>): Promise<string> {
    const { edits }: AnonymizeResult = await session.connection.sendRequest(ANONYMIZE, {
      uri: URI,
      ...params,
    });
    return session.apply(URI, {
      changes: { [URI]: edits.map(({ range, newText }) => ({ range, newText })) },
    });
  }

  it('tells who is named, with every form, and the labels to choose from', async () => {
    const answer = await named(await opened());
    assert.deepEqual(
      answer.people.map(({ forms, label, mentions }) => ({ forms, label, mentions })),
      [
        { forms: ['Ingrid Solberg', '@isolberg', 'Ingrid'], label: 'Oncall 1', mentions: 3 },
        { forms: ['Tomas Reyes'], label: 'Oncall 2', mentions: 1 },
      ],
    );
    assert.equal(answer.labels[0], 'Oncall 7');
    assert.ok(answer.labels.includes('Incident commander'));
    assert.ok(answer.labels.includes('Oncall for … team'));
    assert.deepEqual(JSON.parse(answer.nameMap ?? ''), {
      'postmortem-1.md': {
        'Ingrid Solberg': 'Oncall 1',
        '@isolberg': 'Oncall 1',
        Ingrid: 'Oncall 1',
        'Tomas Reyes': 'Oncall 2',
      },
    });
  });

  it('anonymizes with the labels proposed', async () => {
    const session = await opened();
    const { version } = await named(session);
    const text = await anonymized(session, { version, choices: [] });
    assert.match(text, /Oncall 1 drained the queue; Oncall 1 asked Oncall 2 for help/);
  });

  it('anonymizes with the labels chosen, and leaves whom the author leaves', async () => {
    const session = await opened();
    const { version, people } = await named(session);
    const choices = people.map(({ id }, index) => ({
      id,
      label: index === 0 ? 'Oncall for Queue team' : null,
    }));
    const text = await anonymized(session, { version, choices });
    assert.match(text, /14:02 Oncall for Queue team was paged/);
    assert.match(text, /Oncall for Queue team asked Tomas Reyes for help/);
  });

  it('tells with the edits who became what, and counts nobody whom the author leaves', async () => {
    const session = await opened();
    const { version } = await named(session);
    const choices = [
      { id: 0, label: null },
      { id: 1, label: ' Queue  captain ' },
    ];
    const answer: AnonymizeResult = await session.connection.sendRequest(ANONYMIZE, {
      uri: URI,
      version,
      choices,
    });
    assert.equal(answer.left, 0);
    assert.deepEqual(JSON.parse(answer.nameMap ?? ''), {
      'postmortem-1.md': { 'Tomas Reyes': 'Queue captain' },
    });
  });

  it('refuses a label that would break the text, and tells the client what labels look like', async () => {
    const session = await opened();
    const { version, labelPattern } = await named(session);
    const pattern = new RegExp(labelPattern, 'u');
    for (const label of ['a | b', '', '<b>', 'x'.repeat(81)]) {
      assert.ok(!pattern.test(label), label);
      await assert.rejects(
        session.connection.sendRequest(ANONYMIZE, { uri: URI, version, choices: [{ id: 0, label }] }),
        /A role label is a few words/,
        label,
      );
    }
  });

  it('refuses choices that were made for another text', async () => {
    const session = await opened();
    const { version } = await named(session);
    await session.change(URI, [{ text: TEXT.replace('14:02', '14:01') }]);
    await assert.rejects(
      session.connection.sendRequest(ANONYMIZE, { uri: URI, version, choices: [] }),
      /The text has changed since the labels were chosen/,
    );
  });

  it('renames a label everywhere, and no longer one that begins like it', async () => {
    const session = await opened();
    await session.change(URI, [
      { text: `${TEXT}\nOncall 7 and Oncall 77 wrote this; then **Oncall\n7** and \`Oncall 7\` as code.\n` },
    ]);
    const position = session.rangeOf(URI, 'Oncall 7 confirmed').start;
    const place = { textDocument: { uri: URI }, position };
    const prepared = await session.connection.sendRequest('textDocument/prepareRename', place);
    assert.deepEqual(prepared, { range: session.rangeOf(URI, 'Oncall 7'), placeholder: 'Oncall 7' });
    const text = await session.apply(
      URI,
      await session.connection.sendRequest('textDocument/rename', {
        ...place,
        newName: 'Incident commander',
      }),
    );
    assert.match(text, /14:20 Incident commander confirmed/);
    assert.match(text, /Incident commander and Oncall 77 wrote this; then \*\*Incident commander\*\* and/);
  });

  it('renames a person everywhere to a label', async () => {
    const session = await opened();
    const place = { textDocument: { uri: URI }, position: session.rangeOf(URI, 'isolberg').start };
    const text = await session.apply(
      URI,
      await session.connection.sendRequest('textDocument/rename', {
        ...place,
        newName: 'Manager for Queue team',
      }),
    );
    assert.match(text, /14:02 Manager for Queue team was paged/);
    assert.match(text, /14:05 Manager for Queue team drained the queue; Manager for Queue team asked/);
  });

  it('renames nothing where the text is no postmortem', async () => {
    const session = await opened();
    const notes = `${FOLDER}/notes.md`;
    await session.open(notes, '# Notes\n\nEngineer is a role, and so is Oncall 1.\n');
    const place = { textDocument: { uri: notes }, position: session.rangeOf(notes, 'Oncall 1').start };
    assert.equal(await session.connection.sendRequest('textDocument/prepareRename', place), null);
    await assert.rejects(
      session.connection.sendRequest('textDocument/rename', { ...place, newName: 'Oncall 2' }),
      /in postmortems only/,
    );
  });

  it('refuses to make one of two people, and labels that would break the text', async () => {
    const session = await opened();
    await session.change(URI, [{ text: TEXT.replace('Tomas Reyes', 'Oncall 8') }]);
    const place = { textDocument: { uri: URI }, position: session.rangeOf(URI, 'Oncall 8').start };
    const renamed = (newName: string) =>
      session.connection.sendRequest('textDocument/rename', { ...place, newName });
    for (const other of ['Oncall 7', 'oncall 7'])
      await assert.rejects(renamed(other), /stands for somebody else in this document already/);
    for (const name of ['', '  ', 'a | b', '[x](y)', 'two\nlines: here', 'x'.repeat(81), '`code`'])
      await assert.rejects(renamed(name), /A role label is a few words/, name);
    await assert.rejects(
      session.connection.sendRequest('textDocument/prepareRename', {
        ...place,
        position: { line: 0, character: 3 },
      }),
      /There is no role label and no name here/,
    );
  });

  it('offers what the client can do on a name, and nothing that it cannot', async () => {
    const titles = async (session: LanguageSession) =>
      (await session.actions(URI, session.rangeOf(URI, 'Tomas Reyes'))).map(({ title }) => title);
    const able = await opened();
    assert.ok((await titles(able)).includes('Choose another role label…'));
    const [action] = (await able.actions(URI, able.rangeOf(URI, 'Tomas Reyes'))).filter(
      ({ command }) => command?.command === 'barRaiser.notAPerson',
    );
    assert.deepEqual(action?.command?.arguments, [URI, able.rangeOf(URI, 'Tomas Reyes').start]);
    const plain = await opened({ options: { readsFiles: true } });
    assert.deepEqual(
      (await titles(plain)).filter((title) => /role label…|not a person/.test(title)),
      [],
    );
  });

  it('gives the settings with one name more, once and sorted, and keeps what stands there', async () => {
    const config = '# ours\nprofile: coe\nnotPeople:\n  - Zebra # the queue\n';
    const session = await opened({ files: new Map([[CONFIG, config]]) });
    const params: EditConfigParams = { uri: URI, notPeople: session.rangeOf(URI, 'Tomas Reyes').start };
    const result: ConfigEditResult = await session.connection.sendRequest(EDIT_CONFIG, params);
    assert.deepEqual(result, {
      uri: CONFIG,
      text: '# ours\nprofile: coe\nnotPeople:\n  - Tomas Reyes\n  - Zebra # the queue\n',
    });
  });

  it('gives the settings with the hash of a customer, never the name', async () => {
    const session = await opened();
    const add = (customer: string): Promise<ConfigEditResult> =>
      session.connection.sendRequest(EDIT_CONFIG, { uri: URI, customer });
    const { uri, text } = await add('Acme  Rockets');
    assert.equal(uri, CONFIG);
    assert.match(text, /^customers:\n {2}- sha256:[0-9a-f]{64}\n$/);
    assert.equal((await add('acme rockets')).text, text);
    await assert.rejects(add('  '), /Write the name of the customer/);
  });

  it('refuses to add to settings that are broken', async () => {
    for (const config of ['notPeople: [', 'notPeople: yes\n', '- a\n']) {
      const session = await opened({ files: new Map([[CONFIG, config]]) });
      const params: EditConfigParams = { uri: URI, notPeople: session.rangeOf(URI, 'Tomas').start };
      await assert.rejects(session.connection.sendRequest(EDIT_CONFIG, params), /Mend it first/);
    }
  });
});

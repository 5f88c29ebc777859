import assert from 'node:assert/strict';
import type { CodeLens } from 'vscode-languageserver/node';
import {
  SUBMIT_CHECK,
  VERDICT,
  type ClientCommand,
  type DocumentVerdict,
  type SubmitCheck,
} from '../../server/protocol.js';
import { endSessions, startSession } from './session.js';
import { CHECKOUT, CLEAN, RECIPE } from './texts.js';

const URI = 'file:///work/notes/page.md';

type Session = Awaited<ReturnType<typeof startSession>>;

async function opened(text: string, commands: readonly ClientCommand[] = []): Promise<Session> {
  const session = await startSession({ options: { showsState: true, commands } });
  await session.open(URI, text);
  return session;
}

const verdictOf = (session: Session): Promise<DocumentVerdict | null> =>
  session.connection.sendRequest(VERDICT, { uri: URI });
const check = (session: Session, name = 'page.md'): Promise<SubmitCheck | null> =>
  session.connection.sendRequest(SUBMIT_CHECK, { uri: URI, name, today: '2031-02-28' });
const lensesOf = async (session: Session): Promise<readonly string[]> => {
  const lenses: CodeLens[] = await session.connection.sendRequest('textDocument/codeLens', {
    textDocument: { uri: URI },
  });
  return lenses.map(({ range, command }) => `${range.start.line} ${command?.command} ${command?.title}`);
};

describe('the verdict on a document', () => {
  afterEach(endSessions);

  it('tells every finding once, at its place, with its fix and without a name', async () => {
    const session = await opened(CHECKOUT);
    const verdict = (await verdictOf(session)) ?? assert.fail();
    const points = verdict.answers.flatMap((answer) => answer.points);
    const found = await session.diagnostics(URI);
    const key = (rule: unknown, line: number, character: number) => `${String(rule)} ${line} ${character}`;
    assert.deepEqual(
      points.map(({ rule, range: { start } }) => key(rule, start.line, start.character)).sort(),
      found.map(({ code, range: { start } }) => key(code, start.line, start.character)).sort(),
    );
    const handle = points.find(({ rule }) => rule === 'people/handle') ?? assert.fail();
    assert.match(handle.fix?.title ?? '', /^Replace /);
    assert.equal(verdict.open, points.filter(({ open }) => open).length);
    assert.equal(verdict.passed, false);
    assert.equal(verdict.answers[0]?.title, 'Anonymous?');
    assert.doesNotMatch(JSON.stringify(verdict), /karlsen/i);
    await session.until(() => session.states.length > 0, 'the state');
    const open = session.states.at(-1)?.open ?? assert.fail();
    assert.equal(
      open.reduce((sum, { count }) => sum + count, 0),
      verdict.open,
    );
    assert.equal(open[0]?.question, 'anonymous');
  });

  it('counts very many points, and lists the first ones', async () => {
    const rows = Array.from({ length: 620 }, (_, index) => `- 10:00 @tkarlsen drained cell ${index}.\n`);
    const session = await opened(`# Postmortem\n\n## Timeline (UTC)\n\n${rows.join('')}`);
    const [names] = (await verdictOf(session))?.answers ?? [];
    assert.deepEqual([names?.open, names?.points.length], [620, 500]);
  });

  it('judges nothing where the document is not reviewed, and knows no closed document', async () => {
    const session = await opened(RECIPE);
    const verdict = (await verdictOf(session)) ?? assert.fail();
    assert.equal(verdict.postmortem, false);
    assert.ok(verdict.answers.every(({ state, because }) => state === 'not-judged' && because));
    assert.equal(await session.connection.sendRequest(VERDICT, { uri: 'file:///work/other.md' }), null);
  });

  it('comes as a report, with the edit that writes the result into the front matter', async () => {
    const session = await opened(CHECKOUT);
    const made = (await check(session)) ?? assert.fail();
    assert.match(made.report, /^# Submit check: page\.md\n/);
    assert.equal(made.result, made.open === 1 ? '1 open point' : `${made.open} open points`);
    assert.doesNotMatch(made.report, /karlsen/i);
    const text = await session.apply(URI, { changes: { [URI]: [made.edit] } });
    assert.match(text, new RegExp(`^---\\n(?:.*\\n)*review: ${made.result}\\n(?:.*\\n)*---\\n`));
    await session.change(URI, [{ text: CLEAN }]);
    const clean = (await check(session)) ?? assert.fail();
    assert.deepEqual([clean.passed, clean.result], [true, 'passed 2031-02-28']);
    await session.apply(URI, { changes: { [URI]: [clean.edit] } });
    const again = (await check(session)) ?? assert.fail();
    assert.deepEqual([again.passed, again.open], [true, 0]);
  });

  it('stands over the title, for clients that know the commands', async () => {
    const commands = ['barRaiser.anonymize', 'barRaiser.submitCheck'] as const;
    const session = await opened(CHECKOUT, commands);
    const { open } = (await verdictOf(session)) ?? assert.fail();
    const lenses = await lensesOf(session);
    assert.ok(lenses.some((lens) => /^\d+ barRaiser\.anonymize Anonymize$/.test(lens)));
    assert.ok(
      lenses.some((lens) => lens.endsWith(`barRaiser.submitCheck Submit check: ${open} open points`)),
    );
    await session.change(URI, [{ text: CLEAN }]);
    assert.ok((await lensesOf(session)).includes('0 barRaiser.submitCheck Submit check: passes'));
    await session.change(URI, [{ text: RECIPE }]);
    assert.deepEqual(await lensesOf(session), []);
    assert.deepEqual(await lensesOf(await opened(CLEAN)), []);
  });
});

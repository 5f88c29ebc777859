import assert from 'node:assert/strict';
import { endSessions, startSession, type LanguageSession } from './session.js';
import { CHECKOUT } from './texts.js';

const EDITED = 'file:///work/notes/edited.md';
const FRESH = 'file:///work/notes/edited-anew.md';

/** Snippets that open and close the constructs of Markdown. */
const PIECES = [
  '\n',
  '\n\n',
  '\r\n',
  '```\n',
  '---\n',
  '- ',
  '> ',
  '| a | b |\n|---|---|\n',
  '@bmoreau ',
  '<!-- ',
  ' -->',
  '## Root cause\n',
  'TBD',
  'Oncall should have paged. ',
  '[x]: y\n',
  '[x]',
  '😀',
  '\t',
  '*',
  '',
];

/** A small generator, so that a failing seed fails again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

async function editAtRandom(session: LanguageSession, pick: (below: number) => number): Promise<void> {
  const changes = Array.from({ length: 1 + pick(3) }, () => pick(12) === 0);
  for (const whole of changes) {
    const { length } = session.text(EDITED);
    const from = pick(length + 1);
    const to = Math.min(length, from + (pick(3) === 0 ? pick(80) : pick(4)));
    const document = session.document(EDITED);
    const text = PIECES[pick(PIECES.length)] ?? '';
    const range = { start: document.positionAt(from), end: document.positionAt(to) };
    await session.change(EDITED, [whole ? { text: `${session.text(EDITED)}${text}` } : { range, text }]);
  }
}

describe('incremental edits', () => {
  afterEach(endSessions);

  for (const seed of [1, 2, 3, 4]) {
    it(`come to what opening the result comes to (seed ${seed})`, async () => {
      const session = await startSession();
      const pick = random(seed);
      await session.open(EDITED, CHECKOUT);
      for (let step = 0; step < 60; step++) {
        await editAtRandom(session, pick);
        await session.open(FRESH, session.text(EDITED));
        const edited = await session.diagnostics(EDITED);
        const fresh = JSON.stringify(await session.diagnostics(FRESH)).replaceAll(FRESH, EDITED);
        assert.equal(
          JSON.stringify(edited),
          fresh,
          `after step ${step}: ${JSON.stringify(session.text(EDITED))}`,
        );
        await session.close(FRESH);
      }
    });
  }

  it('in one notification refer each to the text that the one before left', async () => {
    const session = await startSession();
    await session.open(EDITED, CHECKOUT);
    const end = session.document(EDITED).positionAt(CHECKOUT.length);
    const below = { line: end.line + 1, character: 0 };
    await session.change(EDITED, [
      { range: { start: end, end }, text: '\n' },
      { range: { start: below, end: below }, text: 'Thanks to @odahl.\n' },
    ]);
    const last = (await session.diagnostics(EDITED)).at(-1);
    assert.deepEqual(last?.range, session.rangeOf(EDITED, '@odahl'));
  });

  it('count characters in UTF-16 units', async () => {
    const session = await startSession();
    await session.open(EDITED, `${CHECKOUT}\nThe 🎂 graph of 📈 @odahl was red.\n`);
    assert.deepEqual((await session.diagnostics(EDITED)).at(-1)?.range, session.rangeOf(EDITED, '@odahl'));
  });
});

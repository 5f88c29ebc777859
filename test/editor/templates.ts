import assert from 'node:assert/strict';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inTemporaryFolder, profileIn } from '../host/profile.js';
import { root } from '../host/root.js';
import { profiles } from '../../server/profiles/index.js';
import { untilFile } from './files.js';
import { Workbench } from './workbench.js';

const TITLE = 'Payments failed for 23 minutes';
const STARTED = '2026-03-02T13:46Z';

describe('templates in the window', () => {
  it('begin a postmortem of every profile, and grow by sections and rows', () =>
    inTemporaryFolder(async (folder) => {
      const workspace = path.join(folder, 'incidents');
      await mkdir(workspace);
      const window = await Workbench.open('templates', profileIn(folder), {
        open: workspace,
        extension: root,
      });
      try {
        await startsTheExtension(window);
        await endsAtEscape(window, workspace);
        for (const { id, title } of profiles) await beginsAPostmortem(window, workspace, id, title);
        const file = await fillsTabStops(window, path.join(workspace, 'postmortems'));
        await insertsASection(window);
        await completesATimeline(window, file);
        await changesTheProfile(window);
        await countsTheNames(window, workspace);
      } catch (error) {
        await window.picture('failure');
        throw error;
      } finally {
        await window.close();
      }
    }));
});

const input = (window: Workbench) => window.page.locator('.quick-input-widget input').first();

/** Types an answer to the question with this number. */
async function answer(window: Workbench, step: number, text?: string): Promise<void> {
  await window.page.locator('.quick-input-title', { hasText: `(${step}/5)` }).waitFor();
  if (text !== undefined) await input(window).fill(text);
}

/** The command is in the palette before the extension runs, for it starts it. */
async function startsTheExtension(window: Workbench): Promise<void> {
  await palettesCommand(window);
  await window.runCommand('Bar Raiser: New Postmortem');
  await answer(window, 1);
  await window.picture('1-profiles');
  await window.page.keyboard.press('Escape');
}

/** A palette that was opened before the editor had read the manifest does not show the command; a person opens it again. */
async function palettesCommand(window: Workbench): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (let shown = false; !shown;) {
    if (Date.now() > deadline) throw new Error('The palette does not show the command.');
    await window.page.keyboard.press('F1');
    await input(window).fill('>Bar Raiser: New Postmortem');
    shown = await window
      .choice('Bar Raiser: New Postmortem')
      .waitFor({ timeout: 3_000 })
      .then(
        () => true,
        () => false,
      );
    await window.page.keyboard.press('Escape');
  }
}

async function endsAtEscape(window: Workbench, workspace: string): Promise<void> {
  await window.runCommand('Bar Raiser: New Postmortem');
  await answer(window, 1);
  await window.page.keyboard.press('Enter');
  await answer(window, 2, TITLE);
  await window.page.keyboard.press('Escape');
  await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  assert.deepEqual(await readdir(workspace), []);
}

async function beginsAPostmortem(
  window: Workbench,
  workspace: string,
  id: string,
  title: string,
  count = '',
): Promise<void> {
  const { keyboard } = window.page;
  await window.runCommand('Bar Raiser: New Postmortem');
  await answer(window, 1, title);
  await window.choice(title).waitFor();
  await keyboard.press('Enter');
  await answer(window, 2, TITLE);
  await keyboard.press('Enter');
  await answer(window, 3, 'SEV-2');
  await window.choice('SEV-2').waitFor();
  await keyboard.press('Enter');
  await answer(window, 4, `INC-${id}`);
  await keyboard.press('Enter');
  await answer(window, 5, 'yesterday');
  await window.page
    .locator('.quick-input-message', { hasText: 'Write the date, the time and the zone' })
    .waitFor();
  if (id === 'coe') await window.picture('2-start');
  await input(window).fill(STARTED);
  await keyboard.press('Enter');
  const name = `2026-03-02-inc-${id}-payments-failed-for-23-minutes${count}.md`;
  await window.page.locator('.tab.active', { hasText: name }).waitFor();
  await window.line(`profile: ${id}`).waitFor();
  await window.statusItem.getByText(/\d+ more/).waitFor();
  await window.picture(`3-${id}`);
  await keyboard.press('Control+s');
  const file = path.join(workspace, 'postmortems', name);
  await untilFile(file, (saved) => saved.includes(TITLE));
  assert.match(
    await readFile(file, 'utf8'),
    /^---\nprofile: [\w-]+\nincident: INC-[\w-]+\nseverity: SEV-2\nstarted: 2026-03-02T13:46Z\n---\n/,
  );
}

/** A second postmortem of the same name stands beside the first, which stays as it is. */
async function countsTheNames(window: Workbench, workspace: string): Promise<void> {
  const [first] = profiles;
  assert.ok(first);
  await beginsAPostmortem(window, workspace, first.id, first.title, '-2');
}

/** In the postmortem of the last profile, whose first tab stop is still selected. */
async function fillsTabStops(window: Workbench, folder: string): Promise<string> {
  const { keyboard } = window.page;
  await keyboard.type('Nothing could be paid.');
  await keyboard.press('Tab');
  await keyboard.type('A release reduced the pool.');
  await keyboard.press('Escape');
  await window.picture('4-filled');
  await keyboard.press('Control+s');
  const names = (await readdir(folder)).filter((name) => name.includes('pagerduty'));
  assert.equal(names.length, 1);
  const filled =
    /## Overview\n\nNothing could be paid\.\n\n## What happened\n\nA release reduced the pool\.\n/;
  const file = path.join(folder, names[0] ?? '');
  await untilFile(file, (text) => filled.test(text));
  return file;
}

async function insertsASection(window: Workbench): Promise<void> {
  const { keyboard } = window.page;
  await window.goTo(12, 1);
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Delete'])
    await keyboard.press(key);
  await window.line('## What happened').waitFor({ state: 'detached' });
  await window.runCommand('Bar Raiser: Insert Section');
  await window.choice('What happened').waitFor();
  await window.picture('5-insert-section');
  await keyboard.press('Enter');
  await window.line('## What happened').waitFor();
  await keyboard.type('The pool was too small.');
  await keyboard.press('Escape');
  await window.line('The pool was too small.').waitFor();
  await window.picture('6-inserted');
}

/** In the timeline of the same postmortem, a table: a row begun by hand is completed with the time now. */
async function completesATimeline(window: Workbench, file: string): Promise<void> {
  const { keyboard } = window.page;
  await keyboard.press('Control+s');
  await untilFile(file, (text) => text.includes('The pool was too small.'));
  const lines = (await readFile(file, 'utf8')).split('\n');
  const last = lines.findIndex((line) => line.includes('What changed first, before anybody noticed?'));
  await window.goTo(last + 1, (lines[last] ?? '').length + 1);
  await keyboard.press('Enter');
  await keyboard.type('| ');
  const row = window.page.locator('.suggest-widget.visible .monaco-list-row').first();
  await row
    .getByText(/^\d{4}-\d\d-\d\d \d\d:\d\d/)
    .first()
    .waitFor();
  await window.picture('7-timeline');
  await keyboard.press('Enter');
  await keyboard.type('The rollback is complete.');
  await keyboard.press('Escape');
  await window.line('| The rollback is complete. |').waitFor();
  await window.picture('8-row');
}

async function changesTheProfile(window: Workbench): Promise<void> {
  await window.goTo(1, 1);
  await window.runCommand('Bar Raiser: Choose Profile');
  await window.choice('Lightweight postmortem').waitFor();
  await window.picture('9-choose-profile');
  await window.choice('Lightweight postmortem').click();
  await window.line('profile: lightweight').waitFor();
}

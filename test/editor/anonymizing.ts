import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import { inTemporaryFolder, profileIn } from '../host/profile.js';
import { root } from '../host/root.js';
import { untilFile } from './files.js';
import { Workbench } from './workbench.js';

/** A box is filled, and a path is taken, within this many milliseconds. */
const VALUE_MS = 10_000;

const NAME = 'postmortem-queue.md';
const TEXT = `# Postmortem: the queue stood still

## Timeline (UTC)

- 07:31 Ruben Castell was paged.
- 07:40 @rcastell drained the queue by hand.
- 07:55 Ruben asked Hedda Nyqvist to look at the locks.
- 08:10 Hedda found the lock of the consumer.

## Root cause

The consumer kept its lock (change 4711) after it had ended, because nothing renews it.
`;

describe('anonymizing in the window', () => {
  it('takes one person out and back, then everyone, and renames a label', () =>
    inTemporaryFolder(async (folder) => {
      const workspace = path.join(folder, 'incidents');
      const file = path.join(workspace, NAME);
      await mkdir(workspace);
      await writeFile(file, TEXT);
      const window = await Workbench.open('anonymize', profileIn(folder), {
        open: workspace,
        extension: root,
      });
      try {
        await window.openFile(NAME);
        await window.editor.locator('.squiggly-error').first().waitFor();
        await exportsOutsideOfTheWorkspaceOnly(window, workspace, path.join(folder, 'who.json'));
        await addsACustomerAsAHash(window, path.join(workspace, '.bar-raiser.yaml'));
        await replacesOnePersonInOneStep(window, file);
        await anonymizesWithAPreview(window, file);
        await renamesALabel(window, file);
        await saysWhatIsNotAPerson(window, file, path.join(workspace, '.bar-raiser.yaml'));
      } catch (error) {
        await window.picture('failure');
        throw error;
      } finally {
        await window.close();
      }
    }));
});

async function exportsOutsideOfTheWorkspaceOnly(
  window: Workbench,
  workspace: string,
  outside: string,
): Promise<void> {
  const inside = path.join(workspace, 'who.json');
  await exportTo(window, inside);
  await window.page.locator('.notification-toast', { hasText: 'Nothing was written' }).waitFor();
  await window.picture('0-export-refused');
  await assert.rejects(readFile(inside), { code: 'ENOENT' });
  await exportTo(window, outside);
  await untilFile(outside, (text) => text.includes('"@rcastell": "Oncall 1"'));
}

async function exportTo(window: Workbench, file: string): Promise<void> {
  await window.runCommand('Bar Raiser: Export Who Is Behind Each Label');
  await window.page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Export' }).click();
  const dialog = window.page.locator('.quick-input-widget', { hasText: 'Export the names' });
  await dialog.waitFor();
  const input = dialog.locator('input[type="text"]');
  await untilValue(input, (value) => value.endsWith('names.json'));
  await window.picture('0-export-where');
  await input.fill(file);
  await pressUntilGone(input, dialog);
}

/** The dialog drops a key that comes while it still looks the typed path up; a person presses again. */
async function pressUntilGone(input: Locator, dialog: Locator): Promise<void> {
  const deadline = Date.now() + VALUE_MS;
  do {
    await input.press('Enter');
    const gone = await dialog.waitFor({ state: 'hidden', timeout: 2_000 }).then(
      () => true,
      () => false,
    );
    if (gone) return;
  } while (Date.now() < deadline);
  throw new Error('The dialog does not take the path.');
}

/** VS Code fills the box some time after it shows it. */
async function untilValue(input: Locator, expected: (value: string) => boolean): Promise<void> {
  const deadline = Date.now() + VALUE_MS;
  while (!expected(await input.inputValue())) {
    if (Date.now() > deadline) throw new Error(`The box holds "${await input.inputValue()}".`);
    await pause(50);
  }
}

async function addsACustomerAsAHash(window: Workbench, config: string): Promise<void> {
  await window.runCommand('Bar Raiser: Add a Customer to the Settings, as a Hash');
  await window.page.locator('.quick-input-widget', { hasText: 'Only a hash' }).waitFor();
  await window.page.keyboard.type('Blue Harbor Foods');
  await window.page.keyboard.press('Enter');
  await untilFile(config, (text) => /^customers:\n {2}- sha256:[0-9a-f]{64}\n$/.test(text));
}

/** Three forms of one person, one label, one step to undo. */
async function replacesOnePersonInOneStep(window: Workbench, file: string): Promise<void> {
  await window.goTo(5, 10);
  await window.takeFix('Replace this person by "Oncall 1" throughout', '1-quick-fixes');
  await window.line('Oncall 1 was paged').waitFor();
  await window.line('Oncall 1 drained the queue').waitFor();
  await window.line('Oncall 1 asked Hedda Nyqvist').waitFor();
  await window.page.keyboard.press('Control+z');
  await window.line('Ruben Castell was paged').waitFor();
  await window.page.keyboard.press('Control+s');
  await untilFile(file, (text) => text === TEXT);
}

async function anonymizesWithAPreview(window: Workbench, file: string): Promise<void> {
  await window.runCommand('Bar Raiser: Anonymize This Document');
  await window.choice('Preview the changes').waitFor();
  await window.choice('Ruben Castell, @rcastell, Ruben').waitFor();
  await window.picture('2-who-becomes-what');
  await window.page.keyboard.press('ArrowDown');
  await window.page.keyboard.press('Enter');
  await window.choice('Incident commander').waitFor();
  await window.picture('3-choose-label');
  await window.page.keyboard.type('oncall f');
  await window.choice('Use "oncall f"').waitFor();
  const focused = window.page.locator('.quick-input-list .monaco-list-row.focused');
  await focused.filter({ hasText: 'Oncall for … team' }).waitFor();
  await window.page.keyboard.press('Enter');
  await window.page.locator('.quick-input-widget', { hasText: 'Write the name of the team' }).waitFor();
  await window.picture('3-name-team');
  await window.page.keyboard.type('Queue');
  await window.page.keyboard.press('Enter');
  await window.choice('Oncall for Queue team').waitFor();
  await window.picture('4-chosen');
  await window.page.keyboard.press('ArrowUp');
  await window.page.keyboard.press('Enter');
  const apply = window.page.locator('.part.panel .monaco-button', { hasText: 'Apply' }).first();
  await apply.waitFor();
  await window.picture('5-preview');
  await apply.click();
  await window.line('Oncall for Queue team was paged').waitFor();
  await window.page.keyboard.press('Control+s');
  await untilFile(file, (text) => !/Ruben|rcastell|Hedda|Nyqvist/.test(text));
  await window.page.locator('.notification-toast', { hasText: 'The names are replaced' }).waitFor();
  await window.picture('6-anonymized');
  assert.match(await readFile(file, 'utf8'), /Oncall for Queue team asked Oncall 2 to look at the locks/);
  await undoesAllInOneStep(window);
}

/** Taken back and made again, each by one key. */
async function undoesAllInOneStep(window: Workbench): Promise<void> {
  await window.goTo(3, 1);
  await window.page.keyboard.press('Control+z');
  await window.line('Ruben asked Hedda Nyqvist').waitFor();
  await window.line('Ruben Castell was paged').waitFor();
  await window.page.keyboard.press('Control+y');
  await window.line('Oncall for Queue team asked Oncall 2').waitFor();
}

async function renamesALabel(window: Workbench, file: string): Promise<void> {
  await window.goTo(8, 10);
  await window.page.keyboard.press('F2');
  const box = window.page.locator('.rename-box input');
  await box.waitFor();
  await window.picture('7-rename');
  await box.fill('Subject matter expert');
  await window.page.keyboard.press('Enter');
  await window.line('Subject matter expert found the lock').waitFor();
  await window.page.keyboard.press('Control+s');
  await untilFile(file, (text) => text.includes('asked Subject matter expert to look'));
  await window.picture('8-renamed');
}

async function saysWhatIsNotAPerson(window: Workbench, file: string, config: string): Promise<void> {
  await writeFile(file, `${await readFile(file, 'utf8')}\nHedda Nyqvist is the name of a host.\n`);
  await window.line('Hedda Nyqvist is the name of a host').waitFor();
  await window.goTo(14, 3);
  await window.takeFix('This is not a person: add it to the settings', '9-not-a-person');
  await untilFile(config, (text) => text.includes('- Hedda Nyqvist'));
  await window.editor.locator('.squiggly-error').waitFor({ state: 'detached' });
  await window.picture('10-settled');
}

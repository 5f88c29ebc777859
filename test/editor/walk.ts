import assert from 'node:assert/strict';
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inTemporaryFolder, profileIn } from '../host/profile.js';
import { root } from '../host/root.js';
import { untilFile } from './files.js';
import { Workbench } from './workbench.js';

describe('a walk through the window', () => {
  it('opens the example, fixes it with a key, and saves it', () =>
    inTemporaryFolder(async (folder) => {
      const workspace = path.join(folder, 'examples');
      const file = path.join(workspace, 'checkout-outage.md');
      await cp(path.join(root, 'examples'), workspace, { recursive: true });
      const window = await Workbench.open('walk', profileIn(folder), { open: workspace, extension: root });
      try {
        await marks(window, file);
        await fixesAPerson(window, file);
        await fixesTheRest(window, file);
        await turnsTheReviewOffAndOn(window);
        await offersItsCommands(window);
      } catch (error) {
        await window.picture('failure');
        throw error;
      } finally {
        await window.close();
      }
    }));
});

async function marks(window: Workbench, file: string): Promise<void> {
  await window.openFile('checkout-outage.md');
  await window.editor.locator('.squiggly-error').first().waitFor();
  await window.statusItem.getByText(/\d+ names?/).waitFor();
  await window.picture('1-squiggles');
  await window.goTo(await lineOf(file, 'Priya Nair (payments on-call)'), 3);
  await window.showHover();
  const hover = window.page.locator('.monaco-hover', { hasText: 'This names a person' }).first();
  await hover.getByText('A postmortem says what was done, by which role').waitFor();
  await window.picture('2-hover');
  await window.page.keyboard.press('Escape');
}

async function fixesAPerson(window: Workbench, file: string): Promise<void> {
  assert.match(await readFile(file, 'utf8'), /Priya/);
  await window.goTo(await lineOf(file, 'Priya Nair (payments on-call)'), 3);
  await window.takeFix('Replace this person by "Oncall for Payments team"', '3-quick-fixes');
  await window.line('Oncall for Payments team was paged at 13:58').waitFor();
  await window.page.keyboard.press('Control+s');
  await untilFile(file, (text) => !text.includes('Priya'));
  const fixed = await readFile(file, 'utf8');
  assert.match(fixed, /Oncall for Payments team finds that every replica/);
  assert.match(fixed, /@jweber/);
  await window.picture('4-fixed');
}

async function fixesTheRest(window: Workbench, file: string): Promise<void> {
  await window.runCommand('Bar Raiser: Take Every Safe Fix in This File');
  await window.line('Questions go to Database administrator').waitFor();
  await window.page.keyboard.press('Control+s');
  await untilFile(file, (text) => !/@jweber|Jonas/.test(text));
  await window.picture('5-all-fixed');
}

async function turnsTheReviewOffAndOn(window: Workbench): Promise<void> {
  await window.runCommand('Bar Raiser: Turn Review On or Off for This File');
  await window.choice("Don't review this file").waitFor();
  await window.picture('6-turn-off');
  await window.choice("Don't review this file").click();
  await window.statusItem.getByText('Review off').waitFor();
  await window.editor.locator('.squiggly-error').waitFor({ state: 'detached' });
  await window.picture('7-off');
  await window.statusItem.click();
  await window.choice('Decide automatically').click();
  await window.statusItem.getByText(/\d blame, \d cause/).waitFor();
  await window.editor.locator('.squiggly-error').first().waitFor();
}

async function offersItsCommands(window: Workbench): Promise<void> {
  await window.page.keyboard.press('F1');
  for (const title of ['Restart', 'Show Log', 'Turn Review On or Off']) {
    await window.page.locator('.quick-input-widget input').fill(`>Bar Raiser: ${title}`);
    await window.choice(title).waitFor();
  }
  await window.page.locator('.quick-input-widget input').fill('>Bar Raiser');
  await window.choice('Anonymize This Document').waitFor();
  await window.picture('8-commands');
  await window.page.keyboard.press('Escape');
}

/** The number of the line that holds a text, counted from 1. */
async function lineOf(file: string, text: string): Promise<number> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

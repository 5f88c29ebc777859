import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inTemporaryFolder, profileIn } from '../host/profile.js';
import { root } from '../host/root.js';
import { untilFile } from './files.js';
import { Workbench } from './workbench.js';

const NAME = 'postmortem-exports.md';
const TEXT = `# Postmortem: exports were stuck

## Impact

Some exports were late.

## Timeline (UTC)

- 10:02 Release 77 was deployed, and exports stop.
- 10:09 @tomasz-w saw the queue grow.
- 10:31 @tomasz-w rolled the release back.

Ottilie Brandvold should have read the change first.

## Root cause

Human error. <!-- bar-raiser-disable-line cause -- the section is still being written -->

## Action items

- Be more careful with releases.
`;

/** Where the themes of the pictures are set. */
const THEMES = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  contrast: 'Default High Contrast',
};

describe('the review at a glance', () => {
  it('answers the questions, leads to findings, takes a fix, filters, and gives the submit check', () =>
    inTemporaryFolder(async (folder) => {
      const workspace = path.join(folder, 'incidents');
      const file = path.join(workspace, NAME);
      await mkdir(path.join(workspace, '.vscode'), { recursive: true });
      await choose(workspace, 'dark');
      await writeFile(file, TEXT);
      await writeFile(path.join(workspace, 'notes.txt'), 'Nothing to review.\n');
      const window = await Workbench.open('review', profileIn(folder), { open: workspace, extension: root });
      try {
        await opensThePanel(window);
        await tellsHowItReviews(window);
        await goesToFindings(window);
        await takesAFix(window, file);
        await filters(window);
        await showsInEveryTheme(window, workspace);
        await checks(window, file);
        await isQuietElsewhere(window);
      } catch (error) {
        await window.picture('failure');
        throw error;
      } finally {
        await window.close();
      }
    }));
});

const rows = (window: Workbench) => window.page.locator('.pane-body .monaco-list-row');
const row = (window: Workbench, text: string) => rows(window).filter({ hasText: text }).first();

async function opensThePanel(window: Workbench): Promise<void> {
  await window.openFile(NAME);
  await window.statusItem.getByText(/\d names, \d blame, \d more/).waitFor();
  await window.editor
    .getByText(/Submit check: \d+ open points/)
    .first()
    .waitFor();
  await window.statusItem.click();
  await row(window, 'Anonymous?').waitFor();
  assert.match(
    (await row(window, 'Anonymous?').getAttribute('aria-label')) ?? '',
    /^Anonymous\? Needs work: 3 open points\./,
  );
  assert.match((await row(window, 'tomasz-w').getAttribute('aria-label')) ?? '', /line 10: /);
  await window.picture('1-panel');
}

async function tellsHowItReviews(window: Workbench): Promise<void> {
  await window.page.locator('.statusbar-item[id="status.languageStatus"]').click();
  await window.page.getByText('Postmortem review: on').first().waitFor();
  await window.page.getByText('Profile: coe').first().waitFor();
  await window.picture('1-language-status');
  await window.page.keyboard.press('Escape');
}

async function goesToFindings(window: Workbench): Promise<void> {
  await row(window, 'Be more careful').click();
  await window.page.locator('.statusbar-item', { hasText: 'Ln 21' }).waitFor();
  await window.runCommand('Bar Raiser: Go to Next Finding');
  await window.page.locator('.statusbar-item', { hasText: 'Ln 3,' }).waitFor();
  await window.page.locator('.monaco-hover', { hasText: 'The impact has no number' }).first().waitFor();
  await window.picture('2-next');
  await window.page.keyboard.press('Control+k');
  await window.page.keyboard.press('Shift+F8');
  await window.page.locator('.statusbar-item', { hasText: 'Ln 21' }).waitFor();
  await window.runCommand('Bar Raiser: Review at a Glance');
  await window.choice('Root cause deep enough?').waitFor();
  await window.picture('2-list');
  await window.choice('tomasz-w').click();
  await window.page.locator('.statusbar-item', { hasText: 'Ln 10' }).waitFor();
}

async function takesAFix(window: Workbench, file: string): Promise<void> {
  await row(window, 'tomasz-w').hover();
  await row(window, 'tomasz-w').locator('.action-label[aria-label^="Fix"]').click();
  await window.line('Oncall 1 saw the queue grow').waitFor();
  await window.page.keyboard.press('Control+s');
  await untilFile(file, (text) => !text.includes('tomasz-w'));
  await row(window, 'needs work (1)').waitFor();
  await window.editor.getByText('Submit check: 6 open points').first().waitFor();
}

async function filters(window: Workbench): Promise<void> {
  await rows(window)
    .and(window.page.locator('[aria-label^="Suppressed:"]'))
    .locator('.monaco-tl-twistie')
    .click();
  await row(window, 'the section is still being written').waitFor();
  await window.picture('3-suppressed');
  await window.runCommand('Bar Raiser: Filter the Review');
  await window.choice('Blameless?').click();
  await window.picture('4-filter');
  await window.page.keyboard.press('Enter');
  await window.page.getByText('Hidden by the filter: Blameless').waitFor();
  await row(window, 'Blameless?').waitFor({ state: 'detached' });
  await window.runCommand('Bar Raiser: Filter the Review');
  await window.choice('Blameless?').click();
  await window.page.keyboard.press('Enter');
  await row(window, 'Blameless?').waitFor();
}

async function showsInEveryTheme(window: Workbench, workspace: string): Promise<void> {
  const wide = window.page.viewportSize() ?? assert.fail();
  for (const theme of ['light', 'contrast', 'dark'] as const) {
    await choose(workspace, theme);
    await window.page.locator(`.monaco-workbench.${CLASSES[theme]}`).waitFor();
    await window.picture(`5-${theme}`);
    await window.page.setViewportSize({ ...wide, width: 800 });
    await row(window, 'Anonymous?').waitFor();
    await window.picture(`5-${theme}-narrow`);
    await window.page.setViewportSize(wide);
  }
}

const CLASSES = { dark: 'vs-dark', light: 'vs', contrast: 'hc-black' };

async function choose(workspace: string, theme: keyof typeof THEMES): Promise<void> {
  const settings = { 'workbench.colorTheme': THEMES[theme] };
  await writeFile(path.join(workspace, '.vscode/settings.json'), JSON.stringify(settings));
}

async function checks(window: Workbench, file: string): Promise<void> {
  await window.runCommand('Bar Raiser: Submit Check');
  await window.page.locator('.tab', { hasText: `Submit check of ${NAME}` }).waitFor();
  const toast = window.page.locator('.notification-toast', { hasText: 'The report is on the clipboard.' });
  await toast.waitFor();
  const report = window.page
    .frameLocator('iframe.webview')
    .frameLocator('iframe')
    .getByText('Anonymous?')
    .first();
  await report.waitFor();
  await window.picture('6-submit-check');
  await toast.getByText('Write into Front Matter').click();
  await window.line('review:').waitFor();
  await window.page.locator('.tab', { hasText: NAME }).first().click();
  await window.page.keyboard.press('Control+s');
  await untilFile(file, (text) => /^---\nreview: \d+ open points\n---\n\n# Postmortem/.test(text));
  assert.equal(await window.page.locator('.tab', { hasText: `Submit check of ${NAME}` }).count(), 1);
  await window.page
    .frameLocator('iframe.webview')
    .frameLocator('iframe')
    .getByText('Line 17: This names a person')
    .waitFor();
  await window.picture('7-written');
}

async function isQuietElsewhere(window: Workbench): Promise<void> {
  await window.runCommand('View: Close All Editors');
  await window.page.getByText('Open a postmortem to see where it stands').waitFor();
  await window.picture('8-welcome');
}

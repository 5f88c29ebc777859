import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { inTemporaryFolder, profileIn } from '../host/profile.js';
import { root } from '../host/root.js';
import { untilFile } from './files.js';
import { Workbench } from './workbench.js';

const NAME = 'postmortem-checkout.md';
const TEXT = `# Postmortem: checkout failed (SEV-2)

## Summary

Oncall 1 was paged for INC-204, and Oncall 2 rolled the release back.

## Timeline (UTC)

| Time             | Event                                 |
| ---------------- | ------------------------------------- |
| 2026-03-03 13:50 | Release 1842 was deployed.            |
| 2026-03-03 14:02 | The alert fired.                      |
| 2026-03-03 14:05 | Oncall 1 acknowledged the page.       |
| 2026-03-03 16:40 | Oncall 2 rolled the release back.     |
| 2026-03-03 16:55 | Checkout recovered.                   |

## Root cause

The release raised the pool to 200 connections, because nothing limits its size (change 4711).
`;

const CONFIG = `links:
  - pattern: INC-{n}
    url: https://tickets.example.com/{id}
`;

/** The themes that come with VS Code, by the class that they give to the preview. */
const THEMES = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
} as const;

describe('reading a postmortem in the window', () => {
  it('colours, tells where a role stands, outlines, and draws the timeline in the preview', () =>
    inTemporaryFolder(async (folder) => {
      const workspace = path.join(folder, 'incidents');
      const file = path.join(workspace, NAME);
      await mkdir(workspace);
      await writeFile(file, TEXT);
      await writeFile(path.join(workspace, '.bar-raiser.yaml'), CONFIG);
      const window = await Workbench.open('reading', profileIn(folder), { open: workspace, extension: root });
      try {
        await window.openFile(NAME);
        await readsInTheEditor(window);
        await writesTheChart(window, file);
        await mkdir(path.join(workspace, '.vscode'));
        await previews(window, path.join(workspace, '.vscode', 'settings.json'));
      } catch (error) {
        await window.picture('failure');
        throw error;
      } finally {
        await window.close();
      }
    }));
});

async function readsInTheEditor(window: Workbench): Promise<void> {
  await window.editor.locator('.detected-link', { hasText: 'INC-204' }).first().waitFor();
  await window.goTo(5, 3);
  await window.editor.locator('.wordHighlight, .wordHighlightText').nth(1).waitFor();
  await window.showHover();
  await window.page.getByText('This role stands in 2 places').first().waitFor();
  await window.picture('1-hover-on-a-role');
  await window.page.keyboard.press('Escape');
  await window.goTo(12, 6);
  await window.showHover();
  await window.page.getByText('12 min after the start').first().waitFor();
  await window.picture('2-hover-on-a-time');
  await window.page.keyboard.press('Escape');
  await window.page.keyboard.press('Control+Shift+O');
  await window.choice('Detected').waitFor();
  await window.picture('3-outline');
  await window.page.keyboard.press('Escape');
}

async function writesTheChart(window: Workbench, file: string): Promise<void> {
  await window.runCommand('Bar Raiser: Insert Timeline as Mermaid');
  await window.line('```mermaid').waitFor();
  await window.page.keyboard.press('Control+s');
  await untilFile(file, (text) => /^ {4}Detected after 12 min :/m.test(text));
}

/** @param settings the file with the settings of the folder, which the window follows */
async function previews(window: Workbench, settings: string): Promise<void> {
  await window.goTo(1, 1);
  await window.runCommand('Markdown: Open Preview to the Side');
  const preview = previewIn(window);
  const picture = preview.locator('svg.bar-raiser-timeline');
  await picture.waitFor();
  assert.match((await picture.locator('desc').textContent()) ?? '', /^From 13:50 to 16:55 UTC, 3 h 5 min\./);
  assert.equal(await picture.getAttribute('role'), 'img');
  for (const [name, theme] of Object.entries(THEMES)) {
    await writeFile(settings, JSON.stringify({ 'workbench.colorTheme': theme }));
    await preview.locator(`body.vscode-${name}`).waitFor({ state: 'attached' });
    for (const width of [1280, 800]) {
      await window.page.setViewportSize({ width, height: 800 });
      await picture.waitFor();
      await window.picture(`4-preview-${name}-${width}`);
    }
  }
}

/** What the Markdown preview shows: a frame in a frame. */
function previewIn({ page }: Workbench): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}
